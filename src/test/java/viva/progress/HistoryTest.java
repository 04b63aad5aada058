package viva.progress;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import viva.journal.AmendEntry.Change;
import viva.journal.EndEntry.Outcome;
import viva.journal.Entry;
import viva.memory.Schedule;
import viva.question.QuestionId;
import viva.question.Verdict;

class HistoryTest {
  private static final OffsetDateTime SOON = Records.START.plusHours(1);

  private final Records records = new Records();

  private static History of(Entry... entries) {
    return History.of(Schedule.USUAL, List.of(entries));
  }

  private static Score only(History history) {
    assertEquals(1, history.past().scores().size());
    return history.past().scores().get(0);
  }

  private static List<String> ids(List<PastSitting> sittings) {
    return sittings.stream().map(sitting -> sitting.id()).toList();
  }

  private static Review answer(History history) {
    return history.tracks().findFirst().orElseThrow().all().get(0);
  }

  @Test
  void anEmptyJournalIsAnEmptyHistory() {
    History history = of();
    assertTrue(history.past().scores().isEmpty());
    assertTrue(history.past().unfinished(SOON).isEmpty());
    assertEquals(null, history.past().lastScore("bio").orElse(null));
  }

  @Test
  void aScoreIsPointsWonOverPointsOfWhatWasAnswered() {
    Score score =
        only(
            of(
                records.sitting("s", "bio/q1", "bio/q2", "bio/q3"),
                records.answer("s", 1, "bio/q1", 1, 3),
                records.answer("s", 2, "bio/q2", 0)));
    assertEquals(0.75, score.share());
    assertEquals(2, score.answered());
    assertEquals(3, score.asked());
    assertEquals(2000, score.millis());
  }

  @Test
  void laterAnswersToAQuestionDoNotCount() {
    Score score =
        only(
            of(
                records.sitting("s", "bio/q1"),
                records.answer("s", 1, "bio/q1", 0),
                records.answer("s", 2, "bio/q1", 1)));
    assertEquals(0, score.won());
    assertEquals(1, score.possible());
    assertEquals(2000, score.millis());
  }

  @Test
  void aSittingInWhichNothingWasAnsweredIsNotTold() {
    assertTrue(of(records.sitting("s", "bio/q1")).past().scores().isEmpty());
  }

  @Test
  void anAnswerTakenBackDoesNotCount() {
    Score score =
        only(
            of(
                records.sitting("s", "bio/q1"),
                records.answer("s", 1, "bio/q1", 0),
                records.undone("s/1"),
                records.answer("s", 2, "bio/q1", 1)));
    assertEquals(1, score.share());
    assertEquals(1000, score.millis());
  }

  @Test
  void aChangedMarkCounts() {
    History history =
        of(
            records.sitting("s", "bio/q1"),
            records.answer("s", 1, "bio/q1", 0),
            records.marked("s/1", Change.MARK, 1));
    assertEquals(1, only(history).share());
    assertEquals(Verdict.RIGHT, answer(history).verdict());
    assertTrue(answer(history).changed());
  }

  @Test
  void ofSeveralChangedMarksTheLastCounts() {
    History history =
        of(
            records.sitting("s", "bio/q1"),
            records.answer("s", 1, "bio/q1", 0),
            records.marked("s/1", Change.MARK, 1),
            records.marked("s/1", Change.MARK, 0));
    assertEquals(0, only(history).share());
  }

  @Test
  void aChangedKeyDoesNotTouchTheScoreOfItsSitting() {
    History history =
        of(
            records.sitting("s", "bio/q1"),
            records.answer("s", 1, "bio/q1", 0),
            records.marked("s/1", Change.KEY, 1));
    assertEquals(0, only(history).share());
    assertEquals(1, answer(history).latest());
    assertFalse(answer(history).changed());
  }

  @Test
  void aBanksScoreIsThatOfItsQuestions() {
    History history =
        of(
            records.sitting("s", "bio/q1", "art/q1", "art/q2"),
            records.answer("s", 1, "bio/q1", 1),
            records.answer("s", 2, "art/q1", 0));
    Score art = history.past().lastScore("art").orElse(null);
    assertEquals(0, art.share());
    assertEquals(1, art.answered());
    assertEquals(2, art.asked());
    assertEquals(1000, art.millis());
  }

  @Test
  void aBanksLastScoreIsThatOfTheNewestSittingWithIt() {
    History history =
        of(
            records.sitting("s", "bio/q1"),
            records.answer("s", 1, "bio/q1", 0),
            records.sitting("t", "bio/q1"),
            records.answer("t", 1, "bio/q1", 1),
            records.sitting("u", "art/q1"),
            records.answer("u", 1, "art/q1", 0));
    assertEquals("t", history.past().lastScore("bio").orElseThrow().sitting());
  }

  @Test
  void theNewestSittingComesFirst() {
    History history =
        of(
            records.sitting("s", "bio/q1"),
            records.answer("s", 1, "bio/q1", 0),
            records.sitting("t", "bio/q1"),
            records.answer("t", 1, "bio/q1", 1));
    assertEquals(List.of("t", "s"), ids(history.past().newestFirst()));
  }

  @Test
  void whatIsNewerDoesNotDependOnAClockThatJumpedBack() {
    Entry sitting = records.at(Records.START.plusYears(9)).sitting("wrong", "bio/q1");
    Entry answer = records.answer("wrong", 1, "bio/q1", 0);
    Entry later = records.at(Records.START).sitting("right", "bio/q1");
    History history = of(sitting, answer, later, records.answer("right", 1, "bio/q1", 1));
    assertEquals(List.of("right", "wrong"), ids(history.past().newestFirst()));
    assertEquals("right", history.past().lastScore("bio").orElseThrow().sitting());
    assertEquals(List.of(), ids(history.past().unfinished(SOON)));
  }

  @Test
  void anAnswerWithoutItsSittingBelongsToNoScoreButWasGiven() {
    History history = of(records.answer("lost", 1, "bio/q1", 1));
    assertTrue(history.past().scores().isEmpty());
    assertTrue(history.answered().contains(new QuestionId("bio", "q1")));
  }

  @Test
  void anAnswerWithoutItsSittingCanBeAmended() {
    Entry answer = records.answer("lost", 1, "bio/q1", 0);
    History marked = of(answer, records.marked("lost/1", Change.KEY, 1));
    assertEquals(1, answer(marked).latest());
    assertFalse(answer(of(answer, records.undone("lost/1"))).counts());
  }

  @Test
  void whatConcernsNothingKnownIsPassedOver() {
    History history =
        of(
            records.undone("lost/1"),
            records.note("lost", "bio/q1", "flag"),
            records.end("lost", Outcome.LEFT));
    assertTrue(history.past().all().isEmpty());
  }

  @Test
  void aQuestionAnsweredIsKnownByItsIdAndByItsWords() {
    History history = of(records.sitting("s", "bio/q1"), records.answer("s", 1, "bio/q1", 0));
    assertEquals(
        Set.of(new QuestionId("bio", "q1"), new QuestionId("bio", "stem-of-q1")),
        history.answered());
  }

  @Test
  void flagsGoOnAndOff() {
    History history =
        of(
            records.sitting("s", "bio/q1", "bio/q2"),
            records.note("s", "bio/q1", "flag"),
            records.note("s", "bio/q2", "flag"),
            records.note("s", "bio/q1", "unflag"),
            records.note("s", "bio/q1", "thought"));
    assertEquals(Set.of(new QuestionId("bio", "q2")), history.sitting("s").orElseThrow().flagged());
  }

  @Test
  void aSecondRecordOfASittingWithTheSameIdIsPassedOver() {
    Entry first = records.sitting("s", "bio/q1");
    Entry answer = records.answer("s", 1, "bio/q1", 1);
    assertEquals(1, only(of(first, answer, records.sitting("s", "bio/q2"))).answered());
  }

  @Test
  void aClockThatWasAheadPutsNoQuestionOff() {
    records.at(Records.START.plusYears(1));
    List<Entry> entries = new ArrayList<>();
    entries.add(records.sitting("s", "bio/q1"));
    entries.add(records.answer("s", 1, "bio/q1", 1));
    records.at(Records.START);
    entries.add(records.sitting("t", "bio/q1"));
    entries.add(records.answer("t", 1, "bio/q1", 0));
    Track track =
        of(entries.toArray(Entry[]::new)).track(new QuestionId("bio", "q1")).orElseThrow();
    int due = Schedule.USUAL.due(track.memory().orElseThrow());
    assertEquals(StudyDay.of(Records.START) + 1, due);
  }

  @Test
  void tracksAreMergedInTheOrderOfTheJournal() {
    records.at(Records.START.plusHours(3));
    Entry wrong = records.answer("s", 1, "bio/old", 0);
    records.at(Records.START);
    Entry right = records.answer("t", 1, "bio/new", 1);
    Track merged =
        Track.merged(
            new QuestionId("bio", "new"),
            Schedule.USUAL,
            List.copyOf(of(wrong, right).tracksOf("bio")));
    assertEquals(List.of(false, true), merged.all().stream().map(Review::passed).toList());
  }

  @Test
  void whatTheLearnerSaysOfAMarkOutlivesAKeyOfADeviceThatHadNotSeenIt() {
    Entry answer = records.answer("s", 1, "bio/q1", 0.5);
    Entry mark = records.marked("s/1", Change.MARK, 1);
    Entry key = records.marked("s/1", Change.KEY, 0);
    Review review = of(answer, mark, key).tracks().findFirst().orElseThrow().all().get(0);
    assertTrue(review.passed());
    assertEquals(1, review.latest());
    assertEquals(1, PastAnswer.of(review).orElseThrow().latest());
  }
}
