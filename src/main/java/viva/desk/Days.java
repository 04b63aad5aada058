package viva.desk;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;

/** How long ago something was, in words. */
final class Days {
  private Days() {}

  /** The date of a moment by the calendar of {@code now}. */
  static LocalDate date(OffsetDateTime then, OffsetDateTime now) {
    return then.withOffsetSameInstant(now.getOffset()).toLocalDate();
  }

  /**
   * {@code today}, {@code yesterday}, {@code 5 days ago}, by the calendar of {@code now}; for what
   * a clock set wrong put further ahead than any zone is, its date.
   */
  static String ago(OffsetDateTime then, OffsetDateTime now) {
    ZoneOffset here = now.getOffset();
    long day = then.withOffsetSameInstant(here).toLocalDate().toEpochDay();
    long days = now.toLocalDate().toEpochDay() - day;
    if (days < -1) {
      return "dated " + then.withOffsetSameInstant(here).toLocalDate();
    }
    if (days <= 0) {
      return "today";
    }
    return days == 1 ? "yesterday" : days + " days ago";
  }
}
