package viva.lint.words;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A text that is a range of numbers: {@code 10 to 20}, {@code under 5}, {@code 3 or more}.
 *
 * @param low its lower end, or empty where it is open
 * @param high its upper end, or empty where it is open
 * @param lowIn whether the lower end belongs to it
 * @param highIn whether the upper end belongs to it
 * @param unit the unit, without spaces, or empty
 */
public record Interval(
    Optional<BigDecimal> low,
    Optional<BigDecimal> high,
    boolean lowIn,
    boolean highIn,
    String unit) {
  private static final int LONGEST = 60;
  private static final String NUMBER = "(-?\\d{1,15}(?:,\\d{3}){0,4}(?:\\.\\d{1,9})?)";
  private static final String UNIT = "\\s?([^\\d\\s]{0,12}(?: [^\\d\\s]{1,12})?)";
  private static final Pattern CLOSED =
      Pattern.compile(
          "(?:between |from )?"
              + NUMBER
              + "\\s?(?:[^\\d\\s]{1,3})?\\s?(?:-|–|to|and)\\s?"
              + NUMBER
              + UNIT);
  private static final Pattern BELOW =
      Pattern.compile("(under|below|less than|fewer than|<|up to|at most|≤) ?" + NUMBER + UNIT);
  private static final Pattern ABOVE =
      Pattern.compile("(over|above|more than|>|at least|≥) ?" + NUMBER + UNIT);
  private static final Pattern OR_MORE =
      Pattern.compile(NUMBER + UNIT + "(?: or more| or over|\\+)");
  private static final Pattern OR_LESS = Pattern.compile(NUMBER + UNIT + " or (?:less|fewer)");

  /** The range, where the text is one. */
  public static Optional<Interval> of(String text) {
    String line = text.toLowerCase(Locale.ROOT);
    if (line.length() > LONGEST) {
      return Optional.empty();
    }
    Optional<Interval> closed = closed(CLOSED.matcher(line));
    return closed.isPresent() ? closed : open(line);
  }

  private static Optional<Interval> closed(Matcher matcher) {
    if (!matcher.matches()) {
      return Optional.empty();
    }
    BigDecimal low = number(matcher.group(1));
    BigDecimal high = number(matcher.group(2));
    return low.compareTo(high) < 0
        ? Optional.of(
            new Interval(Optional.of(low), Optional.of(high), true, true, matcher.group(3).strip()))
        : Optional.empty();
  }

  private static Optional<Interval> open(String line) {
    Matcher below = BELOW.matcher(line);
    if (below.matches()) {
      boolean in = below.group(1).matches("up to|at most|≤");
      return Optional.of(below(below.group(2), in, below.group(3)));
    }
    Matcher above = ABOVE.matcher(line);
    if (above.matches()) {
      boolean in = above.group(1).matches("at least|≥");
      return Optional.of(above(above.group(2), in, above.group(3)));
    }
    Matcher more = OR_MORE.matcher(line);
    if (more.matches()) {
      return Optional.of(above(more.group(1), true, more.group(2)));
    }
    Matcher less = OR_LESS.matcher(line);
    return less.matches()
        ? Optional.of(below(less.group(1), true, less.group(2)))
        : Optional.empty();
  }

  private static Interval below(String high, boolean in, String unit) {
    return new Interval(Optional.empty(), Optional.of(number(high)), false, in, unit.strip());
  }

  private static Interval above(String low, boolean in, String unit) {
    return new Interval(Optional.of(number(low)), Optional.empty(), in, false, unit.strip());
  }

  private static BigDecimal number(String digits) {
    return new BigDecimal(digits.replace(",", ""));
  }

  /** Whether a number lies in both. */
  public boolean overlaps(Interval other) {
    return !endsBefore(other) && !other.endsBefore(this);
  }

  private boolean endsBefore(Interval other) {
    if (high.isEmpty() || other.low.isEmpty()) {
      return false;
    }
    int order = high.get().compareTo(other.low.get());
    return order < 0 || (order == 0 && !(highIn && other.lowIn));
  }
}
