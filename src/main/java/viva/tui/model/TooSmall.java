package viva.tui.model;

import java.util.ArrayList;
import java.util.List;
import viva.tui.page.Flow;
import viva.tui.page.Layout;
import viva.tui.page.Line;
import viva.tui.page.Page;
import viva.tui.page.Style;

/** What is shown where a window is too small for anything else. */
final class TooSmall {
  static final int COLUMNS = 40;
  static final int ROWS = 12;

  private TooSmall() {}

  static boolean is(int columns, int rows) {
    return columns < COLUMNS || rows < ROWS;
  }

  static Layout layout(int columns, int rows) {
    String text = "viva needs " + COLUMNS + "x" + ROWS + ", this is " + columns + "x" + rows + ".";
    List<Line> lines = new ArrayList<>(Flow.plain(text, Math.max(2, columns), Style.PLAIN));
    return Layout.of(new Page(lines, List.of(), List.of()), columns, rows, 0);
  }
}
