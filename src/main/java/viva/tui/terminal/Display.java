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
 * before. Entering and leaving are explicit, because a suspended program does both many times.
 */
final class Display {
  private static final String ENTER = "\033[?1049h\033[?2004h";
  private static final String MOUSE = "\033[?1000h\033[?1006h";
  private static final String PASTE = "\033[?2004h";

  /** Undoes everything, in an order in which each part also works alone. */
  static final String LEAVE =
      "\033[m\033[?2004l\033[?1006l\033[?1002l\033[?1000l\033[?25h\033[?1049l";

  private final ByteTerminal bytes;
  private final TerminalScreen screen;
  private final Cells cells;
  private final boolean mouse;
  private boolean whole = true;
  private Canvas shown = new Canvas(0, 0);

  Display(OutputStream out, int columns, int rows, Terminal.Options options) throws IOException {
    bytes = new ByteTerminal(out, columns, rows);
    screen = new TerminalScreen(bytes);
    cells = new Cells(options.theme().pens(options.colours()));
    mouse = options.mouse();
    screen.setCursorPosition(null);
  }

  /** Draws for nobody, so that all that drawing needs has been loaded when it matters. */
  static void rehearse() {
    Terminal.Options options = new Terminal.Options(Theme.DARK, 0, false);
    try {
      Display display = new Display(OutputStream.nullOutputStream(), 2, 2, options);
      Canvas canvas = new Canvas(2, 2);
      canvas.put(0, 0, "a", Style.TITLE);
      display.enter();
      display.draw(canvas);
    } catch (IOException e) {
      throw new UncheckedIOException(e); // Nowhere can it come from.
    }
  }

  /** Takes the whole screen. The next frame is painted completely. */
  void enter() throws IOException {
    bytes.write(mouse ? ENTER + MOUSE : ENTER);
    screen.startScreen();
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
    screen.doResizeIfNecessary();
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
    refresh();
  }

  /** Shows a canvas; what does not fit the window is left out. */
  void draw(Canvas canvas) throws IOException {
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
    refresh();
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
