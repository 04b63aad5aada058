package viva.tui.model;

import java.util.Locale;
import viva.tui.terminal.Input;
import viva.tui.terminal.Input.KeyName;

/** The names of keys, as bindings and the footer have them. */
public final class Keys {
  private Keys() {}

  /** A key's name: {@code a}, {@code Ctrl-C}, {@code Enter}, {@code PgDn}. */
  public static String name(Input.Key key) {
    if (key.name() == KeyName.TEXT) {
      String text = key.text().equals(" ") ? "Space" : key.text();
      return key.ctrl() ? "Ctrl-" + upper(text) : key.alt() ? "Alt-" + text : text;
    }
    return switch (key.name()) {
      case ENTER -> "Enter";
      case ESCAPE -> "Esc";
      case TAB -> "Tab";
      case BACK_TAB -> "Shift-Tab";
      case BACKSPACE -> "Backspace";
      case DELETE -> "Del";
      case UP -> "↑";
      case DOWN -> "↓";
      case LEFT -> "←";
      case RIGHT -> "→";
      case HOME -> "Home";
      case END -> "End";
      case PAGE_UP -> "PgUp";
      case PAGE_DOWN -> "PgDn";
      case TEXT -> key.text();
    };
  }

  private static String upper(String letter) {
    return letter.toUpperCase(Locale.ROOT);
  }

  /** Whether a key moves up a list: the arrow or {@code k}. */
  public static boolean isUp(Input.Key key) {
    return key.name() == KeyName.UP || key.types("k");
  }

  /** Whether a key moves down a list: the arrow or {@code j}. */
  public static boolean isDown(Input.Key key) {
    return key.name() == KeyName.DOWN || key.types("j");
  }

  /** The number that a digit key picks, from 1, or 0 for any other key. */
  public static int digit(Input.Key key) {
    boolean digit = key.name() == KeyName.TEXT && !key.ctrl() && !key.alt();
    return digit && key.text().matches("[1-9]") ? key.text().charAt(0) - '0' : 0;
  }
}
