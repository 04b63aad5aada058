package viva.tui.terminal;

import com.googlecode.lanterna.SGR;
import com.googlecode.lanterna.TextCharacter;
import com.googlecode.lanterna.TextColor;
import java.util.EnumSet;

/**
 * A cell of Lanterna's buffer that believes our table of widths and holds a whole grapheme cluster.
 * Lanterna's own takes what it calls one character only, guesses its width from the first
 * sixteen-bit unit, and cannot tell the covered half of a wide character from a blank.
 */
final class Cell extends TextCharacter {
  private static final long serialVersionUID = 1L;
  private static final int COVERED = 0;

  /**
   * Lanterna asks each cell, twice for each thing that there might be; its own answer is a copy.
   */
  private static final EnumSet<SGR> NO_MODIFIERS = EnumSet.noneOf(SGR.class);

  /**
   * A blank without ink. It equals Lanterna's own, which are several: of those Lanterna would ask
   * for each how wide it is, and where all is painted it leaves them out.
   */
  static final Cell BLANK = new Cell(" ", 1, Pen.NONE);

  private final String text;
  private final int width;

  Cell(String text, int width, Pen pen) {
    this(text, width, (TextColor) pen);
  }

  @SuppressWarnings("deprecation") // The only constructors open to a subclass.
  private Cell(String text, int width, TextColor pen) {
    super(' ', pen, TextColor.ANSI.DEFAULT, EnumSet.noneOf(SGR.class));
    this.text = text;
    this.width = width;
  }

  @Override
  public String getCharacterString() {
    return text;
  }

  @Override
  public boolean is(char other) {
    return text.length() == 1 && text.charAt(0) == other;
  }

  @Override
  public boolean isDoubleWidth() {
    return width == 2;
  }

  @Override
  public EnumSet<SGR> getModifiers() {
    return NO_MODIFIERS;
  }

  /** Lanterna asks for this to fill the right half of a wide character. */
  @Override
  public TextCharacter withCharacter(char character) {
    return new Cell(String.valueOf(character), COVERED, getForegroundColor());
  }

  @Override
  public boolean equals(Object other) {
    return other == this
        || isSame(other)
        || (this == BLANK && TextCharacter.DEFAULT_CHARACTER.equals(other));
  }

  private boolean isSame(Object other) {
    return other instanceof Cell cell
        && width == cell.width
        && text.equals(cell.text)
        && getForegroundColor().equals(cell.getForegroundColor());
  }

  @Override
  public int hashCode() {
    return text.hashCode() * 31 + width;
  }
}
