package viva.progress.stats;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IntervalTest {
  /** As R's prop.test gives them without its correction. */
  @ParameterizedTest
  @CsvSource({
    "8, 10, 0.4901625, 0.9433178",
    "0, 10, 0, 0.2775328",
    "10, 10, 0.7224672, 1",
    "1, 1, 0.2065493, 1",
    "50, 100, 0.4038315, 0.5961685"
  })
  void isWilsons(int right, int tries, double low, double high) {
    Interval interval = Interval.wilson(right, tries);
    assertEquals(low, interval.low(), 1e-6);
    assertEquals(high, interval.high(), 1e-6);
  }

  @Test
  void withoutATryEverythingIsPossible() {
    assertEquals(new Interval(0, 1), new Rate(0, 0).interval());
    assertEquals(0, new Rate(0, 0).share());
  }

  @Test
  void holdsItsEnds() {
    Interval interval = new Interval(0.25, 0.5);
    assertTrue(interval.holds(0.25) && interval.holds(0.5));
    assertFalse(interval.holds(0.24) || interval.holds(0.51));
  }
}
