package viva.question;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.function.BiConsumer;
import org.junit.jupiter.api.Test;

/** What holds of every question and response; a failure names the seed that brings it back. */
class MarkingPropertiesTest {
  private static final int SEEDS = 1_000;

  @Test
  void anyResponseGetsAScoreFromNoughtToOne() {
    forAll(
        (questions, question) -> {
          Mark mark = question.mark(questions.response(question));
          assertTrue(mark.score() >= 0 && mark.score() <= 1);
        });
  }

  @Test
  void theVerdictSaysTheScore() {
    forAll(
        (questions, question) -> {
          Mark mark = question.mark(questions.response(question));
          boolean whole = mark.verdict() == Verdict.RIGHT || mark.verdict() == Verdict.NEARLY;
          boolean part = mark.verdict() == Verdict.PARTLY;
          assertEquals(whole, mark.score() == 1);
          assertEquals(part, mark.score() > 0 && mark.score() < 1);
        });
  }

  @Test
  void aResponseToAnotherKindIsMarkedToo() {
    forAll(
        (questions, question) ->
            questions.questions().forEach(other -> other.mark(question.key())));
  }

  @Test
  void theKeyIsRight() {
    forAll(
        (questions, question) -> {
          Mark mark = question.mark(question.key());
          assertEquals(1, mark.score());
          assertEquals(Verdict.RIGHT, mark.verdict());
        });
  }

  @Test
  void anEmptyResponseIsUnanswered() {
    forAll(
        (questions, question) -> {
          Mark mark = question.mark(questions.blank());
          assertEquals(0, mark.score());
          assertEquals(Verdict.UNANSWERED, mark.verdict());
        });
  }

  @Test
  void shufflingChangesNoMark() {
    forAll(
        (questions, question) -> {
          Response response = questions.response(question);
          Question shuffled = questions.shuffled(question);
          assertEquals(question.mark(response).score(), shuffled.mark(response).score());
          assertEquals(question.mark(response).verdict(), shuffled.mark(response).verdict());
        });
  }

  @Test
  void shufflingChangesNoContent() {
    forAll(
        (questions, question) ->
            assertEquals(question.content(), questions.shuffled(question).content()));
  }

  @Test
  void theOrderOfPicksIsNothing() {
    forAll(
        (questions, question) -> {
          if (question instanceof MultipleResponse) {
            Response response = questions.response(question);
            Response turned = new Response(questions.shuffled(response.words()));
            assertEquals(question.mark(response), question.mark(turned));
          }
        });
  }

  @Test
  void aDifferenceIsTheWholeOfBothTexts() {
    forAll(
        (questions, question) -> {
          String given = questions.response(question).typed();
          String expected = question.key().typed();
          Difference difference = Difference.between(given, expected);
          assertEquals(given, text(difference.given()));
          assertEquals(expected, text(difference.expected()));
        });
  }

  private static String text(Iterable<Difference.Run> runs) {
    StringBuilder text = new StringBuilder();
    runs.forEach(run -> text.append(run.text()));
    return text.toString();
  }

  private static void forAll(BiConsumer<GeneratedQuestions, Question> property) {
    for (long seed = 0; seed < SEEDS; seed++) {
      GeneratedQuestions questions = new GeneratedQuestions(seed);
      for (Question question : questions.questions()) {
        try {
          property.accept(questions, question);
        } catch (AssertionError | RuntimeException e) {
          throw new AssertionError("seed " + seed + ", " + question, e);
        }
      }
    }
  }
}
