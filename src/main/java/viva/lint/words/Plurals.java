package viva.lint.words;

import java.util.Optional;
import java.util.Set;

/**
 * The singular and the plural of regular English words, where a slip of one letter is not enough.
 */
public final class Plurals {
  private static final Set<String> NO_PLURALS =
      Set.of("news", "means", "series", "species", "lens");

  /** From so many letters on, a single s too many or too few passes for a slip. */
  private static final int FORGIVEN_FROM = 5;

  private static final int SHORTEST = 2;
  private static final int LONGEST = 30;

  private Plurals() {}

  /** The plural of a word in lower case, if it may be a noun. */
  public static Optional<String> plural(String word) {
    if (!isCommon(word) || word.endsWith("s")) {
      return Optional.empty();
    }
    if (word.endsWith("y") && !isVowel(word.charAt(word.length() - 2))) {
      return Optional.of(word.substring(0, word.length() - 1) + "ies");
    }
    if (word.matches(".*(x|z|ch|sh|o)")) {
      return Optional.of(word + "es");
    }
    return word.length() < FORGIVEN_FROM ? Optional.of(word + "s") : Optional.empty();
  }

  /** The singular of a word in lower case, if it looks like a plural. */
  public static Optional<String> singular(String word) {
    if (!isCommon(word) || !word.endsWith("s") || word.matches(".*(ss|us|is|as)")) {
      return Optional.empty();
    }
    if (word.endsWith("ies") && word.length() > 4) {
      return Optional.of(word.substring(0, word.length() - 3) + "y");
    }
    if (word.matches(".*(x|ch|sh|ss|o)es")) {
      return Optional.of(word.substring(0, word.length() - 2));
    }
    return word.length() <= FORGIVEN_FROM
        ? Optional.of(word.substring(0, word.length() - 1))
        : Optional.empty();
  }

  /** Of small letters only, which no name is, and no phrase: of "fair use" there is no plural. */
  private static boolean isCommon(String word) {
    return word.length() > SHORTEST
        && word.length() <= LONGEST
        && word.chars().allMatch(c -> c >= 'a' && c <= 'z')
        && !NO_PLURALS.contains(word);
  }

  private static boolean isVowel(char letter) {
    return "aeiou".indexOf(letter) >= 0;
  }
}
