package viva.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import viva.question.Response;
import viva.question.Verdict;
import viva.session.Sitting.Phase;

class SittingTest {
  @Test
  void asksTheFirstQuestionFirst() {
    assertEquals("q1", Play.of(3).at());
  }

  @Test
  void showsFeedbackToTheQuestionJustAnswered() {
    Play play = Play.of(3).wrong();
    assertEquals(Phase.FEEDBACK, play.now().phase());
    assertEquals("q1", play.at());
  }

  @Test
  void anAnswerIsAFactWithItsMark() {
    Fact.Answered fact = (Fact.Answered) Play.of(3).right().lastFact();
    assertEquals("q1", fact.asked().item().id());
    assertEquals(1, fact.given().score());
    assertEquals(Verdict.RIGHT, fact.given().verdict());
    assertEquals(1000, fact.given().millis());
    assertEquals(1, fact.given().attempt());
  }

  @Test
  void goesOnToTheNextQuestion() {
    assertEquals("q2", Play.of(3).right().next().at());
  }

  @Test
  void anAnswerDuringFeedbackIsNotTaken() {
    assertEquals(1, Play.of(3).right().right().now().given().size());
  }

  @Test
  void nothingComesNextWhileAQuestionIsAsked() {
    assertEquals("q1", Play.of(3).next().at());
  }

  @Test
  void whatWasMissedComesBackAfterTheOthers() {
    Play play = Play.of(2).wrong().next().right().next();
    assertEquals("q1", play.at());
    assertEquals(1, play.now().again());
    assertEquals(2, play.now().attempt());
  }

  @Test
  void whatWasMissedComesBackUntilItIsRightOnce() {
    Play play = Play.of(1).wrong().next().wrong().next();
    assertEquals(Phase.ASKING, play.now().phase());
    assertEquals(Phase.DONE, play.right().next().now().phase());
  }

  @Test
  void whatWasPartlyRightComesBackToo() {
    Play play = Play.of(1).on(s -> s.answer(Response.none(), 0)).next();
    assertEquals(Verdict.UNANSWERED, play.now().given().get(0).verdict());
    assertEquals("q1", play.at());
  }

  @Test
  void endsFinishedWhenEverythingWasRight() {
    assertEquals(
        new Fact.Ended(true, List.of()), Play.of(2).right().next().right().next().lastFact());
  }

  @Test
  void onlyFirstAnswersCount() {
    Tally tally = Play.of(2).wrong().next().right().next().right().next().now().tally();
    assertEquals(2, tally.answered());
    assertEquals(1, tally.right());
    assertEquals(1, tally.wrong());
    assertEquals(0.5, tally.share());
  }

  @Test
  void timeIsThatOfAllAnswers() {
    assertEquals(3000, Play.of(2).wrong().next().right().next().right().now().tally().millis());
  }

  @Test
  void pointsWeighTheAnswers() {
    var heavy = Banks.item("heavy", Banks.choice("yes", "no"), 3, true);
    var light = Banks.item("light", Banks.choice("yes", "maybe"));
    Play play =
        new Play(Sitting.begin(Banks.paper(Banks.bank("b", heavy, light)), Banks.everything()));
    Tally tally = play.right().next().wrong().now().tally();
    assertEquals(3, tally.won());
    assertEquals(4, tally.possible());
    assertEquals(0.75, tally.share());
  }

  @Test
  void aTallyOfNothingIsNought() {
    assertEquals(0, Play.of(2).now().tally().share());
  }

  @Test
  void hintsAreShownOneByOneAndNoMoreThanThereAre() {
    Play play = Play.of(1).on(Sitting::hint);
    assertEquals(List.of("First hint."), play.now().shownHints());
    play.on(Sitting::hint).on(Sitting::hint);
    assertEquals(List.of("First hint.", "Second hint."), play.now().shownHints());
  }

  @Test
  void theAnswerKeepsHowManyHintsWereShown() {
    Play play = Play.of(1).on(Sitting::hint).on(Sitting::hint).right();
    assertEquals(2, play.now().given().get(0).hints());
  }

  @Test
  void theNextQuestionHasNoHintShown() {
    assertEquals(0, Play.of(2).on(Sitting::hint).right().next().now().hints());
  }

  @Test
  void hintsOfASkippedQuestionAreStillThereWhenItComesBack() {
    Play play = Play.of(2).on(Sitting::hint).on(Sitting::skip);
    assertEquals(0, play.now().hints());
    assertEquals(1, play.on(Sitting::skip).now().hints());
  }

  @Test
  void hintsOfAnAnswerTakenBackAreShownAgain() {
    assertEquals(1, Play.of(2).on(Sitting::hint).wrong().undo().now().hints());
  }

  @Test
  void aQuestionThatComesBackBeginsWithoutHints() {
    assertEquals(0, Play.of(1).on(Sitting::hint).wrong().next().now().hints());
  }

  @Test
  void aSkippedQuestionComesAfterTheOthers() {
    Play play = Play.of(3).on(Sitting::skip);
    assertEquals("q2", play.at());
    assertEquals(List.of(1, 2, 0), play.now().queue());
  }

  @Test
  void theLastQuestionCannotBeSkipped() {
    assertEquals("q1", Play.of(1).on(Sitting::skip).at());
  }

  @Test
  void aFlagGoesOnAndOff() {
    Play play = Play.of(2).on(Sitting::flag);
    assertEquals(Set.of(0), play.now().flagged());
    assertEquals(true, ((Fact.Flagged) play.lastFact()).on());
    assertEquals(Set.of(), play.on(Sitting::flag).now().flagged());
    assertEquals(false, ((Fact.Flagged) play.lastFact()).on());
  }

  @Test
  void duringFeedbackTheQuestionAnsweredIsFlagged() {
    assertEquals(Set.of(0), Play.of(2).right().on(Sitting::flag).now().flagged());
  }

  @Test
  void nothingIsFlaggedAfterASittingWithoutAnswers() {
    assertEquals(Set.of(), Play.of(2).on(Sitting::stop).on(Sitting::flag).now().flagged());
  }

  @Test
  void stoppingLeavesTheRestUnanswered() {
    Fact.Ended ended = (Fact.Ended) Play.of(3).right().next().on(Sitting::stop).lastFact();
    assertEquals(false, ended.finished());
    assertEquals(List.of("q2", "q3"), ended.unanswered().stream().map(a -> a.item().id()).toList());
  }

  @Test
  void stoppingAfterTheLastRightAnswerIsFinishing() {
    assertEquals(new Fact.Ended(true, List.of()), Play.of(1).right().on(Sitting::stop).lastFact());
  }

  @Test
  void stoppingTwiceIsOneEnd() {
    assertEquals(1, Play.of(1).on(Sitting::stop).on(Sitting::stop).facts().size());
  }

  @Test
  void afterAnEndWithoutAnswersThereIsStillAQuestionToName() {
    assertEquals("q1", Play.of(2).on(Sitting::stop).at());
  }

  @Test
  void theMinutesEndTheSittingAfterTheQuestionAtHand() {
    Plan plan = Banks.everything().sized(Order.BANK, 0, 1);
    Play play = new Play(Sitting.begin(Banks.paper(Banks.of(3)), plan));
    play.on(s -> s.answer(Play.YES, 59_999)).next();
    assertEquals(Phase.ASKING, play.now().phase());
    play.on(s -> s.answer(Play.NO, 1)).next();
    assertEquals(Phase.DONE, play.now().phase());
    assertEquals(true, ((Fact.Ended) play.lastFact()).finished());
  }

  @Test
  void aPaperWithoutQuestionsIsNoSitting() {
    assertThrows(
        IllegalArgumentException.class, () -> Sitting.begin(List.of(), Banks.everything()));
  }

  @Test
  void whatIsAskedMustBeInTheQueue() {
    List<Asked> paper = Banks.paper(Banks.of(1));
    assertThrows(
        IllegalArgumentException.class,
        () ->
            new Sitting(
                paper,
                Banks.everything(),
                List.of(),
                List.of(),
                Set.of(),
                Set.of(),
                Map.of(),
                Phase.ASKING));
  }

  @Test
  void aSittingInWhichAllIsRightResumesAsDone() {
    Sitting done = Play.of(1).right().now();
    Sitting again = Sitting.resume(done.paper(), done.plan(), done.given(), Set.of(), Set.of());
    assertEquals(Phase.DONE, again.phase());
  }

  @Test
  void aResumedSittingAsksTheUnansweredBeforeTheMissed() {
    Sitting left = Play.of(3).wrong().now();
    Sitting again = Sitting.resume(left.paper(), left.plan(), left.given(), Set.of(2), Set.of());
    assertEquals(List.of(1, 2, 0), again.queue());
    assertTrue(again.flagged().contains(2));
  }
}
