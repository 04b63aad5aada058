package viva.lint.rule;

import java.util.List;
import java.util.Locale;

/** With which sound a text begins when it is read aloud, as far as its letters tell. */
enum Sound {
  VOWEL,
  CONSONANT,
  UNKNOWN;

  private static final String VOWELS = "aeiou";

  /** Letters whose names begin with a vowel: an F, an X. */
  private static final String VOWEL_NAMES = "AEFHILMNORSX";

  private static final List<String> SILENT_H = List.of("hour", "honest", "heir", "honour", "honor");

  /** Written with a vowel, spoken with y or w. */
  private static final List<String> GLIDES =
      List.of(
          "eu", "ewe", "one-", "unanim", "uni", "use", "usa", "usu", "uti", "ute", "ura", "ubi",
          "ukr", "uku");

  /** Where un- stands before a vowel: unimportant, unintended, unidentified. */
  private static final List<String> NO_GLIDES = List.of("unid", "unim", "unin");

  /** The sound with which a text begins. */
  static Sound of(String text) {
    String word = first(text);
    if (word.isEmpty()) {
      return UNKNOWN;
    }
    char initial = word.charAt(0);
    if (Character.isDigit(initial)) {
      return number(word);
    }
    boolean capital = word.equals(word.toUpperCase(Locale.ROOT));
    boolean pronoun = word.length() == 1 && text.length() > 1;
    if (capital) {
      return pronoun ? UNKNOWN : acronym(word);
    }
    return initial < 0x80 ? word(word.toLowerCase(Locale.ROOT)) : UNKNOWN;
  }

  /** The first word, with a hyphen after it where it has one. */
  private static String first(String text) {
    int end = 0;
    while (end < text.length() && Character.isLetterOrDigit(text.charAt(end))) {
      end++;
    }
    boolean hyphen = text.startsWith("-", end) && end > 0;
    return text.substring(0, hyphen ? end + 1 : end);
  }

  /** An 8, an 11, an 18, an 80; a 1, a 110. */
  private static Sound number(String word) {
    String digits = word.replaceAll("\\D.*", "");
    boolean vowel =
        digits.startsWith("8")
            || ((digits.startsWith("11") || digits.startsWith("18")) && digits.length() % 3 == 2);
    return vowel ? VOWEL : CONSONANT;
  }

  /** Spelled letter by letter, unless it can be spoken as a word: then nobody can tell. */
  private static Sound acronym(String word) {
    Sound name = VOWEL_NAMES.indexOf(word.charAt(0)) >= 0 ? VOWEL : CONSONANT;
    String letters = word.toLowerCase(Locale.ROOT);
    boolean spoken =
        letters.length() > 3
            ? letters.chars().anyMatch(c -> VOWELS.indexOf(c) >= 0)
            : letters.length() == 3 && !isVowel(letters, 0) && isVowel(letters, 1);
    return spoken && word(letters) != name ? UNKNOWN : name;
  }

  private static Sound word(String word) {
    if (SILENT_H.stream().anyMatch(word::startsWith)) {
      return VOWEL;
    }
    boolean one = word.equals("one") || word.equals("once");
    return isVowel(word, 0) && !one && !glides(word) ? VOWEL : CONSONANT;
  }

  private static boolean isVowel(String word, int at) {
    return VOWELS.indexOf(word.charAt(at)) >= 0;
  }

  private static boolean glides(String word) {
    return GLIDES.stream().anyMatch(word::startsWith)
        && NO_GLIDES.stream().noneMatch(word::startsWith);
  }
}
