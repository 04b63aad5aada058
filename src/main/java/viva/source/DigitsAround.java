package viva.source;

/** Points, commas and grouping signs that stand within a number, as in 3.5 and 12,000. */
final class DigitsAround {
  private static final int GROUP = 3;

  private DigitsAround() {}

  /** Whether the sign at an offset is a part of a number; a space is one before three digits. */
  static boolean part(String text, int at) {
    if (!(isDigit(text, at - 1) && isDigit(text, at + 1))) {
      return false;
    }
    char sign = text.charAt(at);
    return sign == ' '
        ? count(text, at, 1) == GROUP && count(text, at, -1) <= GROUP
        : ".,'".indexOf(sign) >= 0;
  }

  private static int count(String text, int at, int step) {
    int count = 0;
    while (count <= GROUP && isDigit(text, at + step * (count + 1))) {
      count++;
    }
    return count;
  }

  private static boolean isDigit(String text, int at) {
    return at >= 0 && at < text.length() && Character.isDigit(text.charAt(at));
  }
}
