package viva.lint.words;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A text that is a number, perhaps with a unit.
 *
 * @param value the number
 * @param unit what stands before and after it, without spaces; empty for a bare number
 */
public record Amount(BigDecimal value, String unit) {
  private static final int LONGEST = 60;

  /** A comma groups only before three digits; what is written otherwise is not read. */
  private static final Pattern AMOUNT =
      Pattern.compile(
          "([A-Z]{0,3}[$€£¥])?\\s?([-−+]?)(\\d{1,15}(?:,\\d{3}){0,4}(?:\\.\\d{1,15})?)([^\\d]{0,30})");

  /** The amount, where the text is one and holds no other number. */
  public static Optional<Amount> of(String text) {
    Matcher matcher = AMOUNT.matcher(text);
    if (text.length() > LONGEST || !matcher.matches()) {
      return Optional.empty();
    }
    BigDecimal value = new BigDecimal(matcher.group(3).replace(",", ""));
    boolean minus = matcher.group(2).equals("-") || matcher.group(2).equals("−");
    String before = matcher.group(1) == null ? "" : matcher.group(1);
    String unit = before + matcher.group(4).replaceAll("\\s", "");
    return Optional.of(new Amount(minus ? value.negate() : value, unit));
  }
}
