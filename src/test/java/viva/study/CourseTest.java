package viva.study;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import viva.memory.Schedule;

/** The way to an exam. */
class CourseTest {
  private static final long HOUR = 3_600_000;

  private static Course course(Pupil pupil, int days, long capacity) {
    return Course.to(
        Pupil.TODAY + days, pupil.known(), Schedule.USUAL, pupil.pace(), Pupil.TODAY, capacity);
  }

  @Test
  void everythingIsSeenBeforeTheExam() {
    Course course = course(new Pupil().questions("b", 100), 20, HOUR);
    assertTrue(course.perDay() * course.days() >= 100, course.toString());
    assertEquals(100, course.unseen());
    assertTrue(course.realistic());
  }

  @Test
  void theBestPaceIsAtLeastAsGoodAsAnyOther() {
    Pupil pupil = new Pupil().questions("b", 60);
    Course best = course(pupil, 20, HOUR);
    for (int perDay = 3; perDay <= 60; perDay++) {
      Rehearsal rehearsal = new Rehearsal(pupil.known(), Schedule.USUAL, pupil.pace(), HOUR);
      rehearsal.study(Pupil.TODAY, Pupil.TODAY + 20, perDay);
      double recall = rehearsal.recall(Pupil.TODAY + 20);
      assertTrue(recall <= best.recall() + 0.02, perDay + " a day: " + recall + ", " + best);
    }
  }

  @Test
  void whatCannotBeDoneIsSaidAndTheSlowestPaceGiven() {
    Course course = course(new Pupil().questions("b", 500), 2, 30 * 60_000);
    assertFalse(course.realistic());
    assertEquals(250, course.perDay());
    assertTrue(course.busiest() > HOUR, course.toString());
  }

  @Test
  void whereEverythingWasSeenNothingNewIsPlanned() {
    Pupil pupil = new Pupil().questions("b", 2).answered(3, "b", "q1", 1).answered(3, "b", "q2", 1);
    Course course = course(pupil, 10, HOUR);
    assertEquals(0, course.unseen());
    assertEquals(0, course.perDay());
    assertTrue(course.realistic() && course.recall() > 0.8);
  }

  @Test
  void anExamTodayLeavesToday() {
    Course course = course(new Pupil().questions("b", 10), 0, HOUR);
    assertEquals(1, course.days());
    assertEquals(10, course.perDay());
  }

  @Test
  void suspendedQuestionsAreNoPartOfIt() {
    Pupil pupil = new Pupil().questions("b", 3).suspended("b", "q1");
    assertEquals(2, course(pupil, 5, HOUR).unseen());
  }

  @Test
  void recallIsOverAllQuestionsUnseenOnesCountedAsNone() {
    Pupil pupil = new Pupil().questions("b", 4).answered(1, "b", "q1", 1);
    Rehearsal rehearsal = new Rehearsal(pupil.known(), Schedule.USUAL, pupil.pace(), HOUR);
    assertEquals(0.25, rehearsal.recall(Pupil.TODAY - 1), 1e-9);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 3, 5})
  void whatIsDoneTodayLeavesWhatBelongsToToday(int days) {
    Pupil pupil = new Pupil().questions("b", 20);
    int ofToday = course(pupil, days, HOUR).perDay();
    for (int done = 1; done <= 20; done++) {
      pupil.answered(0, "b", "q" + done, done % 2);
      Course course = course(pupil, days, HOUR);
      Quota quota = new Quota(Quota.USUAL, Map.of("b", course.perDay()));
      int left = Agenda.of(pupil.known(), quota, Pupil.TODAY).fresh().size();
      assertEquals(Math.max(0, ofToday - done), left, done + " done, " + course);
      assertEquals(20 - done, course.unseen());
    }
  }

  @Test
  void onTheLastDayEverythingBelongsToToday() {
    assertEquals(20, course(new Pupil().questions("b", 20), 1, HOUR).perDay());
  }
}
