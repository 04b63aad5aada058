package viva.study;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/** How much study a day can be expected. */
class CapacityTest {
  private static long minutes(Pupil pupil) {
    return Capacity.millis(pupil.history().tracks(), Pupil.TODAY) / 60_000;
  }

  @Test
  void ofAStrangerAnHourIsExpected() {
    assertEquals(60, minutes(new Pupil().questions("b", 1)));
  }

  @Test
  void ofWhoeverStudiesHalfAsMuchAgainAsOnHisMiddleDay() {
    Pupil pupil = new Pupil().questions("b", 1);
    long[] spent = {10, 30, 40, 50, 90};
    for (int day = 0; day < spent.length; day++) {
      pupil.answered(day, "b", "q1", 1, "", spent[day] * 60_000);
    }
    assertEquals(60, minutes(pupil));
  }

  @Test
  void afterFiveDaysItIsKnown() {
    Pupil pupil = new Pupil().questions("b", 1);
    for (int day = 0; day < 5; day++) {
      assertFalse(Capacity.isKnown(pupil.history().tracks(), Pupil.TODAY));
      pupil.answered(day, "b", "q1", 1, "", 60_000);
    }
    assertTrue(Capacity.isKnown(pupil.history().tracks(), Pupil.TODAY));
  }

  @Test
  void nobodyIsExpectedToDoLessThanHalfAnHour() {
    Pupil pupil = new Pupil().questions("b", 1);
    for (int day = 0; day < 6; day++) {
      pupil.answered(day, "b", "q1", 1, "", 60_000);
    }
    assertEquals(30, minutes(pupil));
  }
}
