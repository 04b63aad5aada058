package viva.question;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * Reads a number as a learner types it: {@code -5}, {@code $1,250.5}, {@code 1 000 000}, {@code
 * 12,5 %}, {@code 1e3}, {@code 6.02 x 10^23}, {@code 10 bn} where {@code bn} is a unit.
 */
final class NumberReader {
  /** More digits, or powers of ten, are no answer and would only cost time. */
  private static final int MOST_DIGITS = 1000;

  private static final int HIGHEST_POWER = 9999;

  private final String text;
  private int at;

  private NumberReader(String folded) {
    text = folded;
  }

  /** The number, if the text is one, perhaps followed by one of the units and by nothing else. */
  static Optional<BigDecimal> read(String typed, List<String> units) {
    if (typed.length() > MOST_DIGITS) {
      return Optional.empty();
    }
    NumberReader reader = new NumberReader(Folding.of(typed));
    return reader.number().filter(number -> reader.isAtEnd(units));
  }

  private Optional<BigDecimal> number() {
    boolean negative = sign();
    Optional<String> digits = DigitGroups.plain(digits());
    Optional<Integer> power = power();
    if (digits.isEmpty() || power.isEmpty()) {
      return Optional.empty();
    }
    BigDecimal number = new BigDecimal(digits.get()).scaleByPowerOfTen(power.get());
    return Optional.of(negative ? number.negate() : number);
  }

  /** Reads a sign and a currency sign, in either order, and tells whether the sign is a minus. */
  private boolean sign() {
    skipCurrency();
    boolean negative = at('-');
    if (negative || at('+')) {
      at++;
    }
    skipCurrency();
    return negative;
  }

  /** Reads a currency sign, perhaps with its country before it, as in {@code US$}. */
  private void skipCurrency() {
    skipSpace();
    int i = at;
    while (i < text.length() && i < at + 3 && Character.isLetter(text.charAt(i))) {
      i++;
    }
    if (isCurrency(i)) {
      at = i + 1;
      skipSpace();
    }
  }

  /** The digits and what parts them; a mark that no digit follows is not among them. */
  private String digits() {
    int start = at;
    while (isDigit(at) || (isMark(at) && isDigit(at + 1))) {
      at++;
    }
    return text.substring(start, at);
  }

  private boolean isMark(int i) {
    return i < text.length() && ".,' ".indexOf(text.charAt(i)) >= 0;
  }

  /** The power of ten after the digits, 0 if there is none, empty if it is beyond all bounds. */
  private Optional<Integer> power() {
    int back = at;
    if (at('e')) {
      at++;
    } else if (!timesTen()) {
      at = back;
      return Optional.of(0);
    }
    boolean negative = at('-');
    if (negative || at('+')) {
      at++;
    }
    int start = at;
    while (isDigit(at)) {
      at++;
    }
    if (start == at) {
      at = back;
      return Optional.of(0);
    }
    String digits = text.substring(start, at);
    int power = digits.length() > 6 ? HIGHEST_POWER + 1 : Integer.parseInt(digits);
    return power > HIGHEST_POWER ? Optional.empty() : Optional.of(negative ? -power : power);
  }

  /** Reads the {@code x 10^} of a power of ten. */
  private boolean timesTen() {
    skipSpace();
    if (at >= text.length() || "x×*·".indexOf(text.charAt(at)) < 0) {
      return false;
    }
    at++;
    skipSpace();
    boolean ten = text.startsWith("10^", at);
    at += ten ? 3 : 0;
    return ten;
  }

  private boolean isAtEnd(List<String> units) {
    skipSpace();
    String rest = text.substring(at);
    String bare = rest;
    if (at('%') || isCurrency(at)) {
      bare = rest.substring(1).strip();
    }
    // A mark of exclamation after a number is a factorial.
    boolean nothing = Punctuation.trim(bare).isEmpty() && !bare.startsWith("!");
    return nothing || isUnit(rest, units) || isUnit(bare, units);
  }

  private static boolean isUnit(String text, List<String> units) {
    String form = Likeness.BARE.of(text);
    return units.stream().anyMatch(unit -> Likeness.BARE.of(unit).equals(form));
  }

  private boolean at(char c) {
    return at < text.length() && text.charAt(at) == c;
  }

  private boolean isCurrency(int i) {
    return i < text.length() && Punctuation.isCurrency(text.charAt(i));
  }

  private boolean isDigit(int i) {
    return i < text.length() && text.charAt(i) >= '0' && text.charAt(i) <= '9';
  }

  private void skipSpace() {
    while (at(' ')) {
      at++;
    }
  }
}
