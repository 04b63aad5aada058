package viva.tui.chart;

import java.util.ArrayList;
import java.util.List;

/**
 * A field of dots, eight to a character: two side by side, four above each other. Not thread-safe.
 */
final class Braille {
  private static final int WIDE = 2;
  private static final int HIGH = 4;
  private static final char NO_DOT = '\u2800';

  /** The bit of each dot by column and row, as Unicode has them. */
  private static final int[][] BITS = {{0x01, 0x02, 0x04, 0x40}, {0x08, 0x10, 0x20, 0x80}};

  private final int[][] cells;

  Braille(int columns, int rows) {
    cells = new int[rows][columns];
  }

  int width() {
    return cells[0].length * WIDE;
  }

  int height() {
    return cells.length * HIGH;
  }

  /** Sets a dot, counted from the left and from the top; outside of the field nothing happens. */
  void dot(int x, int y) {
    if (x >= 0 && x < width() && y >= 0 && y < height()) {
      cells[y / HIGH][x / WIDE] |= BITS[x % WIDE][y % HIGH];
    }
  }

  /** Sets the dots nearest to a straight line. */
  void line(int x, int y, int toX, int toY) {
    int steps = Math.max(1, Math.max(Math.abs(toX - x), Math.abs(toY - y)));
    for (int i = 0; i <= steps; i++) {
      dot(
          x + Math.round((toX - x) * i / (float) steps),
          y + Math.round((toY - y) * i / (float) steps));
    }
  }

  /** The rows, the highest first; where there is no dot there is a blank. */
  List<String> rows() {
    List<String> rows = new ArrayList<>();
    for (int[] row : cells) {
      StringBuilder line = new StringBuilder();
      for (int bits : row) {
        line.append(bits == 0 ? ' ' : (char) (NO_DOT + bits));
      }
      rows.add(line.toString());
    }
    return rows;
  }
}
