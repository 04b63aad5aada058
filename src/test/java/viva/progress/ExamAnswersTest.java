package viva.progress;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import viva.journal.AmendEntry.Change;
import viva.journal.AnswerEntry;
import viva.journal.EndEntry.Outcome;
import viva.journal.Entry;
import viva.journal.NoteEntry;
import viva.journal.SittingEntry;
import viva.memory.Grade;
import viva.memory.Memory;
import viva.memory.Schedule;
import viva.question.QuestionId;

/** Of the answers to a question of an exam the last one counts. */
class ExamAnswersTest {
  private final Records records = new Records();
  private final Entry exam = records.exam("e", "bio/q1", "bio/q2");
  private final Entry first = records.answer("e", 1, "bio/q1", 1);
  private final Entry second = records.answer("e", 2, "bio/q1", 0);

  private static History of(Entry... entries) {
    return History.of(Schedule.USUAL, List.of(entries));
  }

  /** What is known after these records once the exam is handed in. */
  private History handedIn(Entry... entries) {
    return of(with(entries, records.end("e", Outcome.FINISHED)));
  }

  private static Entry[] with(Entry[] entries, Entry last) {
    return Stream.concat(Arrays.stream(entries), Stream.of(last)).toArray(Entry[]::new);
  }

  private Track track(Entry... entries) {
    return track(handedIn(entries), "q1");
  }

  private static Track track(History history, String question) {
    return history.track(new QuestionId("bio", question)).orElseThrow();
  }

  /** An answer under another id in the words of the first question. */
  private static Entry renamed(Entry answer, String id) {
    AnswerEntry a = (AnswerEntry) answer;
    return new AnswerEntry(
        a.id(),
        a.at(),
        a.sitting(),
        a.bank(),
        id,
        a.type(),
        "stem-of-q1",
        a.content(),
        a.response(),
        a.score(),
        a.verdict(),
        a.points(),
        a.chance(),
        a.millis(),
        a.hints(),
        a.attempt(),
        a.certainty());
  }

  private static Optional<Memory> once(Grade grade) {
    int day = StudyDay.of(Records.START);
    return Optional.of(Schedule.USUAL.after(Optional.empty(), day, grade, 0));
  }

  @Test
  void onlyTheLastCountsForMemory() {
    Track track = track(exam, first, second);
    assertEquals(once(Grade.AGAIN), track.memory());
    assertEquals(1, track.counting().size());
    assertEquals(2, track.all().size());
  }

  @Test
  void onlyTheLastCountsForTheScore() {
    assertEquals(0, handedIn(exam, first, second).past().scores().get(0).won());
    assertEquals(1, handedIn(exam, first, second).past().scores().get(0).answered());
  }

  @Test
  void theAnswersOfAnotherExamAreNotReplaced() {
    Entry other = records.exam("f", "bio/q1");
    Entry later = records.answer("f", 1, "bio/q1", 0);
    Track track = track(exam, first, other, later, records.end("f", Outcome.FINISHED));
    assertEquals(2, track.counting().size());
  }

  @Test
  void theAnswersOfAPracticeAreNotReplaced() {
    Entry practice = records.sitting("p", "bio/q1");
    Entry wrong = records.answer("p", 1, "bio/q1", 0);
    Entry right = records.answer("p", 2, "bio/q1", 1);
    assertEquals(2, track(practice, wrong, right).counting().size());
  }

  @Test
  void whereTheLastIsTakenBackTheOneBeforeCountsAgain() {
    Track track = track(exam, first, second, records.undone("e/2"));
    assertEquals(once(Grade.GOOD), track.memory());
    assertEquals(
        1, handedIn(exam, first, second, records.undone("e/2")).past().scores().get(0).won());
  }

  @Test
  void whereAnEarlierOneIsTakenBackTheLastStillCounts() {
    assertEquals(once(Grade.AGAIN), track(exam, first, second, records.undone("e/1")).memory());
  }

  @Test
  void aMarkChangedLaterBringsNoReplacedAnswerBack() {
    Entry marked = records.marked("e/1", Change.MARK, 0.5);
    assertEquals(once(Grade.AGAIN), track(exam, first, second, marked).memory());
  }

  @Test
  void ofAnExamThatIsNotHandedInNothingIsTold() {
    for (Entry last : List.of(second, records.end("e", Outcome.LEFT))) {
      History history = of(exam, first, second, last);
      assertEquals(Optional.empty(), track(history, "q1").memory());
      assertEquals(List.of(), track(history, "q1").counting());
      assertEquals(List.of(), track(history, "q1").standing());
      assertEquals(Set.of(), history.answered());
      assertEquals(List.of(), history.past().scores());
      assertEquals(null, history.past().lastScore("bio").orElse(null));
      assertTrue(history.sitting("e").orElseThrow().unfinished());
    }
  }

  @Test
  void onceItIsHandedInEverythingIsToldAtOnce() {
    Entry other = records.answer("e", 3, "bio/q2", 1);
    History history = of(exam, first, second, other);
    history.take(records.end("e", Outcome.FINISHED));
    assertEquals(once(Grade.AGAIN), track(history, "q1").memory());
    assertEquals(once(Grade.GOOD), track(history, "q2").memory());
    assertEquals(1, history.past().lastScore("bio").orElseThrow().won());
  }

  @Test
  void onceHandedInItStaysSo() {
    History history = handedIn(exam, first);
    history.take(second);
    history.take(records.end("e", Outcome.LEFT));
    assertTrue(history.past().scores().get(0).finished());
    assertEquals(once(Grade.AGAIN), track(history, "q1").memory());
  }

  @Test
  void startingOverInBetweenPutsBehindWhatWasAnsweredBefore() {
    Track track = track(exam, first, records.note("bio", NoteEntry.RESTART));
    assertEquals(Optional.empty(), track.memory());
  }

  @Test
  void aPlaceLeftEmptyIsNoAnswer() {
    Entry blank = records.answer("e", 1, "bio/q1", Said.nothing());
    History history = handedIn(exam, blank);
    assertEquals(Optional.empty(), track(history, "q1").memory());
    assertEquals(List.of(), track(history, "q1").tries());
    assertEquals(0, history.past().scores().get(0).answered());
    PastSitting past = history.sitting("e").orElseThrow();
    assertEquals(past.paper(), past.unanswered());
    assertEquals(List.of(), past.firsts());
  }

  @Test
  void aPlaceEmptiedTakesTheAnswerBack() {
    Entry blank = records.answer("e", 2, "bio/q1", Said.nothing());
    History history = handedIn(exam, first, blank);
    assertEquals(Optional.empty(), track(history, "q1").memory());
    assertEquals(0, history.past().scores().get(0).won());
    assertEquals(0, history.past().scores().get(0).answered());
  }

  @Test
  void inPracticeAnEmptyAnswerCounts() {
    Entry practice = records.sitting("p", "bio/q1");
    Entry blank = records.answer("p", 1, "bio/q1", Said.nothing());
    History history = of(practice, blank);
    assertEquals(once(Grade.AGAIN), track(history, "q1").memory());
    assertEquals(1, history.past().scores().get(0).answered());
  }

  /** Asked by the hash of its words, or under an id that it has no more. */
  @ParameterizedTest
  @ValueSource(strings = {"stem-of-q1", "q1"})
  void theLastAnswerCountsUnderWhateverId(String before) {
    Entry asked = records.exam("e", "bio/" + before, "bio/q2");
    History history = handedIn(asked, renamed(first, before), renamed(second, "new"));
    assertEquals(1, history.past().scores().get(0).answered());
    assertEquals(0, history.past().scores().get(0).won());
    assertEquals(List.of(), track(history, before).counting());
    assertEquals(once(Grade.AGAIN), track(history, "new").memory());
    history.take(records.undone("e/2"));
    assertEquals(once(Grade.GOOD), track(history, before).memory());
  }

  @Test
  void whatIsWorthMoreWhenItIsAnsweredWinsNoMoreThanEverything() {
    SittingEntry bare = (SittingEntry) exam;
    Entry withPoints =
        new SittingEntry(
            bare.id(),
            bare.at(),
            bare.device(),
            "",
            bare.mode(),
            bare.banks(),
            1,
            Map.of("possible", List.of("2")),
            bare.questions());
    Score score =
        handedIn(withPoints, records.answer("e", 1, "bio/q1", 1, 7)).past().scores().get(0);
    assertEquals(7, score.won());
    assertEquals(1, score.share());
  }
}
