package viva.progress;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.OffsetDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import viva.journal.AmendEntry.Change;
import viva.journal.EndEntry.Outcome;
import viva.journal.Entry;
import viva.memory.Schedule;

/** Which sittings can go on. */
class UnfinishedTest {
  private static final OffsetDateTime SOON = Records.START.plusHours(1);

  private final Records records = new Records();
  private final Entry sitting = records.sitting("s", "bio/q1", "bio/q2");
  private final Entry first = records.answer("s", 1, "bio/q1", 1);

  private static List<String> unfinished(OffsetDateTime now, Entry... entries) {
    return History.of(Schedule.USUAL, List.of(entries)).past().unfinished(now).stream()
        .map(PastSitting::id)
        .toList();
  }

  private static boolean isUnfinished(Entry... entries) {
    return !unfinished(SOON, entries).isEmpty();
  }

  @Test
  void aSittingThatWasCutOffIsUnfinished() {
    assertTrue(isUnfinished(sitting, first));
  }

  @Test
  void aSittingFromYearsAheadHidesNoOther() {
    Records ahead = new Records().at(Records.START.plusYears(9));
    Entry other = ahead.sitting("ahead", "bio/q1", "bio/q2");
    Entry answer = ahead.answer("ahead", 1, "bio/q1", 1);
    assertEquals(List.of("s"), unfinished(SOON, sitting, first, other, answer));
  }

  @Test
  void aSittingFromAZoneAheadIsOffered() {
    assertEquals(List.of("s"), unfinished(Records.START.minusHours(20), sitting, first));
  }

  @Test
  void aSittingThatWasLeftIsUnfinished() {
    assertTrue(isUnfinished(sitting, first, records.end("s", Outcome.LEFT)));
  }

  @Test
  void aSittingInWhichNothingWasAnsweredIsNot() {
    assertFalse(isUnfinished(sitting, records.end("s", Outcome.LEFT)));
  }

  @Test
  void aSittingWhoseOnlyAnswerWasTakenBackIsNot() {
    assertFalse(isUnfinished(sitting, first, records.undone("s/1")));
  }

  @Test
  void aFinishedSittingIsNot() {
    assertFalse(isUnfinished(sitting, first, records.end("s", Outcome.FINISHED)));
  }

  @Test
  void aSittingCutOffAfterItsLastRightAnswerIsFinished() {
    Entry second = records.answer("s", 2, "bio/q2", 1);
    assertFalse(isUnfinished(sitting, first, second));
    assertTrue(
        History.of(Schedule.USUAL, List.of(sitting, first, second))
            .past()
            .scores()
            .get(0)
            .finished());
  }

  @Test
  void aSittingWithSomethingToComeBackIsUnfinished() {
    assertTrue(isUnfinished(sitting, first, records.answer("s", 2, "bio/q2", 0.5)));
  }

  @Test
  void whatCameBackAndWasRightIsDone() {
    assertFalse(
        isUnfinished(
            sitting,
            first,
            records.answer("s", 2, "bio/q2", 0),
            records.answer("s", 3, "bio/q2", 1)));
  }

  @Test
  void aMarkChangedToRightTakesTheQuestionOff() {
    assertFalse(
        isUnfinished(
            sitting,
            first,
            records.answer("s", 2, "bio/q2", 0),
            records.marked("s/2", Change.MARK, 1)));
  }

  @Test
  void undoAfterTheEndOpensTheSittingAgain() {
    assertTrue(
        isUnfinished(
            sitting,
            first,
            records.answer("s", 2, "bio/q2", 1),
            records.end("s", Outcome.FINISHED),
            records.undone("s/2")));
  }

  @Test
  void anAnswerAfterTheEndOpensTheSittingAgain() {
    assertTrue(
        isUnfinished(
            sitting,
            first,
            records.end("s", Outcome.FINISHED),
            records.answer("s", 2, "bio/q2", 0)));
  }

  @Test
  void itIsOfferedForTwoDays() {
    assertEquals(List.of("s"), unfinished(Records.START.plusDays(2), sitting, first));
    assertEquals(List.of(), unfinished(Records.START.plusDays(2).plusMinutes(1), sitting, first));
  }

  @Test
  void theTwoDaysBeginWithWhatHappenedLast() {
    Entry late = records.at(Records.START.plusDays(3)).answer("s", 2, "bio/q2", 0);
    assertEquals(List.of("s"), unfinished(Records.START.plusDays(4), sitting, first, late));
  }

  @Test
  void aKeyThatChangedIsNothingTheLearnerDid() {
    Entry amend = records.at(Records.START.plusDays(3)).marked("s/1", Change.KEY, 0);
    assertEquals(List.of(), unfinished(Records.START.plusDays(4), sitting, first, amend));
  }

  @Test
  void theSittingLeftLastComesFirst() {
    Entry other = records.sitting("t", "art/q1", "art/q2");
    Entry answer = records.answer("t", 1, "art/q1", 1);
    assertEquals(List.of("t", "s"), unfinished(SOON, sitting, first, other, answer));
    Entry again = records.answer("s", 2, "bio/q2", 0);
    assertEquals(List.of("s", "t"), unfinished(SOON, sitting, first, other, answer, again));
  }

  @Test
  void aSittingFinishedSinceDoesNotHideOneThatWasLeft() {
    Entry other = records.sitting("t", "art/q1");
    Entry answer = records.answer("t", 1, "art/q1", 1);
    assertEquals(
        List.of("s"),
        unfinished(SOON, sitting, first, other, answer, records.end("t", Outcome.FINISHED)));
  }
}
