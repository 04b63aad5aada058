package viva.question;

/**
 * What may fall away around a word: full stops, commas, quotes, brackets, dashes.
 *
 * <p>Kept are characters that make a word another word: {@code + # % & @ * / \ _} and currency
 * signs anywhere, the sign of a number, the dot of {@code .NET} and {@code .5}, and after a digit
 * the marks of feet, inches and factorials.
 */
final class Punctuation {
  private static final String PART_OF_A_WORD = "#%‰&@*/\\_§";

  private Punctuation() {}

  /** The folded word without outer punctuation, perhaps empty; {@code u.s.} becomes {@code us}. */
  static String trim(String word) {
    int start = 0;
    int end = word.length();
    while (start < end && opens(word, start)) {
      start++;
    }
    while (end > start && closes(word, start, end)) {
      end--;
    }
    String core = word.substring(start, end);
    boolean dotted = end < word.length() && word.charAt(end) == '.' && isDotted(core);
    return dotted ? core.replace(".", "") : core;
  }

  /** Whether a number starts here, or a currency sign or a dot before one. */
  static boolean startsNumber(String word, int from) {
    int i = from;
    while (i < word.length() && (isCurrency(word.charAt(i)) || word.charAt(i) == '.')) {
      i++;
    }
    return i < word.length() && Character.isDigit(word.charAt(i));
  }

  static boolean isCurrency(int c) {
    return Character.getType(c) == Character.CURRENCY_SYMBOL;
  }

  private static boolean opens(String word, int i) {
    char c = word.charAt(i);
    boolean sign = c == '-' && startsNumber(word, i + 1);
    boolean dotOfAName =
        c == '.'
            && (i == 0 || word.charAt(i - 1) != '.')
            && i + 1 < word.length()
            && Character.isLetterOrDigit(word.codePointAt(i + 1));
    return isOuter(c) && !sign && !dotOfAName;
  }

  private static boolean closes(String word, int start, int end) {
    char c = word.charAt(end - 1);
    boolean afterDigit = end - 1 > start && Character.isDigit(word.charAt(end - 2));
    boolean unquoted = start == 0;
    boolean mark = afterDigit && (c == '!' || (unquoted && (c == '\'' || c == '"')));
    return isOuter(c) && !mark;
  }

  private static boolean isOuter(char c) {
    int type = Character.getType(c);
    boolean punctuation =
        type == Character.DASH_PUNCTUATION
            || type == Character.START_PUNCTUATION
            || type == Character.END_PUNCTUATION
            || type == Character.INITIAL_QUOTE_PUNCTUATION
            || type == Character.FINAL_QUOTE_PUNCTUATION
            || type == Character.OTHER_PUNCTUATION;
    return punctuation && PART_OF_A_WORD.indexOf(c) < 0;
  }

  /** Whether letters and dots take turns, as in {@code d.c}. */
  private static boolean isDotted(String core) {
    boolean dotted = core.length() >= 3 && core.length() % 2 == 1;
    for (int i = 0; dotted && i < core.length(); i++) {
      dotted = i % 2 == 0 ? Character.isLetter(core.charAt(i)) : core.charAt(i) == '.';
    }
    return dotted;
  }
}
