package viva.yaml.layout;

import java.util.ArrayList;
import java.util.List;
import viva.text.Width;

/** Breaks a paragraph into lines that read as the same paragraph. */
final class Fold {
  private Fold() {}

  /**
   * The lines, each filled as far as it goes. A line is broken only at a single space between two
   * visible characters: the reader strips the ends of lines and joins them by one space.
   *
   * @param width how many columns a line may take; a word that is wider stands alone
   */
  static List<String> lines(String paragraph, int width) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    int taken = 0;
    for (String word : words(paragraph)) {
      int wide = Width.of(word);
      if (line.length() > 0 && taken + 1 + wide > width) {
        lines.add(line.toString());
        line.setLength(0);
        taken = 0;
      }
      taken += line.length() > 0 ? 1 + wide : wide;
      line.append(line.length() > 0 ? " " : "").append(word);
    }
    lines.add(line.toString());
    return lines;
  }

  /** Whether there is a place to break it. */
  static boolean canBreak(String text) {
    return words(text).size() > 1;
  }

  private static List<String> words(String text) {
    List<String> words = new ArrayList<>();
    int start = 0;
    for (int i = text.indexOf(' '); i >= 0; i = text.indexOf(' ', i + 1)) {
      boolean inside = i > start && i + 1 < text.length();
      if (inside && isVisible(text.charAt(i - 1)) && isVisible(text.charAt(i + 1))) {
        words.add(text.substring(start, i));
        start = i + 1;
      }
    }
    words.add(text.substring(start));
    return words;
  }

  private static boolean isVisible(char c) {
    return !Character.isWhitespace(c);
  }
}
