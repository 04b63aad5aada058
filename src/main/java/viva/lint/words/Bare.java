package viva.lint.words;

/**
 * Takes code and quotations out of a text, in one pass: patterns for it would take the square of a
 * long row of opening marks.
 */
final class Bare {
  private static final String FENCE = "```";
  private static final String OPENING = "`\"“«";
  private static final String CLOSING = "`\"”»";

  private final String text;
  private final StringBuilder out;

  /** For each mark whether it is known that it closes nowhere behind. */
  private final boolean[] open = new boolean[OPENING.length()];

  private Bare(String text) {
    this.text = text;
    this.out = new StringBuilder(text.length());
  }

  /** The text without code and quotations, on one line, its words one space apart. */
  static String of(String text) {
    return new Bare(text).run();
  }

  private String run() {
    for (int at = 0; at < text.length(); ) {
      int end = text.startsWith(FENCE, at) ? fenced(at) : quoted(at);
      if (end > at) {
        space();
      } else if (Character.isWhitespace(text.charAt(at))) {
        space();
        end = at + 1;
      } else {
        out.append(text.charAt(at));
        end = at + 1;
      }
      at = end;
    }
    return out.toString().strip();
  }

  private void space() {
    if (!out.isEmpty() && out.charAt(out.length() - 1) != ' ') {
      out.append(' ');
    }
  }

  /** Behind the code that a fence opens; what does not close is code to the end. */
  private int fenced(int at) {
    int close = text.indexOf(FENCE, at + FENCE.length());
    return close < 0 ? text.length() : close + FENCE.length();
  }

  /** Behind the code or quotation that a mark opens, or where it stands if none does. */
  private int quoted(int at) {
    int mark = OPENING.indexOf(text.charAt(at));
    if (mark < 0 || open[mark]) {
      return at;
    }
    int close = text.indexOf(CLOSING.charAt(mark), at + 1);
    open[mark] = close < 0;
    return close < 0 ? at : close + 1;
  }
}
