package viva.lint.words;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** The words of a text with their places, by hand: a pattern for long ones exhausts the stack. */
final class Tokens {
  private static final String JOINERS = "'’.-";

  private final String text;
  private final List<String> words = new ArrayList<>();
  private int[] ends = new int[16];
  private int[] starts = new int[16];

  Tokens(String text) {
    this.text = text;
    for (int at = 0; at < text.length(); ) {
      int c = text.codePointAt(at);
      int end = isPart(c) ? end(at) : at;
      if (end > at) {
        add(at, end);
        at = end;
      } else {
        at += Character.charCount(c);
      }
    }
  }

  private void add(int start, int end) {
    int count = words.size();
    if (count == starts.length) {
      starts = Arrays.copyOf(starts, 2 * count);
      ends = Arrays.copyOf(ends, 2 * count);
    }
    starts[count] = start;
    ends[count] = end;
    words.add(text.substring(start, end).toLowerCase(Locale.ROOT));
  }

  /** Behind a word: letters and digits, and between two of them an apostrophe, dot or hyphen. */
  private int end(int start) {
    int at = start;
    while (at < text.length()) {
      int c = text.codePointAt(at);
      boolean joins =
          JOINERS.indexOf(c) >= 0
              && at + 1 < text.length()
              && Character.isLetterOrDigit(text.codePointAt(at + 1));
      if (!joins && !isPart(c)) {
        return at;
      }
      at += Character.charCount(c);
    }
    return at;
  }

  private static boolean isPart(int c) {
    if (c < 0x80) {
      return Character.isLetterOrDigit(c);
    }
    return Character.isLetterOrDigit(c)
        || switch (Character.getType(c)) {
          case Character.NON_SPACING_MARK,
              Character.COMBINING_SPACING_MARK,
              Character.ENCLOSING_MARK,
              Character.LETTER_NUMBER,
              Character.OTHER_NUMBER ->
              true;
          default -> false;
        };
  }

  List<String> words() {
    return words;
  }

  /** Where a word begins. */
  int start(int word) {
    return starts[word];
  }

  /** Where a word ends. */
  int end(int word, int ifNone) {
    return word < 0 ? ifNone : ends[word];
  }
}
