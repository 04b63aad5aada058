package viva.question;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;

class ClozeTest {
  private static final Cloze CLOZE = cloze(Scoring.PARTIAL);

  @Test
  void everyGapRightIsRight() {
    Mark mark = CLOZE.mark(Response.of("resolution 1973", "no fly", "Libya"));
    assertEquals(1, mark.score());
    assertEquals(Verdict.RIGHT, mark.verdict());
  }

  @Test
  void aGapNearlyAndTheRestRightIsNearly() {
    Mark mark = CLOZE.mark(Response.of("Resolution 1973", "no-fly", "Lybia"));
    assertEquals(1, mark.score());
    assertEquals(Verdict.NEARLY, mark.verdict());
  }

  @Test
  void theScoreIsTheShareOfGaps() {
    Mark mark = CLOZE.mark(Response.of("Resolution 1970", "no-fly", "Lybia"));
    assertEquals(2 / 3.0, mark.score());
    assertEquals(Verdict.PARTLY, mark.verdict());
  }

  @Test
  void gapsAreCountedFromOne() {
    assertEquals(
        List.of(
            new Mark.Part("1", "1970", "Resolution 1973", Verdict.WRONG, ""),
            new Mark.Part("2", "", "no-fly", Verdict.UNANSWERED, ""),
            new Mark.Part("3", "Lybia", "Libya", Verdict.NEARLY, "")),
        CLOZE.mark(Response.of("1970", " ", "Lybia")).parts());
  }

  @Test
  void missingWordsAreEmptyGaps() {
    assertEquals(1 / 3.0, CLOZE.mark(Response.of("Resolution 1973")).score());
  }

  @Test
  void whatAnotherGapAcceptsIsNoSlip() {
    Cloze cloze =
        new Cloze(
            "{{Syria}} and {{Syrian}}",
            List.of("", " and ", ""),
            List.of(List.of("Syria"), List.of("Syrian")),
            Scoring.PARTIAL);
    assertEquals(.5, cloze.mark(Response.of("Syrian", "Syrian")).score());
  }

  @Test
  void allOrNothingForgivesASlipAndNothingElse() {
    Cloze strict = cloze(Scoring.ALL_OR_NOTHING);
    Mark nearly = strict.mark(Response.of("Resolution 1973", "no-fly", "Lybia"));
    assertEquals(Verdict.NEARLY, nearly.verdict());
    Mark wrong = strict.mark(Response.of("Resolution 1973", "no-fly", "Syria"));
    assertEquals(0, wrong.score());
    assertEquals(Verdict.WRONG, wrong.verdict());
  }

  @Test
  void contentKnowsWhichGapAcceptsWhat() {
    assertEquals(
        List.of("PARTIAL", "1+Resolution 1973", "2+no fly zone", "2+no-fly", "3+Libya"),
        CLOZE.content());
    assertNotEquals(CLOZE.content(), cloze(Scoring.ALL_OR_NOTHING).content());
  }

  @Test
  void thePromptLeavesEachGapOpen() {
    assertEquals("___ set up a ___ in ___.", CLOZE.prompt());
  }

  @Test
  void textsStandAroundGaps() {
    assertThrows(
        IllegalArgumentException.class,
        () -> new Cloze("", List.of(""), List.of(List.of("a")), Scoring.PARTIAL));
    assertThrows(
        IllegalArgumentException.class,
        () -> new Cloze("", List.of("", ""), List.of(List.of()), Scoring.PARTIAL));
  }

  private static Cloze cloze(Scoring scoring) {
    return new Cloze(
        "{{Resolution 1973}} set up a {{no-fly|no fly zone}} in {{Libya}}.",
        List.of("", " set up a ", " in ", "."),
        List.of(List.of("Resolution 1973"), List.of("no-fly", "no fly zone"), List.of("Libya")),
        scoring);
  }
}
