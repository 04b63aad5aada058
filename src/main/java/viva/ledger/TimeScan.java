package viva.ledger;

/** Reads a time as viva writes it, {@code 2026-11-22T10:15:30.123+01:00}, from bytes. */
final class TimeScan {
  private static final byte[] FORM = LineScan.token("0000-00-00T00:00:00.000");
  private static final int[] DAYS = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
  private static final int MOST_OFFSET = 18 * 3600;

  private long millis;
  private int offset;
  private int date;
  private long days;

  /** Whether these bytes are such a time; then the accessors tell which. */
  boolean read(byte[] bytes, int from, int to) {
    int length = to - from;
    boolean utc = length == FORM.length + 1 && bytes[to - 1] == 'Z';
    if (!utc && length != FORM.length + 6) {
      return false;
    }
    for (int i = 0; i < FORM.length; i++) {
      if (FORM[i] == '0' ? !isDigit(bytes[from + i]) : bytes[from + i] != FORM[i]) {
        return false;
      }
    }
    return (utc ? zone(0) : zone(bytes, from + FORM.length)) && local(bytes, from);
  }

  private static boolean isDigit(byte one) {
    return one >= '0' && one <= '9';
  }

  private boolean zone(int seconds) {
    offset = seconds;
    return true;
  }

  private boolean zone(byte[] bytes, int at) {
    boolean digits =
        isDigit(bytes[at + 1])
            && isDigit(bytes[at + 2])
            && bytes[at + 3] == ':'
            && isDigit(bytes[at + 4])
            && isDigit(bytes[at + 5]);
    if (!digits || (bytes[at] != '+' && bytes[at] != '-')) {
      return false;
    }
    int minutes = number(bytes, at + 4, 2);
    int seconds = 3600 * number(bytes, at + 1, 2) + 60 * minutes;
    return minutes < 60 && seconds <= MOST_OFFSET && zone(bytes[at] == '-' ? -seconds : seconds);
  }

  private boolean local(byte[] bytes, int at) {
    int year = number(bytes, at, 4);
    int month = number(bytes, at + 5, 2);
    int day = number(bytes, at + 8, 2);
    int hour = number(bytes, at + 11, 2);
    int minute = number(bytes, at + 14, 2);
    int second = number(bytes, at + 17, 2);
    if (month < 1 || month > 12 || day < 1 || hour > 23 || minute > 59 || second > 59) {
      return false;
    }
    boolean leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
    if (day > DAYS[month - 1] + (month == 2 && leap ? 1 : 0)) {
      return false;
    }
    if (date != 512 * year + 32 * month + day) {
      date = 512 * year + 32 * month + day;
      days = days(year, month, day); // Of a day there are many records in a row.
    }
    long seconds = 86_400L * days + 3600L * hour + 60L * minute + second - offset;
    millis = 1000 * seconds + number(bytes, at + 20, 3);
    return true;
  }

  /**
   * The days from 1970 to a date of the Gregorian calendar, by counting from March on (Howard
   * Hinnant, chrono-Compatible Low-Level Date Algorithms, days_from_civil).
   */
  private static long days(int year, int month, int day) {
    int y = month <= 2 ? year - 1 : year;
    int era = Math.floorDiv(y, 400);
    int ofEra = y - 400 * era;
    int ofYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1;
    int dayOfEra = 365 * ofEra + ofEra / 4 - ofEra / 100 + ofYear;
    return 146_097L * era + dayOfEra - 719_468;
  }

  private static int number(byte[] bytes, int from, int digits) {
    int number = 0;
    for (int i = from; i < from + digits; i++) {
      number = 10 * number + bytes[i] - '0';
    }
    return number;
  }

  /** Milliseconds since 1970. */
  long millis() {
    return millis;
  }

  /** By how many seconds the zone is ahead of UTC. */
  int offset() {
    return offset;
  }
}
