package viva.tui.terminal;

/**
 * Something that came from the terminal. Times are milliseconds of a clock that only runs forward.
 */
public sealed interface Input {

  /**
   * A key.
   *
   * @param name which key
   * @param text what it types if it is {@link KeyName#TEXT}: one character with all its marks
   * @param ctrl whether Ctrl was held; the text is then a lower-case letter
   * @param alt whether Alt was held
   * @param shift whether Shift was held, where the terminal says so
   * @param at when it arrived
   */
  record Key(KeyName name, String text, boolean ctrl, boolean alt, boolean shift, long at)
      implements Input {
    /** Whether this is a plain letter, digit or sign as given. */
    public boolean types(String wanted) {
      return name == KeyName.TEXT && !ctrl && !alt && text.equals(wanted);
    }

    /** Whether this is a letter with Ctrl. */
    public boolean isCtrl(String letter) {
      return name == KeyName.TEXT && ctrl && text.equals(letter);
    }
  }

  /** Text that was pasted as a whole, uncleaned. */
  record Paste(String text, long at) implements Input {}

  /** A click of the left button, counted from 0 at the top left. */
  record Click(int column, int row, long at) implements Input {}

  /** The wheel, negative for up. */
  record Wheel(int lines, long at) implements Input {}

  /** The window has another size now, or is to be drawn anew. */
  record Resize(int columns, int rows, long at) implements Input {}

  /** The time that was waited for has come and nothing else. */
  record Timeout(long at) implements Input {}

  /** Another thread has something new to show. */
  record Woken(long at) implements Input {}

  /** The terminal is gone. */
  record End(long at) implements Input {}

  /** When it arrived. */
  long at();

  /** The keys that have names. */
  enum KeyName {
    TEXT,
    ENTER,
    ESCAPE,
    TAB,
    BACK_TAB,
    BACKSPACE,
    DELETE,
    UP,
    DOWN,
    LEFT,
    RIGHT,
    HOME,
    END,
    PAGE_UP,
    PAGE_DOWN
  }
}
