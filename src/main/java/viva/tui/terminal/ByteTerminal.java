package viva.tui.terminal;

import com.googlecode.lanterna.SGR;
import com.googlecode.lanterna.TerminalPosition;
import com.googlecode.lanterna.TerminalSize;
import com.googlecode.lanterna.TextColor;
import com.googlecode.lanterna.input.KeyStroke;
import com.googlecode.lanterna.terminal.AbstractTerminal;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.BitSet;
import java.util.concurrent.TimeUnit;
import viva.text.Width;

/**
 * What Lanterna's cell buffer draws on: the bytes that a terminal understands. Moves and changes of
 * style are only noted and written when something visible follows, so that a frame costs as little
 * as it can. Text is written as UTF-8 whatever the locale says. Nothing is ever read here.
 *
 * <p>Terminals disagree about the width of emoji and of some signs. After such a character the
 * cursor is moved explicitly, so that a disagreement never shifts the rest of the line.
 */
final class ByteTerminal extends AbstractTerminal {
  private static final int BUFFER = 1 << 16;
  private static final int UNKNOWN = -1;
  private static final int SHORT_WAY = 5;

  private final OutputStream out;
  private TerminalSize size;
  private int column;
  private int row;
  private int actualColumn = UNKNOWN;
  private int actualRow = UNKNOWN;
  private Pen pen = Pen.NONE;
  private Pen actualPen;
  private boolean cursorWanted;
  private Boolean cursorShown;

  /** Where something other than a blank is seen: over anything else the cursor goes by a blank. */
  private final BitSet inked = new BitSet();

  private boolean muted;

  ByteTerminal(OutputStream out, int columns, int rows) {
    this.out = new BufferedOutputStream(out, BUFFER);
    size = new TerminalSize(columns, rows);
  }

  /** Tells the cell buffer that the window has another size. */
  void resized(int columns, int rows) {
    size = new TerminalSize(columns, rows);
    onResized(size);
  }

  /** What is drawn meanwhile goes nowhere, and the terminal stays as it is known to be. */
  void muted(Drawing drawing) throws IOException {
    Pen formerPen = actualPen;
    int formerColumn = actualColumn;
    int formerRow = actualRow;
    muted = true;
    drawing.draw();
    muted = false;
    actualPen = formerPen;
    actualColumn = formerColumn;
    actualRow = formerRow;
  }

  /** Something that draws. */
  interface Drawing {
    void draw() throws IOException;
  }

  /** Writes a control sequence as it stands. */
  void write(String sequence) throws IOException {
    if (muted) {
      return;
    }
    out.write(sequence.getBytes(StandardCharsets.UTF_8));
  }

  @Override
  public void putString(String text) throws IOException {
    int width = Width.ofCluster(text);
    boolean doubtful = isDoubtful(text);
    applyPosition();
    if (needsPen(text)) {
      applyPen();
    }
    if (doubtful && width == 2) {
      write("  ");
      actualColumn = UNKNOWN;
      applyPosition();
    }
    write(text);
    inked.set(cell(column), cell(column + width), !text.equals(" ") || pen.inksBlanks());
    column += width;
    boolean known = !doubtful && column < size.getColumns();
    actualColumn = known ? column : UNKNOWN;
  }

  /** Whether terminals may take this character to be wider or narrower than we do. */
  private static boolean isDoubtful(String text) {
    char first = text.charAt(0);
    boolean line = first >= '\u2500' && first < '\u25A0';
    return text.length() > 1 || (first >= '\u2190' && first < '\u2C00' && !line);
  }

  private boolean needsPen(String text) {
    boolean inked = actualPen == null || actualPen.inksBlanks() || pen.inksBlanks();
    return inked || !text.equals(" ");
  }

  private void applyPen() throws IOException {
    if (!pen.equals(actualPen)) {
      write(pen.codes().isEmpty() ? "\033[m" : "\033[0;" + pen.codes() + "m");
      actualPen = pen;
    }
  }

  private void applyPosition() throws IOException {
    int skipped = column - actualColumn;
    boolean ahead = row == actualRow && actualColumn >= 0 && skipped > 0;
    if (ahead && skipped < SHORT_WAY && isBlankAhead()) {
      write(" ".repeat(skipped));
      actualColumn = column;
    } else if (column != actualColumn || row != actualRow) {
      write(ahead ? right(skipped) : place());
      actualColumn = column;
      actualRow = row;
    }
  }

  /** Whether nothing is seen between the cursor and where it is to go. */
  private boolean isBlankAhead() {
    boolean plain = actualPen != null && !actualPen.inksBlanks();
    int next = inked.nextSetBit(cell(actualColumn));
    return plain && (next < 0 || next >= cell(column));
  }

  private int cell(int at) {
    return row * size.getColumns() + at;
  }

  private static String right(int columns) {
    return columns == 1 ? "\033[C" : "\033[" + columns + "C";
  }

  private String place() {
    return "\033[" + (row + 1) + ";" + (column + 1) + "H";
  }

  @Override
  public void putCharacter(char character) throws IOException {
    putString(String.valueOf(character));
  }

  @Override
  public void setCursorPosition(int x, int y) {
    column = x;
    row = y;
  }

  @Override
  public void setCursorPosition(TerminalPosition position) {
    setCursorPosition(position.getColumn(), position.getRow());
  }

  @Override
  public void setForegroundColor(TextColor colour) {
    pen = colour instanceof Pen given ? given : Pen.NONE;
  }

  @Override
  public void resetColorAndSGR() {
    pen = Pen.NONE;
  }

  /** Clears everything and trusts nothing that was known about the terminal. */
  @Override
  public void clearScreen() throws IOException {
    write("\033[m\033[2J");
    actualPen = Pen.NONE;
    actualColumn = UNKNOWN;
    cursorShown = null;
    inked.clear();
  }

  @Override
  public void setCursorVisible(boolean visible) {
    cursorWanted = visible;
  }

  /** Ends a frame: the cursor is put where it belongs and everything is sent. */
  @Override
  public void flush() throws IOException {
    if (cursorWanted) {
      applyPosition();
    }
    if (cursorShown == null || cursorShown != cursorWanted) {
      write(cursorWanted ? "\033[?25h" : "\033[?25l");
      cursorShown = cursorWanted;
    }
    out.flush();
  }

  @Override
  public TerminalSize getTerminalSize() {
    return size;
  }

  @Override
  public void enterPrivateMode() {}

  @Override
  public void exitPrivateMode() {}

  @Override
  public void enableSGR(SGR attribute) {}

  @Override
  public void disableSGR(SGR attribute) {}

  @Override
  public void setBackgroundColor(TextColor colour) {}

  @Override
  public TerminalPosition getCursorPosition() {
    return new TerminalPosition(column, row);
  }

  @Override
  public byte[] enquireTerminal(int timeout, TimeUnit unit) {
    return new byte[0];
  }

  @Override
  public void bell() {}

  @Override
  public KeyStroke pollInput() {
    return null;
  }

  @Override
  public KeyStroke readInput() {
    throw new UnsupportedOperationException("keys come from the keyboard");
  }

  @Override
  public void close() throws IOException {
    out.flush();
  }
}
