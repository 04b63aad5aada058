package viva.tui.terminal;

import com.googlecode.lanterna.TerminalPosition;
import com.googlecode.lanterna.screen.Screen.RefreshType;
import com.googlecode.lanterna.screen.TerminalScreen;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import viva.tui.page.Canvas;
import viva.tui.page.Style;

/**
 * Shows canvases: copies their cells to Lanterna's buffer and writes what differs from the frame
 * before. The first frame is written as it stands, so that it is seen before Lanterna's buffer has
 * been loaded. Entering and leaving are explicit, because a suspended program does both many times.
 */
final class Display {
  private static final String ENTER = "\033[?1049h\033[?2004h";
  private static final String MOUSE = "\033[?1000h\033[?1006h";
  private static final String PASTE = "\033[?2004h";

  /** Undoes everything, in an order in which each part also works alone. */
  static final String LEAVE =
      "\033[m\033[?2004l\033[?1006l\033[?1002l\033[?1000l\033[?25h\033[?1049l";

  private final ByteTerminal bytes;
  private final Cells cells;
  private final boolean mouse;
  private Canvas first;
  private TerminalScreen screen;
  private boolean whole = true;
  private Canvas shown = new Canvas(0, 0);

  Display(OutputStream out, int columns, int rows, Options options) {
    bytes = new ByteTerminal(out, columns, rows);
    cells = new Cells(options.theme().pens(options.colours()));
    mouse = options.mouse();
  }

  /** Draws twice for nobody, so that all that drawing needs has been loaded when it matters. */
  static void rehearse(Options options, Canvas canvas) {
    OutputStream nowhere = OutputStream.nullOutputStream();
    Display display = new Display(nowhere, canvas.columns(), canvas.rows(), options);
    try {
      display.enter();
      display.draw(canvas);
      display.draw(canvas);
    } catch (IOException e) {
      throw new UncheckedIOException(e); // Nowhere can it come from.
    }
  }

  /** Takes the whole screen. The next frame is painted completely. */
  void enter() throws IOException {
    bytes.write(mouse ? ENTER + MOUSE : ENTER);
    whole = true;
  }

  /** Gives the screen back. */
  void leave() throws IOException {
    bytes.write(LEAVE);
    bytes.close();
  }

  int columns() {
    return bytes.getTerminalSize().getColumns();
  }

  int rows() {
    return bytes.getTerminalSize().getRows();
  }

  /** Takes another size; the next frame is painted completely. */
  void resize(int columns, int rows) {
    bytes.resized(columns, rows);
    if (screen != null) {
      screen.doResizeIfNecessary();
    }
    whole = true;
  }

  /** Lets the next frame be painted completely, whatever is on the terminal now. */
  void mistrust() throws IOException {
    bytes.write(mouse ? PASTE + MOUSE : PASTE);
    whole = true;
  }

  /** Paints what was drawn last once more, completely. */
  void repaint() throws IOException {
    mistrust();
    if (screen != null) {
      refresh();
    } else if (first != null) {
      paint(first);
    }
  }

  /** Shows a canvas; what does not fit the window is left out. */
  void draw(Canvas canvas) throws IOException {
    if (first == null) {
      first = canvas;
      paint(canvas);
      whole = false;
      return;
    }
    if (screen == null) {
      take(first);
    }
    fill(canvas);
    refresh();
  }

  /** Writes a frame as it stands. */
  private void paint(Canvas canvas) throws IOException {
    bytes.clearScreen();
    for (int row = 0; row < Math.min(rows(), canvas.rows()); row++) {
      for (int column = 0; column < Math.min(columns(), canvas.columns()); column++) {
        put(canvas.text(column, row), cells.pen(canvas.style(column, row)), column, row);
      }
    }
    bytes.setCursorPosition(canvas.cursorColumn(), canvas.cursorRow());
    bytes.setCursorVisible(canvas.hasCursor());
    bytes.flush();
  }

  private void put(String cluster, Pen pen, int column, int row) throws IOException {
    if (cluster.equals(Canvas.COVERED) || (cluster.equals(" ") && !pen.inksBlanks())) {
      return;
    }
    bytes.setCursorPosition(column, row);
    bytes.setForegroundColor(pen);
    bytes.putString(Cells.shown(cluster));
  }

  /** Lets Lanterna's buffer know what was shown without it. */
  private void take(Canvas shown) throws IOException {
    boolean stale = whole;
    screen = new TerminalScreen(bytes);
    bytes.muted(
        () -> {
          screen.startScreen();
          fill(shown);
          refresh();
        });
    whole = stale;
  }

  private void fill(Canvas canvas) {
    for (int row = 0; row < rows(); row++) {
      for (int column = 0; column < columns(); column++) {
        copy(canvas, column, row);
      }
    }
    shown = canvas;
    screen.setCursorPosition(
        canvas.hasCursor()
            ? new TerminalPosition(canvas.cursorColumn(), canvas.cursorRow())
            : null);
  }

  private void copy(Canvas canvas, int column, int row) {
    if (!whole && canvas.sameAt(column, row, shown)) {
      return; // Most cells stay, and Lanterna's buffer is not fast.
    }
    if (column >= canvas.columns() || row >= canvas.rows()) {
      screen.setCharacter(column, row, cells.of(" ", Style.PLAIN));
      return;
    }
    String cluster = canvas.text(column, row);
    if (!cluster.equals(Canvas.COVERED)) { // Lanterna covers the right half by itself.
      screen.setCharacter(column, row, cells.of(cluster, canvas.style(column, row)));
    }
  }

  private void refresh() throws IOException {
    screen.refresh(whole ? RefreshType.COMPLETE : RefreshType.DELTA);
    whole = false;
  }
}
