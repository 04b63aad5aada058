package viva.tui.screen;

import java.util.EnumMap;
import java.util.Map;
import viva.tui.page.Canvas;
import viva.tui.page.Style;

/** A canvas as text: its rows, and below them a letter for the style of each cell. */
final class Picture {
  private static final Map<Style, Character> LETTERS = new EnumMap<>(Style.class);

  static {
    LETTERS.put(Style.PLAIN, '.');
    LETTERS.put(Style.TITLE, 'T');
    LETTERS.put(Style.DIM, 'd');
    LETTERS.put(Style.ACCENT, 'A');
    LETTERS.put(Style.RIGHT, 'r');
    LETTERS.put(Style.NEARLY, 'n');
    LETTERS.put(Style.WRONG, 'w');
    LETTERS.put(Style.EMPHASIS, 'e');
    LETTERS.put(Style.CODE, 'c');
    LETTERS.put(Style.KEY, 'K');
    LETTERS.put(Style.RULE, '-');
    LETTERS.put(Style.FIELD, '_');
    LETTERS.put(Style.DIFFERENCE, '^');
    LETTERS.put(Style.ALARM, '!');
  }

  private Picture() {}

  static String of(Canvas canvas) {
    StringBuilder text = new StringBuilder("== " + canvas.columns() + "x" + canvas.rows());
    if (canvas.hasCursor()) {
      text.append(", cursor in column ").append(canvas.cursorColumn() + 1);
      text.append(" of row ").append(canvas.cursorRow() + 1);
    }
    text.append('\n');
    for (int row = 0; row < canvas.rows(); row++) {
      text.append(canvas.row(row)).append('\n');
    }
    text.append("== style\n");
    for (int row = 0; row < canvas.rows(); row++) {
      text.append(styles(canvas, row)).append('\n');
    }
    return text.toString();
  }

  private static String styles(Canvas canvas, int row) {
    StringBuilder letters = new StringBuilder();
    for (int column = 0; column < canvas.columns(); column++) {
      letters.append(LETTERS.get(canvas.style(column, row)));
    }
    return letters.toString().replaceFirst("[.]+$", "");
  }
}
