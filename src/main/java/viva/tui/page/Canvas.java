package viva.tui.page;

import java.util.Arrays;
import java.util.List;
import viva.text.Clusters;
import viva.text.Width;

/**
 * A grid of cells on which a page is laid out before anything reaches a terminal. A wide character
 * takes its cell and the one to its right; what does not fit is clipped. Not thread-safe.
 */
public final class Canvas {
  private static final String BLANK = " ";

  /** What stands in the right half of a wide character. */
  public static final String COVERED = "";

  private final int columns;
  private final int rows;
  private final String[] texts;
  private final Style[] styles;
  private int cursorColumn = -1;
  private int cursorRow = -1;

  public Canvas(int columns, int rows) {
    this.columns = columns;
    this.rows = rows;
    texts = new String[columns * rows];
    styles = new Style[columns * rows];
    Arrays.fill(texts, BLANK);
    Arrays.fill(styles, Style.PLAIN);
  }

  public int columns() {
    return columns;
  }

  public int rows() {
    return rows;
  }

  /** The grapheme cluster in a cell, a blank, or {@link #COVERED}. */
  public String text(int column, int row) {
    return texts[row * columns + column];
  }

  /** The style of a cell. */
  public Style style(int column, int row) {
    return styles[row * columns + column];
  }

  /** Whether another canvas of the same size shows the same in a cell. */
  public boolean sameAt(int column, int row, Canvas other) {
    boolean sized = columns == other.columns && rows == other.rows;
    if (!sized || column >= columns || row >= rows) {
      return false;
    }
    int cell = row * columns + column;
    return styles[cell] == other.styles[cell] && texts[cell].equals(other.texts[cell]);
  }

  /** Writes clean text from a cell to the right and returns the column after it. */
  public int put(int column, int row, String text, Style style) {
    int at = column;
    List<String> clusters = Clusters.of(text);
    for (String cluster : clusters) {
      int width = Width.ofCluster(cluster);
      if (width > 0 && at >= 0 && row >= 0 && row < rows && at + width <= columns) {
        set(at, row, cluster, width, style);
      }
      at += width;
    }
    return at;
  }

  private void set(int column, int row, String cluster, int width, Style style) {
    int cell = row * columns + column;
    blankOtherHalves(column, row, width);
    texts[cell] = cluster;
    styles[cell] = style;
    if (width == 2) {
      texts[cell + 1] = COVERED;
      styles[cell + 1] = style;
    }
  }

  /** Of a wide character that is half overwritten, the other half must not stay. */
  private void blankOtherHalves(int column, int row, int width) {
    int cell = row * columns + column;
    if (texts[cell].equals(COVERED)) {
      texts[cell - 1] = BLANK;
    }
    if (column + width < columns && texts[cell + width].equals(COVERED)) {
      texts[cell + width] = BLANK;
    }
  }

  /** Shows the terminal's cursor in a cell; it is hidden until then. */
  public void cursor(int column, int row) {
    cursorColumn = column;
    cursorRow = row;
  }

  /** Whether the cursor is shown. */
  public boolean hasCursor() {
    return cursorColumn >= 0 && cursorColumn < columns && cursorRow >= 0 && cursorRow < rows;
  }

  public int cursorColumn() {
    return cursorColumn;
  }

  public int cursorRow() {
    return cursorRow;
  }

  /** One row as text, without the blanks at its end. */
  public String row(int row) {
    StringBuilder text = new StringBuilder();
    for (int column = 0; column < columns; column++) {
      text.append(text(column, row));
    }
    return text.toString().stripTrailing();
  }
}
