package viva.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Breaks a text into lines that fit. A line ends at a line break of the text, at spaces, which then
 * belong to no line, or where {@link Breaks} allows it; a word that is longer than a line is cut at
 * the edge of a grapheme cluster. Spaces at the beginning of a line of the text stay, so that code
 * keeps its indentation. Linear in the length of the text.
 */
public final class Wrap {
  private final String text;
  private final List<Range> lines = new ArrayList<>();
  private final int width;

  /** The columns of the line in hand: the first line's own, then {@link #width}. */
  private int room;

  private int lineStart;
  private int contentEnd;
  private int columns;

  /** The last place where the line in hand may end, and where the next one then begins. */
  private int breakEnd;

  private int breakNext;

  private Wrap(String text, int firstWidth, int width) {
    this.text = text;
    this.width = Math.max(1, width);
    room = firstWidth < width ? firstWidth : Math.max(firstWidth, this.width);
  }

  /**
   * The lines of a text, at least one. No line is wider than asked, save for a single cluster that
   * is wider by itself. Where the first line is narrower than the others and its first word does
   * not fit, it stays empty.
   *
   * @param firstWidth the columns of the first line
   * @param width the columns of all others
   */
  public static List<Range> lines(String text, int firstWidth, int width) {
    return new Wrap(text, firstWidth, width).run();
  }

  private List<Range> run() {
    int at = 0;
    while (at < text.length()) {
      int end = Clusters.end(text, at);
      if (Breaks.isNewline(text.charAt(at))) {
        endLine(contentEnd, end);
        at = end;
      } else if (Breaks.isSpace(text, at, end)) {
        columns += Width.between(text, at, end);
        at = end;
      } else {
        at = place(at, end);
      }
    }
    lines.add(new Range(lineStart, contentEnd));
    return lines;
  }

  /** Puts a cluster into the line in hand, or ends that line; returns where to go on. */
  private int place(int at, int end) {
    if (at > contentEnd || Breaks.allowed(text, lineStart, at)) {
      breakEnd = contentEnd;
      breakNext = at;
    }
    int more = Width.between(text, at, end);
    if (columns + more <= room) {
      columns += more;
      contentEnd = end;
      return end;
    }
    if (breakNext > lineStart) {
      return breakLine();
    }
    if (lines.isEmpty() && room < width) {
      endLine(lineStart, lineStart);
      return lineStart;
    }
    if (at > lineStart) {
      endLine(at, at);
      return at;
    }
    columns += more;
    contentEnd = end;
    return end;
  }

  private int breakLine() {
    int next = breakNext;
    if (breakEnd == lineStart && room >= width) {
      // Nothing but spaces so far, and more of them than a line holds: no line of their own.
      startLine(next);
    } else {
      endLine(breakEnd, next);
    }
    return next;
  }

  private void endLine(int end, int next) {
    lines.add(new Range(lineStart, end));
    room = width;
    startLine(next);
  }

  private void startLine(int next) {
    lineStart = next;
    contentEnd = next;
    columns = 0;
    breakEnd = next;
    breakNext = next;
  }
}
