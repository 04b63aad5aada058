package viva.endtoend;

import java.util.List;
import org.jline.builtins.ScreenTerminal;

/**
 * What a person would see: reads what a program writes and keeps the cells of the window. It drops
 * characters beyond the basic plane; look for those in the raw bytes.
 */
final class Emulator {
  private final ScreenTerminal cells;
  private String halfCharacter = "";

  Emulator(int columns, int rows) {
    cells = new ScreenTerminal(columns, rows);
  }

  void write(String text) {
    String whole = halfCharacter + text;
    int end = whole.length();
    if (end > 0 && Character.isHighSurrogate(whole.charAt(end - 1))) {
      end--;
    }
    halfCharacter = whole.substring(end);
    cells.write(whole.substring(0, end));
  }

  void resize(int columns, int rows) {
    if (!cells.setSize(columns, rows)) {
      throw new IllegalArgumentException("the emulator knows sizes from 2 to 256 only");
    }
  }

  /** The rows of the window without the blanks at their ends. */
  List<String> lines() {
    return cells.toString().lines().map(line -> line.replace("\0", "").stripTrailing()).toList();
  }
}
