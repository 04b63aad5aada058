package viva.journal;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.Year;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.ChronoField;
import java.util.Locale;

/**
 * Times as ISO 8601, always with three digits of a second, as {@code
 * 2026-11-22T10:15:30.123+01:00}. Exactly this form is also read by hand: it is in every line, and
 * parsing it with the JDK's formatters took nearly as long as parsing its JSON.
 */
final class TimeText {
  private static final String FORM = "0000-00-00T00:00:00.000+00:00";

  private TimeText() {}

  static String write(OffsetDateTime time) {
    return Formatter.TIME.format(time);
  }

  /**
   * Any ISO 8601 time with its offset that can be told in every zone.
   *
   * @throws DateTimeException if it is none
   */
  static OffsetDateTime read(String text) {
    if (!hasForm(text)) {
      return inEveryZone(OffsetDateTime.parse(text));
    }
    LocalDateTime local =
        LocalDateTime.of(
            number(text, 0, 4),
            number(text, 5, 7),
            number(text, 8, 10),
            number(text, 11, 13),
            number(text, 14, 16),
            number(text, 17, 19),
            number(text, 20, 23) * 1_000_000);
    int sign = text.charAt(23) == '-' ? -1 : 1;
    ZoneOffset offset =
        ZoneOffset.ofHoursMinutes(sign * number(text, 24, 26), sign * number(text, 27, 29));
    return OffsetDateTime.of(local, offset);
  }

  /** In the first and the last year that Java knows, another zone may have no such time. */
  private static OffsetDateTime inEveryZone(OffsetDateTime time) {
    if (time.getYear() <= Year.MIN_VALUE || time.getYear() >= Year.MAX_VALUE) {
      throw new DateTimeException("the year is out of reach");
    }
    return time;
  }

  private static boolean hasForm(String text) {
    if (text.length() != FORM.length()) {
      return false;
    }
    for (int i = 0; i < FORM.length(); i++) {
      char c = text.charAt(i);
      char form = FORM.charAt(i);
      boolean fits = form == '0' ? c >= '0' && c <= '9' : c == form || (form == '+' && c == '-');
      if (!fits) {
        return false;
      }
    }
    return true;
  }

  private static int number(String text, int from, int to) {
    int number = 0;
    for (int i = from; i < to; i++) {
      number = 10 * number + text.charAt(i) - '0';
    }
    return number;
  }

  /** Loaded only to write. */
  private static final class Formatter {
    static final DateTimeFormatter TIME =
        new DateTimeFormatterBuilder()
            .append(DateTimeFormatter.ISO_LOCAL_DATE)
            .appendLiteral('T')
            .appendPattern("HH:mm:ss")
            .appendFraction(ChronoField.MILLI_OF_SECOND, 3, 3, true)
            .appendOffsetId()
            .toFormatter(Locale.ROOT);
  }
}
