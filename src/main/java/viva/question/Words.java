package viva.question;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/**
 * The words of a folded text. A hyphen between words is a space ({@code no-fly} is {@code no fly});
 * one between digits, and a sign before a number, stays.
 */
final class Words {
  private static final Set<String> ARTICLES = Set.of("the", "a", "an");

  private Words() {}

  /** The words with all their punctuation. */
  static List<String> of(String folded) {
    return spread(tokens(folded));
  }

  /** The words without outer punctuation; with it where nothing else is there. */
  static List<String> trimmed(String folded) {
    return trim(spread(trimmedTokens(folded)));
  }

  /** The words without outer punctuation and a leading article, where anything else is there. */
  static List<String> bare(String folded) {
    // Before hyphens become spaces: the A of "A-level" is no article.
    List<String> tokens = trimmedTokens(folded);
    boolean article = tokens.size() > 1 && isArticle(tokens.get(0));
    return trim(spread(article ? tokens.subList(1, tokens.size()) : tokens));
  }

  static boolean isArticle(String word) {
    return ARTICLES.contains(word);
  }

  /**
   * The words in one text. A space counts only between two letters or two digits: {@code F 16} is
   * {@code F16} and {@code 5 %} is {@code 5%}, but {@code 1 2} is not {@code 12}.
   */
  static String joined(List<String> words) {
    StringBuilder out = new StringBuilder();
    for (String word : words) {
      if (!out.isEmpty() && alike(out.codePointBefore(out.length()), word.codePointAt(0))) {
        out.append(' ');
      }
      out.append(word);
    }
    return out.toString();
  }

  private static boolean alike(int before, int after) {
    return (isLetter(before) && isLetter(after)) || (isDigit(before) && isDigit(after));
  }

  static boolean isLetter(int c) {
    int type = Character.getType(c);
    return Character.isLetter(c)
        || type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK;
  }

  private static boolean isDigit(int c) {
    return Character.isDigit(c);
  }

  private static List<String> trimmedTokens(String folded) {
    return trim(tokens(folded));
  }

  private static List<String> trim(List<String> words) {
    List<String> trimmed =
        words.stream().map(Punctuation::trim).filter(word -> !word.isEmpty()).toList();
    return trimmed.isEmpty() ? words : trimmed;
  }

  /** What spaces part, once dashes that stand alone have gone or been glued to their numbers. */
  private static List<String> tokens(String folded) {
    List<String> parts = Arrays.stream(folded.split(" ")).filter(s -> !s.isEmpty()).toList();
    List<String> tokens = new ArrayList<>();
    for (int i = 0; i < parts.size(); i++) {
      String part = parts.get(i);
      boolean signed = i + 1 < parts.size() && Punctuation.startsNumber(parts.get(i + 1), 0);
      if (!isDash(part)) {
        tokens.add(part);
      } else if (part.length() == 1 && signed && (tokens.isEmpty() || endsInDigit(tokens))) {
        String before = tokens.isEmpty() ? "" : tokens.remove(tokens.size() - 1);
        tokens.add(before + part + parts.get(++i));
      }
    }
    return tokens.isEmpty() ? parts : tokens;
  }

  private static boolean endsInDigit(List<String> tokens) {
    String last = tokens.get(tokens.size() - 1);
    return isDigit(last.charAt(last.length() - 1));
  }

  private static boolean isDash(String token) {
    return token.chars().allMatch(c -> c == '-');
  }

  /** Parts tokens at hyphens between words, of which at most one is a number. */
  private static List<String> spread(List<String> tokens) {
    List<String> words = new ArrayList<>();
    for (String token : tokens) {
      int start = 0;
      for (int i = 1; i + 1 < token.length(); i++) {
        if (token.charAt(i) == '-' && parts(token.codePointBefore(i), token.codePointAt(i + 1))) {
          words.add(token.substring(start, i));
          start = i + 1;
        }
      }
      words.add(token.substring(start));
    }
    return words;
  }

  /** A full stop may end the first word, as in {@code u.s.-led}. */
  private static boolean parts(int before, int after) {
    boolean numbers = isDigit(before) && isDigit(after);
    boolean ends = isLetter(before) || isDigit(before) || before == '.';
    return ends && (isLetter(after) || isDigit(after)) && !numbers;
  }
}
