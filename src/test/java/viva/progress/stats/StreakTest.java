package viva.progress.stats;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class StreakTest {
  private static Streak on(int today, int... days) {
    Told told = new Told();
    for (int day : days) {
      told.on(day).sit().right("q1");
    }
    return Streak.of(told.diary(), today);
  }

  @Test
  void ofNothingThereIsNone() {
    assertEquals(new Streak(0, 0, false, 0), on(100));
  }

  @Test
  void endsToday() {
    assertEquals(new Streak(3, 3, true, 3), on(100, 98, 99, 100));
  }

  @Test
  void isStillOpenOnTheDayAfter() {
    assertEquals(new Streak(2, 2, false, 2), on(100, 98, 99));
  }

  @Test
  void isOverAfterADayWithout() {
    assertEquals(new Streak(0, 2, false, 2), on(101, 98, 99));
  }

  @Test
  void theLongestMayLieBefore() {
    assertEquals(new Streak(1, 3, true, 4), on(100, 90, 91, 92, 100));
  }

  @Test
  void aDayTheClockPutAheadCountsNotForToday() {
    assertEquals(new Streak(1, 1, true, 2), on(100, 100, 200));
  }
}
