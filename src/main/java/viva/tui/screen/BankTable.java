package viva.tui.screen;

import java.util.ArrayList;
import java.util.List;
import viva.desk.Overview;
import viva.text.Clean;
import viva.text.Figures;
import viva.text.Width;
import viva.tui.page.Flow;
import viva.tui.page.Line;
import viva.tui.page.Style;

/** The banks on home, one a row: title, questions, what the last sitting was worth. */
final class BankTable {
  private static final int MARK_COLUMNS = 2;
  private static final int COUNT_COLUMNS = 11;
  private static final int LAST_COLUMNS = 22;

  /** Narrower tables show the title and the last score alone. */
  private static final int NARROW = 64;

  private BankTable() {}

  static List<Line> lines(List<Overview.Row> rows, int cursor, int width) {
    List<Line> lines = new ArrayList<>();
    if (width >= NARROW) {
      String heads = " ".repeat(MARK_COLUMNS + titleColumns(width));
      lines.add(
          Line.of(
              heads + right("questions", COUNT_COLUMNS) + right("last", LAST_COLUMNS), Style.DIM));
    }
    for (int i = 0; i < rows.size(); i++) {
      boolean at = i == cursor;
      Line row = width < NARROW ? narrow(rows.get(i), at, width) : wide(rows.get(i), at, width);
      lines.add(row.clicked(i).focused(at));
    }
    return lines;
  }

  private static int titleColumns(int width) {
    return width - MARK_COLUMNS - COUNT_COLUMNS - LAST_COLUMNS;
  }

  private static Line wide(Overview.Row row, boolean at, int width) {
    int room = titleColumns(width);
    String title = Flow.cut(Clean.line(row.bank().title()), room);
    return mark(at)
        .and(title + " ".repeat(room - Width.of(title)), style(at))
        .and(right(Figures.points(row.bank().items().size()), COUNT_COLUMNS), Style.DIM)
        .and(right(last(row), LAST_COLUMNS), Style.DIM);
  }

  private static Line narrow(Overview.Row row, boolean at, int width) {
    String last = last(row);
    String share = last.contains(",") ? last.substring(0, last.indexOf(',')) : last;
    int room = width - MARK_COLUMNS - Width.of(share) - 1;
    return mark(at)
        .and(Flow.cut(Clean.line(row.bank().title()), room), style(at))
        .right(share, Style.DIM, width);
  }

  private static Line mark(boolean at) {
    return Line.of(at ? "▸ " : "  ", Style.ACCENT);
  }

  private static Style style(boolean at) {
    return at ? Style.ACCENT : Style.PLAIN;
  }

  private static String last(Overview.Row row) {
    return row.last().isEmpty() ? "–" : Clean.line(row.last());
  }

  private static String right(String text, int columns) {
    return " ".repeat(Math.max(1, columns - Width.of(text))) + text;
  }
}
