package viva.question;

import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChoicesTest {
  private static final List<Option> OPTIONS =
      List.of(
          new Option("oil", true, ""),
          new Option("pipelines", true, ""),
          new Option("gas", true, ""),
          new Option("airports", false, "Not named."),
          new Option("ports", false, ""));

  @ParameterizedTest
  @CsvSource({
    "oil pipelines gas, 3, RIGHT",
    "oil, 1, PARTLY",
    "oil airports, 0, WRONG",
    "airports ports, 0, WRONG",
    "oil pipelines gas airports, 2, PARTLY",
    "oil pipelines gas airports ports, 1, PARTLY",
    "oil oil, 1, PARTLY",
    "oil vanished, 0, WRONG",
  })
  void multipleResponseIsRightPicksLessWrongOnes(String picks, int right, Verdict verdict) {
    MultipleResponse question = new MultipleResponse("", OPTIONS, Scoring.PARTIAL);
    Mark mark = question.mark(Response.of(picks.split(" ")));
    assertEquals(right / 3.0, mark.score());
    assertEquals(verdict, mark.verdict());
  }

  @Test
  void blankWordsAreNoPicks() {
    MultipleResponse question = new MultipleResponse("", OPTIONS, Scoring.PARTIAL);
    assertEquals(1 / 3.0, question.mark(Response.of("oil", "")).score());
  }

  @Test
  void allOrNothingWantsEveryRightOption() {
    MultipleResponse question = new MultipleResponse("", OPTIONS, Scoring.ALL_OR_NOTHING);
    assertEquals(0, question.mark(Response.of("oil", "gas")).score());
    assertNotEquals(
        new MultipleResponse("", OPTIONS, Scoring.PARTIAL).content(), question.content());
  }

  @ParameterizedTest
  @CsvSource({"gas, 1", "airports, 0", "gas airports, 0", "vanished, 0"})
  void multipleChoiceIsRightOrWrong(String picks, double score) {
    MultipleChoice question = new MultipleChoice("", OPTIONS.subList(2, 5));
    assertEquals(score, question.mark(Response.of(picks.split(" "))).score());
  }

  @Test
  void aPickedDistractorHasItsFeedback() {
    MultipleChoice question = new MultipleChoice("", OPTIONS.subList(2, 5));
    assertEquals(
        List.of(
            new Mark.Part("gas", "", "gas", Verdict.UNANSWERED, ""),
            new Mark.Part("airports", "airports", "", Verdict.WRONG, "Not named.")),
        question.mark(Response.of("airports")).parts());
  }

  @ParameterizedTest
  @CsvSource({"true, 0, Look again.", "false, 1, ''", "no, 0, ''"})
  void trueFalseTakesTheTwoWords(String word, double score, String feedback) {
    Mark mark = new TrueFalse("", false, "Look again.", "").mark(Response.of(word));
    assertEquals(score, mark.score());
    assertEquals(feedback, mark.parts().stream().map(Mark.Part::feedback).collect(joining()));
  }

  @Test
  void contentDoesNotKnowTheAuthorsOrder() {
    List<Option> turned = Arrays.asList(OPTIONS.toArray(new Option[0]));
    Collections.reverse(turned);
    assertEquals(
        new MultipleChoice("", OPTIONS).content(), new MultipleChoice("", turned).content());
  }

  @Test
  void anOptionMustBeCorrect() {
    assertThrows(
        IllegalArgumentException.class, () -> new MultipleChoice("", OPTIONS.subList(3, 5)));
    assertThrows(
        IllegalArgumentException.class, () -> new MultipleResponse("", List.of(), Scoring.PARTIAL));
  }
}
