package viva.question;

import java.util.List;
import java.util.OptionalInt;

/**
 * Tells a slip of the pen from another answer, word by word: one slip in a word of five letters or
 * more, two from nine, or the same letters in another order. A slip that may be meant (a digit, a
 * number word, a prefix that turns the meaning, an ideograph) is none.
 */
final class NearMiss {
  private static final int ONE_SLIP_FROM = 5;
  private static final int TWO_SLIPS_FROM = 9;

  /** Longer words are equal or not: nobody means them, and comparing them takes long. */
  private static final int LONGEST = 64;

  private NearMiss() {}

  /** The number of slips in the typed words, or none where they are no near miss. */
  static OptionalInt slips(List<String> typed, List<String> expected) {
    if (typed.size() != expected.size()) {
      return isJoined(typed, expected) ? OptionalInt.of(1) : OptionalInt.empty();
    }
    int total = 0;
    for (int i = 0; i < typed.size(); i++) {
      OptionalInt slips = slips(typed.get(i), expected.get(i));
      if (slips.isEmpty()) {
        return slips;
      }
      total += slips.getAsInt();
    }
    return OptionalInt.of(total);
  }

  private static OptionalInt slips(String typed, String expected) {
    if (typed.equals(expected)) {
      return OptionalInt.of(0);
    }
    int letters = letters(expected);
    if (letters < ONE_SLIP_FROM
        || Math.max(typed.length(), expected.length()) > LONGEST
        || isMeant(typed, expected)) {
      return OptionalInt.empty();
    }
    int slips = Slips.between(typed, expected);
    boolean few = slips <= (letters < TWO_SLIPS_FROM ? 1 : 2);
    boolean near = few || Slips.isReordered(typed, expected);
    return near && !Prefixes.differ(typed, expected, slips)
        ? OptionalInt.of(slips)
        : OptionalInt.empty();
  }

  /** Whether another number, sign or ideograph was typed, which one does not do by slipping. */
  private static boolean isMeant(String typed, String expected) {
    return NumberWords.contains(typed)
        || NumberWords.contains(expected)
        || !signs(typed).equals(signs(expected));
  }

  private static int letters(String word) {
    return (int) word.codePoints().filter(Character::isLetter).count();
  }

  /** Everything in a word that no slip of a letter touches. */
  private static String signs(String word) {
    boolean digits = word.codePoints().anyMatch(Character::isDigit);
    StringBuilder signs = new StringBuilder();
    word.codePoints()
        .filter(c -> !Words.isLetter(c) || Character.isIdeographic(c))
        .filter(c -> digits || (c != '\'' && c != '.' && c != '-'))
        .forEachOrdered(signs::appendCodePoint);
    return signs.toString();
  }

  /**
   * Whether only a space between letters is missing or too many ({@code nofly}). Not after an
   * article, which may be the prefix of {@code amoral}, nor in numbers.
   */
  private static boolean isJoined(List<String> typed, List<String> expected) {
    String joined = String.join("", expected);
    return joined.length() >= ONE_SLIP_FROM
        && joined.equals(String.join("", typed))
        && isPlain(typed)
        && isPlain(expected);
  }

  private static boolean isPlain(List<String> words) {
    return !(words.size() > 1 && Words.isArticle(words.get(0)))
        && words.stream().noneMatch(NumberWords::contains)
        && words.stream().allMatch(word -> word.codePoints().allMatch(Character::isLetter));
  }
}
