package viva.desk;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;

/** How long ago something was, in words. */
public final class Days {
  private Days() {}

  /** {@code today}, {@code yesterday}, {@code 5 days ago}, by the calendar of {@code now}. */
  public static String ago(OffsetDateTime then, OffsetDateTime now) {
    ZoneOffset here = now.getOffset();
    long days =
        ChronoUnit.DAYS.between(then.withOffsetSameInstant(here).toLocalDate(), now.toLocalDate());
    return days <= 0 ? "today" : days == 1 ? "yesterday" : days + " days ago";
  }
}
