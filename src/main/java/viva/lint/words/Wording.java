package viva.lint.words;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/**
 * All words of a text in lower case, those of code and of quotations too: for comparing texts with
 * each other, where it does not matter whose wording it is. Apostrophes and hyphens part words, so
 * that their typographic forms make no difference.
 */
public final class Wording {
  /** Punctuation that changes what is asked: {@code 3 * 5} is not {@code 3 / 5}. */
  private static final String OPERATORS = "*/%&#@\\";

  private Wording() {}

  /** The words alone. */
  public static List<String> words(String text) {
    return scan(text, false);
  }

  /** The words, and each sign that is more than punctuation. */
  public static List<String> tokens(String text) {
    return scan(text, true);
  }

  /** Whether the words stand in the text one behind the other. */
  public static boolean holds(List<String> text, List<String> words) {
    return !words.isEmpty() && Collections.indexOfSubList(text, words) >= 0;
  }

  /** A phrase as it is written in a text, case aside; empty where it is not letter for letter. */
  public static String written(String text, String phrase) {
    for (int at = 0; at + phrase.length() <= text.length(); at++) {
      if (text.regionMatches(true, at, phrase, 0, phrase.length())) {
        return text.substring(at, at + phrase.length());
      }
    }
    return "";
  }

  private static List<String> scan(String written, boolean signs) {
    String text = Normalizer.normalize(written, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    List<String> words = new ArrayList<>();
    int start = 0;
    for (int i = 0, c; i < text.length(); i += Character.charCount(c)) {
      c = text.codePointAt(i);
      if (isOfWord(c)) {
        continue;
      }
      add(words, text.substring(start, i));
      start = i + Character.charCount(c);
      add(words, signs && isSign(c) ? Character.toString(c) : "");
    }
    add(words, text.substring(start));
    return words;
  }

  private static void add(List<String> words, String word) {
    if (!word.isEmpty()) {
      words.add(word);
    }
  }

  private static boolean isOfWord(int c) {
    return Character.isLetterOrDigit(c) || (c > 127 && isMark(c));
  }

  private static boolean isMark(int c) {
    int type = Character.getType(c);
    return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
  }

  private static boolean isSign(int c) {
    int type = Character.getType(c);
    return type == Character.MATH_SYMBOL
        || type == Character.CURRENCY_SYMBOL
        || type == Character.OTHER_SYMBOL
        || OPERATORS.indexOf(c) >= 0;
  }
}
