package viva.progress.stats;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Test;
import viva.journal.AmendEntry.Change;
import viva.journal.NoteEntry;
import viva.progress.StudyDay;

class DiaryTest {
  private final Told told = new Told();

  @Test
  void ofNothingNothingIsTold() {
    Diary diary = told.diary();
    assertTrue(diary.isEmpty());
    assertEquals(WorkDay.NONE, diary.on(100));
    assertEquals(OptionalInt.empty(), diary.first());
  }

  @Test
  void countsAnswersTriesPointsAndTime() {
    Diary diary =
        told.on(100).sit().right("q1").partly("q2", 0.5, 4).wrong("q3").right("q3").diary();
    assertEquals(new Work(4, new Rate(1, 3), 3, 6, 4000), diary.on(100).practice());
    assertEquals(OptionalDouble.of(0.5), diary.on(100).practice().score());
    assertEquals(Work.NONE, diary.on(100).exam());
  }

  @Test
  void threeQuartersOfThePointsAreRight() {
    assertEquals(
        new Rate(1, 2),
        told.on(100)
            .sit()
            .partly("q1", 0.75, 1)
            .partly("q2", 0.74, 1)
            .diary()
            .whole()
            .practice()
            .first());
  }

  @Test
  void eachSittingHasAFirstTryOfItsOwn() {
    Diary diary = told.on(100).sit().wrong("q1").right("q1").sit().right("q1").diary();
    assertEquals(new Rate(1, 2), diary.on(100).practice().first());
  }

  @Test
  void whatWasTakenBackNeverHappened() {
    Diary diary = told.on(100).sit().wrong("q1").undone().right("q1").diary();
    assertEquals(new Work(1, new Rate(1, 1), 1, 1, 1000), diary.on(100).practice());
    assertTrue(new Told().on(100).sit().wrong("q1").undone().diary().isEmpty());
  }

  @Test
  void aChangedMarkAndAChangedKeyCount() {
    assertEquals(
        new Rate(2, 2),
        told.on(100)
            .sit()
            .wrong("q1")
            .wasRight(Change.MARK)
            .wrong("q2")
            .wasRight(Change.KEY)
            .diary()
            .on(100)
            .practice()
            .first());
  }

  @Test
  void examsAreKeptApart() {
    Diary diary = told.on(100).sit("study").right("q1").sit("exam").wrong("q1").handedIn().diary();
    assertEquals(new Work(1, new Rate(1, 1), 1, 1, 1000), diary.on(100).on(Occasion.PRACTICE));
    assertEquals(new Work(1, new Rate(0, 1), 0, 1, 1000), diary.on(100).on(Occasion.EXAM));
    assertEquals(2, diary.on(100).answers());
    assertEquals(2000, diary.on(100).millis());
  }

  @Test
  void ofAnExamTheLastAnswerCountsAndABlankIsNone() {
    Diary diary =
        told.on(100).sit("exam").wrong("q1").right("q1").wrong("q2").blank("q2").handedIn().diary();
    assertEquals(new Work(1, new Rate(1, 1), 1, 1, 1000), diary.on(100).exam());
  }

  @Test
  void aBlankOutsideOfExamsIsWrong() {
    assertEquals(new Rate(0, 1), told.on(100).sit().blank("q1").diary().on(100).practice().first());
  }

  @Test
  void whatCameBeforeStartingOverStays() {
    Diary diary = told.on(100).sit().wrong("q1").note(NoteEntry.RESTART, "").diary();
    assertEquals(new Work(1, new Rate(0, 1), 0, 1, 1000), diary.on(100).practice());
  }

  @Test
  void afterMidnightItIsStillTheDayBefore() {
    Diary diary =
        told.at(OffsetDateTime.parse("2026-11-23T03:59:00+01:00")).sit().right("q1").diary();
    assertEquals(Set.of(StudyDay.of(LocalDate.of(2026, 11, 22))), diary.days().keySet());
  }

  @Test
  void daysAddUp() {
    Diary diary = told.on(100).sit().right("q1").on(103).sit().wrong("q1").right("q2").diary();
    assertEquals(new Work(3, new Rate(2, 3), 2, 3, 3000), diary.between(100, 103).practice());
    assertEquals(2, diary.between(101, 105).answers());
    assertEquals(1, diary.studied(101, 105));
    assertEquals(0, diary.studied(101, 102));
    assertEquals(OptionalInt.of(100), diary.first());
    assertEquals(diary.between(100, 103), diary.whole());
  }
}
