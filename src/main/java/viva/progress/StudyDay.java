package viva.progress;

import java.time.LocalDate;
import java.time.OffsetDateTime;

/**
 * The days of a learner. One begins at four in the morning, so that whoever studies past midnight
 * is still at the same day; by the clock and zone that the record was made under.
 */
public final class StudyDay {
  private static final int FIRST_HOUR = 4;

  /** A million years and more, so that no difference of two days is out of reach. */
  private static final long LAST = 1 << 29;

  private StudyDay() {}

  /** The study day of a moment, counted from 1970. */
  public static int of(OffsetDateTime moment) {
    return of(moment.toLocalDateTime().minusHours(FIRST_HOUR).toLocalDate());
  }

  /**
   * The study day of a moment.
   *
   * @param millis since 1970
   * @param zone by how many seconds the clock was ahead of UTC
   */
  static int of(long millis, int zone) {
    long seconds = Math.floorDiv(millis, 1000L) + zone - 3600L * FIRST_HOUR;
    return (int) Math.max(-LAST, Math.min(Math.floorDiv(seconds, 86_400L), LAST));
  }

  /** The date of a study day. */
  public static LocalDate date(int day) {
    return LocalDate.ofEpochDay(day);
  }

  /** The study day of a date. */
  public static int of(LocalDate date) {
    return (int) Math.max(-LAST, Math.min(date.toEpochDay(), LAST));
  }
}
