package viva.lint.words;

import viva.bank.Item;

/** Texts and questions as a message names them: short, in quotes. */
public final class Quoted {
  private static final int LONGEST = 40;

  private Quoted() {}

  /** A text, of which the beginning is enough to know it. */
  public static String of(String text) {
    String line = text.substring(0, Math.min(text.length(), 4 * LONGEST));
    line = line.replaceAll("\\s+", " ").strip();
    int letters = line.codePointCount(0, line.length());
    return letters <= LONGEST && text.length() <= 4 * LONGEST
        ? "\"" + line + "\""
        : "\"" + line.substring(0, line.offsetByCodePoints(0, Math.min(letters, LONGEST))) + "…\"";
  }

  /** A question by its id, or by its line where the author gave none. */
  public static String of(Item item) {
    return item.named() ? of(item.id()) : "the question in line " + item.place().line();
  }
}
