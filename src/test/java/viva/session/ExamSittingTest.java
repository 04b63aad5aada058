package viva.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import viva.bank.Marking;
import viva.question.Certainty;
import viva.question.Response;

/** An exam: any order, the last answer counts, nothing is told before the hand-in. */
class ExamSittingTest {
  private static final Response YES = Response.of("yes");
  private static final Response NO = Response.of("no");

  private ExamSitting exam = begin(Marking.PLAIN);

  private static ExamSitting begin(Marking marking) {
    Plan plan = Plan.of(Mode.EXAM);
    return ExamSitting.begin(Banks.paper(Banks.of(4)), plan, marking);
  }

  private ExamSittingTest answers(int index, Response response) {
    return answers(index, response, Optional.empty());
  }

  private ExamSittingTest answers(int index, Response response, Optional<Certainty> certainty) {
    exam = exam.goTo(index).answer(response, certainty, 1000).exam();
    return this;
  }

  @Test
  void theLastAnswerToAQuestionCounts() {
    answers(0, YES).answers(0, NO).answers(1, NO).answers(1, YES);
    assertEquals(NO, exam.answer(0).orElseThrow().response());
    assertEquals(1, exam.tally().right());
    assertEquals(1, exam.tally().wrong());
    assertEquals(4, exam.given().size());
  }

  @Test
  void eachAnswerIsKeptAsOneOfItsOwn() {
    ExamSitting.Next first = exam.answer(YES, Optional.empty(), 1000);
    ExamSitting.Next second = first.exam().answer(NO, Optional.empty(), 2000);
    assertEquals(1, ((Fact.Answered) first.facts().get(0)).given().attempt());
    Given again = ((Fact.Answered) second.facts().get(0)).given();
    assertEquals(2, again.attempt());
    assertEquals(2, again.number());
  }

  @Test
  void anEmptyAnswerTakesTheOneBeforeBack() {
    answers(0, YES).answers(0, Response.none());
    assertTrue(exam.answer(0).isEmpty());
    assertEquals(0, exam.tally().answered());
  }

  @Test
  void theMarkIsOverTheWholePaper() {
    answers(0, YES);
    assertEquals(0.25, exam.tally().share());
    assertEquals(4, exam.tally().possible());
  }

  @Test
  void wrongAnswersLosePointsWhereTheBankAsksForIt() {
    exam = begin(new Marking(0.5, false, 0));
    answers(0, YES).answers(1, NO);
    assertEquals(0.5, exam.tally().won());
    answers(0, NO).answers(2, NO);
    assertEquals(-1.5, exam.tally().won());
    assertEquals(0, exam.tally().share());
  }

  @Test
  void certaintyIsMarkedByGardnerMedwinsScheme() {
    exam = begin(new Marking(0.5, true, 0));
    answers(0, YES, Optional.of(Certainty.SURE));
    answers(1, YES, Optional.of(Certainty.GUESSING));
    answers(2, NO, Optional.of(Certainty.FAIRLY));
    assertEquals(3 + 1 - 2, exam.tally().won());
    assertEquals(12, exam.tally().possible());
    answers(3, NO, Optional.of(Certainty.SURE));
    assertEquals(3 + 1 - 2 - 6, exam.tally().won());
  }

  @Test
  void theNextQuestionWithoutAnAnswerIsFoundRoundTheEnd() {
    answers(3, YES).answers(0, YES);
    assertEquals(Optional.of(1), exam.nextOpen(3));
    answers(1, YES).answers(2, YES);
    assertEquals(Optional.empty(), exam.nextOpen(0));
  }

  @Test
  void questionsAreFlaggedAndUnflagged() {
    ExamSitting.Next on = exam.goTo(2).flag();
    assertEquals(Set.of(2), on.exam().flagged());
    assertEquals(Set.of(), on.exam().flag().exam().flagged());
  }

  @Test
  void handingInEndsItAndTellsWhatWasLeftOpen() {
    answers(1, YES);
    ExamSitting.Next next = exam.handIn();
    Fact.Ended ended = (Fact.Ended) next.facts().get(0);
    assertTrue(ended.finished() && next.exam().handedIn());
    assertEquals(
        List.of("q1", "q3", "q4"), ended.unanswered().stream().map(a -> a.item().id()).toList());
  }

  @Test
  void nothingIsTakenAfterTheHandIn() {
    ExamSitting over = exam.handIn().exam();
    assertEquals(List.of(), over.answer(YES, Optional.empty(), 1).facts());
    assertEquals(List.of(), over.handIn().facts());
    assertEquals(List.of(), over.leave().facts());
  }

  @Test
  void leavingHandsNothingIn() {
    ExamSitting.Next next = exam.leave();
    assertFalse(next.exam().handedIn());
    assertFalse(((Fact.Ended) next.facts().get(0)).finished());
  }

  @Test
  void anExamGoesOnAtItsFirstOpenQuestion() {
    answers(0, YES).answers(2, YES);
    ExamSitting again =
        ExamSitting.resume(exam.paper(), exam.plan(), exam.marking(), exam.given(), exam.flagged());
    assertEquals(1, again.at());
    assertEquals(exam.tally(), again.tally());
  }

  @Test
  void thereIsNoQuestionBehindTheLast() {
    assertThrows(IllegalArgumentException.class, () -> exam.goTo(4));
  }
}
