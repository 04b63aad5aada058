package viva.tui.stats;

import java.util.ArrayList;
import java.util.List;
import viva.text.Width;
import viva.tui.page.Flow;
import viva.tui.page.Line;
import viva.tui.page.Style;

/** Words and rows that several pages share. */
final class Said {
  private Said() {}

  /** A sentence, in which no number is parted from its unit. */
  static List<Line> lines(String sentence, int width, Style style) {
    return Flow.plain(
        sentence.replaceAll("(\\d) (%|(min|s|h|days?)\\b)", "$1\u00a0$2"), width, style);
  }

  /** Sentences as one text. */
  static List<Line> lines(List<String> sentences, int width, Style style) {
    return lines(String.join(" ", sentences), width, style);
  }

  /** The same moved in. */
  static List<Line> indented(String sentence, int width, int columns, Style style) {
    return lines(sentence, width - columns, style).stream()
        .map(line -> line.indented(columns))
        .toList();
  }

  /** Text in so many columns, cut or filled up on its right. */
  static String left(String text, int columns) {
    String cut = Flow.cut(text, columns);
    return cut + " ".repeat(Math.max(0, columns - Width.of(cut)));
  }

  /** Text in so many columns, filled up on its left. */
  static String right(String text, int columns) {
    return " ".repeat(Math.max(0, columns - Width.of(text))) + text;
  }

  /** Rows of a picture, of which the columns of the place at hand stand out. */
  static List<Line> picture(List<String> rows, int from, int wide) {
    List<Line> lines = new ArrayList<>();
    for (String row : rows) {
      int start = Math.max(0, Math.min(from, row.length()));
      int end = Math.max(start, Math.min(from + wide, row.length()));
      lines.add(
          Line.of(row.substring(0, start), Style.PLAIN)
              .and(row.substring(start, end), Style.ACCENT)
              .and(row.substring(end), Style.PLAIN));
    }
    return lines;
  }

  /** A row of a list with its mark. */
  static Line row(boolean at, String text) {
    return Line.of(at ? "▸ " : "  ", Style.ACCENT).and(text, at ? Style.ACCENT : Style.PLAIN);
  }
}
