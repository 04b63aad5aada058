package viva.session;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class ActiveTimeTest {
  @Test
  void stretchesAreAddedUp() {
    assertEquals(9_000, ActiveTime.from(1_000).until(5_000).until(10_000).total());
  }

  @Test
  void aStretchIsCutAtAMinute() {
    assertEquals(60_000, ActiveTime.from(0).until(3_600_000).total());
  }

  @Test
  void eachStretchIsCutForItself() {
    assertEquals(61_000, ActiveTime.from(0).until(3_600_000).until(3_601_000).total());
  }

  @Test
  void aClockThatJumpsBackAddsNothing() {
    assertEquals(1_000, ActiveTime.from(5_000).until(2_000).until(3_000).total());
  }
}
