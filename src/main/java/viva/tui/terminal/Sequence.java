package viva.tui.terminal;

import java.util.Optional;
import viva.tui.terminal.Input.KeyName;

/**
 * The meaning of one control sequence that a terminal sent for a key or the mouse: the parameters
 * between its introducer and its last character, after xterm's "PC-style function keys" and the
 * habits of rxvt and the Linux console.
 */
final class Sequence {
  private static final int SHIFT = 1;
  private static final int ALT = 2;
  private static final int CTRL = 4;
  private static final int MOUSE_MODIFIERS = 4 | 8 | 16;
  private static final int WHEEL = 64;

  private Sequence() {}

  /** The input it stands for, or nothing if it is not one that we know. */
  static Optional<Input> of(String parameters, char last, long at) {
    if (parameters.startsWith("<")) {
      int[] n = numbers(parameters.substring(1));
      return last == 'M' && n.length == 3 ? mouse(n[0], n[1], n[2], at) : Optional.empty();
    }
    if (!parameters.chars().allMatch(c -> c >= '0' && c <= ';')) {
      return Optional.empty(); // Answers and private sequences.
    }
    int[] n = numbers(parameters);
    int modifiers = Math.max(0, number(n, 1, 1) - 1);
    if (last == 'u') {
      return coded(number(n, 0, '\r'), modifiers, at);
    }
    if (last == '~' && number(n, 0, 0) == 27) { // xterm's modifyOtherKeys
      return coded(number(n, 2, 0), modifiers, at);
    }
    boolean single = n.length == 1 && Character.isLetter(last); // SS3 5 C, an old Ctrl-Right
    return key(number(n, 0, 0), last, single ? Math.max(0, n[0] - 1) : modifiers, at);
  }

  /** A mouse report: the button with its modifiers, and the cell counted from 1. */
  static Optional<Input> mouse(int button, int column, int row, long at) {
    int plain = button & ~MOUSE_MODIFIERS;
    if (column < 1 || row < 1) {
      return Optional.empty();
    }
    return switch (plain) {
      case 0 -> Optional.of(new Input.Click(column - 1, row - 1, at));
      case WHEEL -> Optional.of(new Input.Wheel(-1, at));
      case WHEEL + 1 -> Optional.of(new Input.Wheel(1, at));
      default -> Optional.empty();
    };
  }

  private static Optional<Input> key(int number, char last, int modifiers, long at) {
    return switch (last) {
      case 'A' -> named(KeyName.UP, modifiers, at);
      case 'B' -> named(KeyName.DOWN, modifiers, at);
      case 'C' -> named(KeyName.RIGHT, modifiers, at);
      case 'D' -> named(KeyName.LEFT, modifiers, at);
      case 'H' -> named(KeyName.HOME, modifiers, at);
      case 'F' -> named(KeyName.END, modifiers, at);
      case 'Z' -> named(KeyName.BACK_TAB, SHIFT, at);
      case 'a' -> named(KeyName.UP, CTRL, at); // The small letters are rxvt's.
      case 'b' -> named(KeyName.DOWN, CTRL, at);
      case 'c' -> named(KeyName.RIGHT, CTRL, at);
      case 'd' -> named(KeyName.LEFT, CTRL, at);
      case '~' -> numbered(number, modifiers, at);
      case '^' -> numbered(number, CTRL, at);
      default -> Optional.empty();
    };
  }

  private static Optional<Input> numbered(int number, int modifiers, long at) {
    return switch (number) {
      case 1, 7 -> named(KeyName.HOME, modifiers, at);
      case 3 -> named(KeyName.DELETE, modifiers, at);
      case 4, 8 -> named(KeyName.END, modifiers, at);
      case 5 -> named(KeyName.PAGE_UP, modifiers, at);
      case 6 -> named(KeyName.PAGE_DOWN, modifiers, at);
      default -> Optional.empty();
    };
  }

  /** A key told by the code point it would type, as some terminals do for unusual modifiers. */
  private static Optional<Input> coded(int code, int modifiers, long at) {
    return switch (code) {
      case '\r' -> named(KeyName.ENTER, modifiers, at);
      case '\t' -> named((modifiers & SHIFT) == 0 ? KeyName.TAB : KeyName.BACK_TAB, modifiers, at);
      case 27 -> named(KeyName.ESCAPE, modifiers, at);
      case 8, 127 -> named(KeyName.BACKSPACE, modifiers, at);
      default -> letter(code, modifiers, at);
    };
  }

  private static Optional<Input> letter(int code, int modifiers, long at) {
    if (code < 0x20
        || !Character.isDefined(code)
        || Character.getType(code) == Character.PRIVATE_USE) {
      return Optional.empty();
    }
    boolean ctrl = (modifiers & CTRL) != 0;
    boolean upper = (modifiers & SHIFT) != 0 && !ctrl;
    int shown = ctrl ? Character.toLowerCase(code) : upper ? Character.toUpperCase(code) : code;
    return Optional.of(key(KeyName.TEXT, Character.toString(shown), modifiers, at));
  }

  private static Optional<Input> named(KeyName name, int modifiers, long at) {
    return Optional.of(key(name, "", modifiers, at));
  }

  private static Input key(KeyName name, String text, int modifiers, long at) {
    boolean ctrl = (modifiers & CTRL) != 0;
    boolean alt = (modifiers & ALT) != 0;
    return new Input.Key(name, text, ctrl, alt, (modifiers & SHIFT) != 0, at);
  }

  private static int number(int[] numbers, int index, int otherwise) {
    return index < numbers.length && numbers[index] >= 0 ? numbers[index] : otherwise;
  }

  /** The numbers between semicolons; what is empty or not a number is -1. */
  private static int[] numbers(String parameters) {
    if (parameters.isEmpty()) {
      return new int[0];
    }
    String[] parts = parameters.split(";", -1);
    int[] numbers = new int[parts.length];
    for (int i = 0; i < parts.length; i++) {
      String whole = parts[i].split(":", 2)[0];
      boolean digits = !whole.isEmpty() && whole.length() < 8;
      digits = digits && whole.chars().allMatch(c -> c >= '0' && c <= '9');
      numbers[i] = digits ? Integer.parseInt(whole) : -1;
    }
    return numbers;
  }
}
