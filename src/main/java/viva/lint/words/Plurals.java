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

  private static final int SHORTEST = 3;

  private Plurals() {}

  /** The plural of a text in lower case, if the last word is one of which there may be one. */
  public static Optional<String> plural(String text) {
    String last = last(text);
    if (!isCommon(text, last) || last.endsWith("s")) {
      return Optional.empty();
    }
    if (last.endsWith("y") && !isVowel(last.charAt(last.length() - 2))) {
      return Optional.of(text.substring(0, text.length() - 1) + "ies");
    }
    if (last.matches(".*(x|z|ch|sh|o)")) {
      return Optional.of(text + "es");
    }
    return last.length() < FORGIVEN_FROM ? Optional.of(text + "s") : Optional.empty();
  }

  /** The singular of a text in lower case, if the last word looks like a plural. */
  public static Optional<String> singular(String text) {
    String last = last(text);
    if (!isCommon(text, last) || !last.endsWith("s") || last.matches(".*(ss|us|is|as)")) {
      return Optional.empty();
    }
    if (last.endsWith("ies") && last.length() > SHORTEST + 1) {
      return Optional.of(text.substring(0, text.length() - 3) + "y");
    }
    if (last.matches(".*(x|ch|sh|ss|o)es")) {
      return Optional.of(text.substring(0, text.length() - 2));
    }
    return last.length() <= FORGIVEN_FROM && last.length() > SHORTEST
        ? Optional.of(text.substring(0, text.length() - 1))
        : Optional.empty();
  }

  /** No name, and no more than a few words, of which the last is one of letters. */
  private static boolean isCommon(String text, String last) {
    return last.length() >= SHORTEST
        && text.length() <= 60
        && last.chars().allMatch(c -> c >= 'a' && c <= 'z')
        && text.chars().noneMatch(Character::isUpperCase)
        && !NO_PLURALS.contains(last);
  }

  private static String last(String text) {
    return text.substring(text.lastIndexOf(' ') + 1);
  }

  private static boolean isVowel(char letter) {
    return "aeiou".indexOf(letter) >= 0;
  }
}
