package viva.journal;

import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;

/** What holds for the values of every record, whether it is made here or read from a file. */
final class Check {
  private Check() {}

  /** A word that may not be empty. */
  static String word(String name, String value) {
    if (value.isEmpty()) {
      throw new IllegalArgumentException("\"" + name + "\" is empty");
    }
    return value;
  }

  /** A share from 0 to 1; negative zero becomes zero, so that equal ones are written alike. */
  static double share(String name, double share) {
    if (!(share >= 0 && share <= 1)) {
      throw new IllegalArgumentException("\"" + name + "\" is " + share + ", not from 0 to 1");
    }
    return share + 0.0;
  }

  /** A number of at least 0 and at most this, so that no sum of many is without end. */
  static double amount(String name, double value, double most) {
    if (!(value >= 0)) {
      throw new IllegalArgumentException("\"" + name + "\" is " + value + ", not 0 or more");
    }
    if (value > most) {
      throw new IllegalArgumentException("\"" + name + "\" is too large");
    }
    return value + 0.0;
  }

  /** A whole number of at least 0 and at most this. */
  static long amount(String name, long value, long most) {
    if (atLeast(0, name, value) > most) {
      throw new IllegalArgumentException("\"" + name + "\" is too large");
    }
    return value;
  }

  /** A whole number of at least this. */
  static long atLeast(long least, String name, long value) {
    if (value < least) {
      throw new IllegalArgumentException(
          "\"" + name + "\" is " + value + ", not " + least + " or more");
    }
    return value;
  }

  /** A time as it is written: to the millisecond. */
  static OffsetDateTime time(OffsetDateTime at) {
    return at.truncatedTo(ChronoUnit.MILLIS);
  }
}
