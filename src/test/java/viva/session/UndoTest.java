package viva.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import viva.session.Sitting.Phase;

/** Answers taken back, and marks changed by the learner. */
class UndoTest {
  @Test
  void duringFeedbackTheQuestionIsAskedAgain() {
    Play play = Play.of(2).wrong().undo();
    assertEquals(Phase.ASKING, play.now().phase());
    assertEquals("q1", play.at());
    assertEquals(List.of(0, 1), play.now().queue());
  }

  @Test
  void aQuestionLaterTheOneBeforeIsAskedAgain() {
    assertEquals("q1", Play.of(2).right().next().undo().at());
  }

  @Test
  void afterTheEndTheLastQuestionIsAskedAgain() {
    Play play = Play.of(2).right().next().right().next().undo();
    assertEquals(Phase.ASKING, play.now().phase());
    assertEquals("q2", play.at());
  }

  @Test
  void afterLeavingTheLastAnswerCanBeTakenBack() {
    Play play = Play.of(3).right().next().on(Sitting::stop).undo();
    assertEquals("q1", play.at());
    assertEquals(List.of(0, 1, 2), play.now().queue());
  }

  @Test
  void severalAnswersAreTakenBackOneByOne() {
    Play play = Play.of(3).right().next().wrong().next().undo().undo();
    assertEquals("q1", play.at());
    assertEquals(List.of(0, 1, 2), play.now().queue());
    assertEquals(0, play.now().tally().answered());
  }

  @Test
  void withoutAnAnswerNothingHappens() {
    Play play = Play.of(2);
    assertEquals(play.now(), play.undo().now());
    assertTrue(play.facts().isEmpty());
  }

  @Test
  void theNewAnswerTakesThePlaceOfTheOldOne() {
    Tally tally = Play.of(2).wrong().undo().right().now().tally();
    assertEquals(1, tally.answered());
    assertEquals(1, tally.right());
  }

  @Test
  void theNewAnswerIsTheFirstAttemptAgain() {
    assertEquals(1, Play.of(2).wrong().undo().right().now().given().get(1).attempt());
  }

  @Test
  void theFactNamesTheAnswerTakenBack() {
    Fact.Undone undone = (Fact.Undone) Play.of(2).right().next().wrong().undo().lastFact();
    assertEquals(2, undone.given().number());
    assertEquals("q2", undone.asked().item().id());
  }

  @Test
  void aSecondAttemptTakenBackLeavesTheFirst() {
    Play play = Play.of(1).wrong().next().right().undo();
    assertEquals(Phase.ASKING, play.now().phase());
    assertEquals(2, play.now().attempt());
    assertEquals(1, play.now().tally().wrong());
  }

  @Test
  void iWasRightTakesTheQuestionOffTheList() {
    Play play = Play.of(2).wrong().change(true);
    assertEquals(List.of(1), play.now().queue());
    assertEquals(1, play.now().tally().right());
    assertEquals(Phase.FEEDBACK, play.now().phase());
  }

  @Test
  void iWasWrongPutsTheQuestionOnTheList() {
    Play play = Play.of(2).right().change(false);
    assertEquals(List.of(1, 0), play.now().queue());
    assertEquals(1, play.now().tally().wrong());
  }

  @Test
  void aMarkChangedForthAndBackLeavesOnePlaceInTheQueue() {
    Play play = Play.of(2).right().change(false).change(true).change(false);
    assertEquals(List.of(1, 0), play.now().queue());
  }

  @Test
  void theFactHasTheNewMark() {
    Fact.Changed changed = (Fact.Changed) Play.of(2).wrong().change(true).lastFact();
    assertEquals(1, changed.given().score());
    assertTrue(changed.given().changed());
  }

  @Test
  void aMarkCanBeChangedWhileTheNextQuestionIsAsked() {
    Play play = Play.of(2).wrong().next().change(true);
    assertEquals("q2", play.at());
    assertEquals(List.of(1), play.now().queue());
  }

  @Test
  void changingTheMarkOfTheQuestionAskedAgainLeavesNothingToAsk() {
    Play play = Play.of(1).wrong().next().change(true);
    assertEquals(Phase.DONE, play.now().phase());
    assertEquals(new Fact.Ended(true, List.of()), play.lastFact());
    assertEquals("q1", play.at());
  }

  @Test
  void iWasWrongOfTheQuestionAtHandDoesNotPutItOff() {
    Play play = Play.of(2).wrong().next().on(Sitting::skip).change(false);
    assertEquals("q1", play.at());
  }

  @Test
  void aMarkCanBeChangedAfterTheEnd() {
    Play play = Play.of(1).right().next().change(false);
    assertEquals(Phase.DONE, play.now().phase());
    assertEquals(0, play.now().tally().share());
    assertEquals(List.of(0), play.now().queue());
  }

  @Test
  void withoutAnAnswerNoMarkIsChanged() {
    assertTrue(Play.of(1).change(true).facts().isEmpty());
  }

  @Test
  void aChangedMarkCountsOnlyInTheFirstAnswer() {
    Tally tally = Play.of(1).wrong().next().wrong().change(true).now().tally();
    assertEquals(0, tally.right());
    assertEquals(1, tally.wrong());
  }
}
