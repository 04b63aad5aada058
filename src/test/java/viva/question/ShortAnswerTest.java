package viva.question;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ShortAnswerTest {
  private static final ShortAnswer MINISTER =
      new ShortAnswer(
          "Who?",
          List.of("Lavrov", "Sergey Lavrov"),
          List.of(new Rejected("Labrov", "Spell it as the text does.")),
          true);

  @ParameterizedTest
  @ValueSource(strings = {"Lavrov", "sergey lavrov", " LAVROV. "})
  void anyAcceptedTextIsRight(String typed) {
    Mark mark = MINISTER.mark(Response.of(typed));
    assertEquals(1, mark.score());
    assertEquals(Verdict.RIGHT, mark.verdict());
  }

  @Test
  void aNearMissScoresOneAndShowsTheNearestText() {
    Mark mark = MINISTER.mark(Response.of("Sergey Lavrof"));
    assertEquals(1, mark.score());
    assertEquals(
        List.of(new Mark.Part("", "Sergey Lavrof", "Sergey Lavrov", Verdict.NEARLY, "")),
        mark.parts());
  }

  @Test
  void aRejectedTextBeatsOneThatIsOnlyNearlyAccepted() {
    Mark mark = MINISTER.mark(Response.of("labrov"));
    assertEquals(Verdict.WRONG, mark.verdict());
    assertEquals("Spell it as the text does.", mark.parts().get(0).feedback());
    assertEquals("Lavrov", mark.parts().get(0).expected());
  }

  @Test
  void aTextNearerToARejectedOneIsWrongToo() {
    ShortAnswer question =
        new ShortAnswer("", List.of("Australia"), List.of(new Rejected("Austria", "No.")), true);
    Mark mark = question.mark(Response.of("Austrai"));
    assertEquals(Verdict.WRONG, mark.verdict());
    assertEquals("No.", mark.parts().get(0).feedback());
  }

  @Test
  void aTextAsNearToAnAcceptedOneIsNearly() {
    assertEquals(Verdict.NEARLY, MINISTER.mark(Response.of("Larov")).verdict());
  }

  @ParameterizedTest
  @CsvSource({
    "The Who, RIGHT",
    "the who!, RIGHT",
    "Who, WRONG",
    "who?, WRONG",
    "'Who', WRONG",
    "a who, WRONG",
  })
  void anArticleCountsWhereItTellsTwoTextsApart(String typed, Verdict verdict) {
    assertEquals(verdict, against("The Who", "Who", typed));
  }

  @ParameterizedTest
  @CsvSource({"Polish, RIGHT", "polish, WRONG", "POLISH, WRONG"})
  void caseCountsWhereItTellsTwoTextsApart(String typed, Verdict verdict) {
    assertEquals(verdict, against("Polish", "polish", typed));
  }

  @ParameterizedTest
  @CsvSource({"5!, 5", "NET, .NET", "x, -x", "resume, résumé"})
  void textsOfTheQuestionAreHeldApart(String accepted, String rejected) {
    assertEquals(Verdict.RIGHT, against(accepted, rejected, accepted));
    assertEquals(Verdict.WRONG, against(accepted, rejected, rejected));
  }

  @Test
  void theKeyStandsEvenIfItIsAlsoRejected() {
    assertEquals(Verdict.RIGHT, against("Lavrov", "Lavrov", "Lavrov"));
  }

  @ParameterizedTest
  @CsvSource({"Lavrov, RIGHT", "lavrov, WRONG", "Lavrof, WRONG", "Lavrov., WRONG"})
  void exactMeansLetterForLetter(String typed, Verdict verdict) {
    ShortAnswer exact = new ShortAnswer("", List.of("Lavrov"), List.of(), false);
    assertEquals(verdict, exact.mark(Response.of(typed)).verdict());
  }

  @ParameterizedTest
  @ValueSource(strings = {" café", "cafe\u0301 ", "ca\u200bfé"})
  void exactKnowsOneLetterInAnyEncoding(String typed) {
    ShortAnswer exact = new ShortAnswer("", List.of("café"), List.of(), false);
    assertEquals(Verdict.RIGHT, exact.mark(Response.of(typed)).verdict());
  }

  @Test
  void anExactRejectionHasItsFeedback() {
    ShortAnswer exact =
        new ShortAnswer("", List.of("Lavrov"), List.of(new Rejected("lavrov", "Case.")), false);
    assertEquals("Case.", exact.mark(Response.of("lavrov")).parts().get(0).feedback());
  }

  @Test
  void anUnseenAnswerIsUnanswered() {
    Mark mark = MINISTER.mark(Response.of("\u200b "));
    assertEquals(Verdict.UNANSWERED, mark.verdict());
    assertEquals("Lavrov", mark.parts().get(0).expected());
  }

  @Test
  void contentTellsAcceptedFromRejectedAndLenientFromExact() {
    assertEquals(List.of("lenient", "+Lavrov", "+Sergey Lavrov", "-Labrov"), MINISTER.content());
    assertNotEquals(
        MINISTER.content(),
        new ShortAnswer("Who?", MINISTER.accepted(), MINISTER.rejected(), false).content());
  }

  @Test
  void feedbackIsNoContent() {
    List<Rejected> silent = List.of(new Rejected("Labrov", ""));
    assertEquals(
        MINISTER.content(), new ShortAnswer("", MINISTER.accepted(), silent, true).content());
  }

  @Test
  void somethingMustBeAccepted() {
    assertThrows(
        IllegalArgumentException.class, () -> new ShortAnswer("", List.of(), List.of(), true));
    assertThrows(
        IllegalArgumentException.class, () -> new ShortAnswer("", List.of(" "), List.of(), true));
  }

  private static Verdict against(String accepted, String rejected, String typed) {
    return new ShortAnswer("", List.of(accepted), List.of(new Rejected(rejected, "")), true)
        .mark(Response.of(typed))
        .verdict();
  }
}
