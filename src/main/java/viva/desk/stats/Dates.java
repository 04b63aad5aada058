package viva.desk.stats;

import java.time.format.DateTimeFormatter;
import java.util.Locale;
import viva.progress.StudyDay;

/** Study days as a person reads them. */
public final class Dates {
  private static final DateTimeFormatter WHOLE = pattern("EEEE d MMMM uuuu");
  private static final DateTimeFormatter DATE = pattern("d MMMM uuuu");
  private static final DateTimeFormatter SHORT = pattern("EEE d MMM");
  private static final DateTimeFormatter BRIEF = pattern("d MMM");
  private static final DateTimeFormatter MONTH = pattern("MMMM uuuu");
  private static final DateTimeFormatter MON = pattern("MMM");

  private Dates() {}

  private static DateTimeFormatter pattern(String pattern) {
    return DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH);
  }

  /** {@code Tuesday 17 November 2026}. */
  public static String whole(int day) {
    return WHOLE.format(StudyDay.date(day));
  }

  /** {@code 17 November 2026}. */
  public static String date(int day) {
    return DATE.format(StudyDay.date(day));
  }

  /** {@code Tue 17 Nov}. */
  public static String shortly(int day) {
    return SHORT.format(StudyDay.date(day));
  }

  /** {@code 17 Nov}. */
  public static String brief(int day) {
    return BRIEF.format(StudyDay.date(day));
  }

  /** {@code November 2026}. */
  public static String month(int day) {
    return MONTH.format(StudyDay.date(day));
  }

  /** {@code Nov}. */
  public static String monthShortly(int day) {
    return MON.format(StudyDay.date(day));
  }
}
