package viva.endtoend;

/** What a terminal sends for keys that type nothing; the names are those of xterm. */
public final class Keys {
  public static final String ENTER = "\r";
  public static final String ESCAPE = "\033";
  public static final String TAB = "\t";
  public static final String BACK_TAB = "\033[Z";
  public static final String BACKSPACE = "\177";
  public static final String DELETE = "\033[3~";
  public static final String UP = "\033[A";
  public static final String DOWN = "\033[B";
  public static final String RIGHT = "\033[C";
  public static final String LEFT = "\033[D";
  public static final String HOME = "\033[H";
  public static final String END = "\033[F";
  public static final String PAGE_UP = "\033[5~";
  public static final String PAGE_DOWN = "\033[6~";
  public static final String WORD_LEFT = "\033[1;5D";
  public static final String WORD_RIGHT = "\033[1;5C";

  private Keys() {}

  /** A letter with Ctrl. */
  public static String ctrl(char letter) {
    return String.valueOf((char) (letter & 0x1f));
  }

  /** A letter with Alt. */
  public static String alt(char letter) {
    return ESCAPE + letter;
  }
}
