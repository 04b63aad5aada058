package viva.question;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;

class MatchingTest {
  private static final Matching MATCHING = matching(Scoring.PARTIAL);

  @Test
  void scoresTheShareOfPairs() {
    Mark mark = MATCHING.mark(Response.of("lawful", "Beijing", "reckless", "the newspaper"));
    assertEquals(1 / 3.0, mark.score());
    assertEquals(Verdict.PARTLY, mark.verdict());
  }

  @Test
  void hasAPartForEachLeftSide() {
    assertEquals(
        List.of(
            new Mark.Part("lawful", "Moscow", "Beijing", Verdict.WRONG, ""),
            new Mark.Part("reckless", "the author", "the author", Verdict.RIGHT, ""),
            new Mark.Part("costly", "", "the author", Verdict.UNANSWERED, "")),
        MATCHING.mark(Response.of("reckless", "the author", "lawful", "Moscow")).parts());
  }

  @Test
  void pairsMayComeInAnyOrder() {
    assertEquals(
        Verdict.RIGHT,
        MATCHING
            .mark(
                Response.of("costly", "the author", "lawful", "Beijing", "reckless", "the author"))
            .verdict());
  }

  @Test
  void comparesRightSidesExactly() {
    assertEquals(0, MATCHING.mark(Response.of("lawful", "beijing")).score());
  }

  @Test
  void theLaterOfTwoRightSidesStands() {
    assertEquals(0, MATCHING.mark(Response.of("lawful", "Beijing", "lawful", "Moscow")).score());
  }

  @Test
  void leftSidesAloneAreNoAnswer() {
    assertEquals(
        Verdict.UNANSWERED, MATCHING.mark(Response.of("lawful", "", "reckless")).verdict());
  }

  @Test
  void allOrNothingWantsEveryPair() {
    Matching strict = matching(Scoring.ALL_OR_NOTHING);
    assertEquals(0, strict.mark(Response.of("lawful", "Beijing")).score());
    assertEquals(1, strict.mark(strict.key()).score());
    assertNotEquals(MATCHING.content(), strict.content());
  }

  @Test
  void contentDoesNotKnowTheAuthorsOrder() {
    List<Matching.Pair> turned =
        List.of(MATCHING.pairs().get(2), MATCHING.pairs().get(0), MATCHING.pairs().get(1));
    assertEquals(
        MATCHING.content(),
        new Matching("", turned, MATCHING.distractors(), Scoring.PARTIAL).content());
  }

  @Test
  void eachRightSideIsAChoiceOnce() {
    assertEquals(List.of("Beijing", "the author", "the newspaper"), MATCHING.choices());
  }

  @Test
  void leftSidesDiffer() {
    Matching.Pair pair = new Matching.Pair("a", "b");
    assertThrows(
        IllegalArgumentException.class,
        () -> new Matching("", List.of(pair, pair), List.of(), Scoring.PARTIAL));
    assertThrows(
        IllegalArgumentException.class,
        () -> new Matching("", List.of(), List.of(), Scoring.PARTIAL));
  }

  private static Matching matching(Scoring scoring) {
    return new Matching(
        "Whose view is each?",
        List.of(
            new Matching.Pair("lawful", "Beijing"),
            new Matching.Pair("reckless", "the author"),
            new Matching.Pair("costly", "the author")),
        List.of("the newspaper"),
        scoring);
  }
}
