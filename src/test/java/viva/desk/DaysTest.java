package viva.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.OffsetDateTime;
import org.junit.jupiter.api.Test;

class DaysTest {
  private static final OffsetDateTime NOW = OffsetDateTime.parse("2026-11-22T01:00:00+01:00");

  @Test
  void theSameDayIsToday() {
    assertEquals("today", Days.ago(NOW.minusMinutes(30), NOW));
  }

  @Test
  void theDayBeforeIsYesterdayEvenIfAnHourAgo() {
    assertEquals("yesterday", Days.ago(NOW.minusHours(2), NOW));
  }

  @Test
  void earlierDaysAreCounted() {
    assertEquals("5 days ago", Days.ago(NOW.minusDays(5), NOW));
  }

  @Test
  void theCalendarIsThatOfNow() {
    assertEquals("today", Days.ago(OffsetDateTime.parse("2026-11-21T23:30:00Z"), NOW));
  }

  @Test
  void aClockThatJumpedBackSaysToday() {
    assertEquals("today", Days.ago(NOW.plusDays(1), NOW));
  }

  @Test
  void whatLiesDaysAheadIsDated() {
    assertEquals("dated 2035-11-22", Days.ago(NOW.plusYears(9), NOW));
  }
}
