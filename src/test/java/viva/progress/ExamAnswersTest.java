package viva.progress;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import viva.journal.AmendEntry.Change;
import viva.journal.Entry;
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

  private static Track track(Entry... entries) {
    return of(entries).track(new QuestionId("bio", "q1")).orElseThrow();
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
    assertEquals(0, of(exam, first, second).scores().get(0).won());
    assertEquals(1, of(exam, first, second).scores().get(0).answered());
  }

  @Test
  void theAnswersOfAnotherExamAreNotReplaced() {
    Entry other = records.exam("f", "bio/q1");
    Track track = track(exam, first, other, records.answer("f", 1, "bio/q1", 0));
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
    assertEquals(1, of(exam, first, second, records.undone("e/2")).scores().get(0).won());
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
}
