package viva.question;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Tells the sign of the decimals from the signs that only group digits. A comma before exactly
 * three digits groups; any other comma is a decimal sign. So is one that cannot group, because the
 * digits before it are no group: {@code 0,125}, {@code 1234,567}, {@code 1 000,250}. Points are
 * decimal signs, unless there are several, or a decimal comma follows.
 */
final class DigitGroups {
  private DigitGroups() {}

  /** The digits with a point before the decimals and nothing else, if they are a number. */
  static Optional<String> plain(String digits) {
    Optional<Integer> decimals = decimalSign(digits);
    if (digits.isEmpty() || decimals.isEmpty()) {
      return Optional.empty();
    }
    int at = decimals.get();
    String whole = digits.substring(0, at);
    String fraction = at < digits.length() ? digits.substring(at + 1) : "";
    if (!isWhole(whole) || !isFraction(fraction)) {
      return Optional.empty();
    }
    return Optional.of("0" + onlyDigits(whole) + "." + onlyDigits(fraction) + "0");
  }

  /** Where the decimal sign stands, or the length if there is none; empty if there are several. */
  private static Optional<Integer> decimalSign(String digits) {
    int comma = digits.lastIndexOf(',');
    int point = digits.lastIndexOf('.');
    boolean oneComma = comma >= 0 && digits.indexOf(',') == comma;
    boolean onePoint = point >= 0 && digits.indexOf('.') == point;
    if (comma < 0 && point < 0) {
      return Optional.of(digits.length());
    }
    if (point > comma) {
      // 1.5 and 1,234.5, but 1.234.567 has none.
      return onePoint ? Optional.of(point) : noneUnless(comma >= 0, digits);
    }
    if (point >= 0) {
      // 1.234,5
      return oneComma ? Optional.of(comma) : Optional.empty();
    }
    return oneComma && !groups(digits, comma) ? Optional.of(comma) : Optional.of(digits.length());
  }

  private static Optional<Integer> noneUnless(boolean mixed, String digits) {
    return mixed ? Optional.empty() : Optional.of(digits.length());
  }

  private static boolean groups(String digits, int comma) {
    String before = digits.substring(0, comma);
    return digits.length() - comma - 1 == 3
        && onlyDigits(digits.substring(comma)).length() == 3
        && isGroup(before, 1, 3)
        && !before.startsWith("0");
  }

  /** One group of any length, or groups of three; or the last of three and the others of two. */
  private static boolean isWhole(String whole) {
    List<String> groups = groups(whole);
    int last = groups.size() - 1;
    if (last == 0) {
      return isGroup(whole, 0, whole.length());
    }
    int size = groups.get(1).length() == 2 ? 2 : 3;
    boolean middle = groups.subList(1, last).stream().allMatch(g -> isGroup(g, size, size));
    return isGroup(groups.get(0), 1, size) && middle && isGroup(groups.get(last), 3, 3);
  }

  private static boolean isFraction(String fraction) {
    List<String> groups = groups(fraction);
    int last = groups.size() - 1;
    return last == 0
        ? isGroup(fraction, 0, fraction.length())
        : groups.subList(0, last).stream().allMatch(g -> isGroup(g, 3, 3))
            && isGroup(groups.get(last), 1, 3);
  }

  private static List<String> groups(String digits) {
    return Arrays.asList(digits.split("[.,' ]", -1));
  }

  private static boolean isGroup(String digits, int least, int most) {
    return digits.length() >= least
        && digits.length() <= most
        && onlyDigits(digits).length() == digits.length();
  }

  private static String onlyDigits(String digits) {
    return digits.replaceAll("[^0-9]", "");
  }
}
