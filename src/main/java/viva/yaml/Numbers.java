package viva.yaml;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;
import viva.yaml.tree.Node;

/** Numbers as a bank writes them. */
final class Numbers {
  /** More digits than any question needs, and few enough to reckon with at once. */
  private static final int LONGEST = 60;

  private static final Pattern PLAIN = Pattern.compile("-?(0|[1-9][0-9]*)(\\.[0-9]+)?");
  private static final Pattern DECIMAL =
      Pattern.compile("[-+]?[0-9]+(\\.[0-9]+)?([eE][-+]?[0-9]{1,2})?");

  private Numbers() {}

  /** Whether an answer without a type is a number: digits without leading zeros, not in quotes. */
  static boolean isPlain(Node.Scalar scalar) {
    return scalar.plain()
        && scalar.text().length() <= LONGEST
        && PLAIN.matcher(scalar.text()).matches();
  }

  /** A number where one is expected. */
  static Optional<BigDecimal> decimal(String text) {
    return text.length() <= LONGEST && DECIMAL.matcher(text).matches()
        ? Optional.of(new BigDecimal(text))
        : Optional.empty();
  }

  /** A whole number where one is expected. */
  static Optional<BigDecimal> whole(String text) {
    return decimal(text).filter(number -> number.stripTrailingZeros().scale() <= 0);
  }

  /** A share such as {@code 60%}, without its sign, as a fraction of 1. */
  static Optional<BigDecimal> percent(String text) {
    return text.endsWith("%")
        ? decimal(text.substring(0, text.length() - 1).strip()).map(n -> n.movePointLeft(2))
        : Optional.empty();
  }
}
