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

  private static final Pattern COMMA =
      Pattern.compile("[-+]?[0-9]{1,15},(?![0-9]{3}%?$)[0-9]{1,15}%?");

  private static final Pattern LIKE_ONE =
      Pattern.compile(
          "[-+\\p{Sc}]{0,2} ?[0-9]+([.,:'’ /-][0-9]+)*([eE][-+]?[0-9]+)? ?[%\\p{Sc}]?|[-+]?\\.[0-9]+");

  private Numbers() {}

  /** Whether an unquoted answer looks like a number, a time or a date and is read as text. */
  static boolean looksLikeOne(Node.Scalar scalar) {
    return scalar.plain()
        && scalar.text().length() <= LONGEST
        && LIKE_ONE.matcher(scalar.text()).matches();
  }

  /** Whether an answer without a type is a number: digits without leading zeros, not in quotes. */
  static boolean isPlain(Node.Scalar scalar) {
    return scalar.plain()
        && scalar.text().length() <= LONGEST
        && PLAIN.matcher(scalar.text()).matches();
  }

  /** Whether what looks like a number is rather a time or a date. */
  static boolean isTime(String text) {
    return text.indexOf(':') > 0 || text.chars().filter(c -> c == '-' || c == '/').count() == 2;
  }

  /** A number where one is expected. */
  static Optional<BigDecimal> decimal(String text) {
    return text.length() <= LONGEST && DECIMAL.matcher(text).matches()
        ? Optional.of(new BigDecimal(text))
        : Optional.empty();
  }

  /** What a number with a decimal comma is with a point; three digits may be a thousand's. */
  static Optional<String> withPoint(String text) {
    return COMMA.matcher(text).matches() ? Optional.of(text.replace(',', '.')) : Optional.empty();
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
