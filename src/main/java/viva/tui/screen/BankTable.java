package viva.tui.screen;

import viva.desk.Overview;
import viva.text.Clean;
import viva.text.Figures;
import viva.text.Width;
import viva.tui.page.Flow;
import viva.tui.page.LazyLines;
import viva.tui.page.Line;
import viva.tui.page.Style;

/**
 * The banks on home, one a row: title, questions, how many are due, how much of them is known, what
 * the last sitting was worth; and all of them together where there are several.
 */
final class BankTable {
  private static final int MARK_COLUMNS = 2;
  private static final int COUNT_COLUMNS = 11;
  private static final int DUE_COLUMNS = 6;
  private static final int KNOWN_COLUMNS = 8;
  private static final int LAST_COLUMNS = 7;
  private static final String ALL = "All banks";

  /** Narrower tables show the title, what is due and the last score alone. */
  private static final int NARROW = 64;

  private BankTable() {}

  static LazyLines lines(Overview overview, int cursor, int width) {
    int banks = overview.rows().size();
    int heads = banks > 0 && width >= NARROW ? 1 : 0;
    return new LazyLines(
        heads + banks + (banks > 1 ? 1 : 0),
        heads + cursor,
        i -> i < heads ? heads(width) : line(overview, i - heads, i - heads == cursor, width));
  }

  private static Line line(Overview overview, int row, boolean at, int width) {
    Cells cells = row < overview.rows().size() ? cells(overview.rows().get(row)) : all(overview);
    return cells.line(at, width).clicked(row).focused(at);
  }

  private static Cells cells(Overview.Row row) {
    return new Cells(
        Clean.line(row.bank().title()),
        row.bank().items().size(),
        due(row),
        row.begun() ? known(row.known()) : "–",
        row.last().isEmpty() ? "–" : row.last());
  }

  private static Line heads(int width) {
    return Line.of(" ".repeat(MARK_COLUMNS + titleColumns(width)) + heads(), Style.DIM);
  }

  private static String heads() {
    return right("questions", COUNT_COLUMNS)
        + right("due", DUE_COLUMNS)
        + right("known", KNOWN_COLUMNS)
        + right("last", LAST_COLUMNS);
  }

  private static Cells all(Overview overview) {
    int questions = 0;
    double known = 0;
    boolean begun = false;
    for (Overview.Row row : overview.rows()) {
      questions += row.bank().items().size();
      known += row.known() * row.bank().items().size();
      begun |= row.begun();
    }
    return new Cells(
        ALL,
        questions,
        begun ? Integer.toString(overview.due()) : "new",
        begun && questions > 0 ? known(known / questions) : "–",
        "");
  }

  /** One answer makes a bank begun, not one percent of it known. */
  private static String known(double share) {
    return share > 0 && share < 0.01 ? "<1 %" : Figures.percent(share);
  }

  private static String due(Overview.Row row) {
    return row.begun() ? Integer.toString(row.due()) : "new";
  }

  /** A row in words. */
  private record Cells(String title, int questions, String due, String known, String last) {
    private Line line(boolean at, int width) {
      Line mark = Line.of(at ? "▸ " : "  ", Style.ACCENT);
      if (width < NARROW) {
        String right = right(due, DUE_COLUMNS - 1) + right(last, LAST_COLUMNS - 1);
        int room = width - MARK_COLUMNS - Width.of(right);
        String cut = Flow.cut(title, room);
        return mark.and(cut + " ".repeat(room - Width.of(cut)), Style.PLAIN).and(right, Style.DIM);
      }
      int room = titleColumns(width);
      String cut = Flow.cut(title, room);
      return mark.and(cut + " ".repeat(room - Width.of(cut)), Style.PLAIN)
          .and(right(Integer.toString(questions), COUNT_COLUMNS), Style.DIM)
          .and(right(due, DUE_COLUMNS), Style.DIM)
          .and(right(known, KNOWN_COLUMNS), Style.DIM)
          .and(right(last, LAST_COLUMNS), Style.DIM);
    }
  }

  private static int titleColumns(int width) {
    return width - MARK_COLUMNS - COUNT_COLUMNS - DUE_COLUMNS - KNOWN_COLUMNS - LAST_COLUMNS;
  }

  private static String right(String text, int columns) {
    return " ".repeat(Math.max(1, columns - Width.of(text))) + text;
  }
}
