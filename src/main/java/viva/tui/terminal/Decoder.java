package viva.tui.terminal;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import viva.text.Clusters;

/**
 * Turns the bytes that a terminal sends into inputs. It has no clock: whoever feeds it asks after
 * each feeding how long to wait for the rest of what has begun, and says so when that time is over.
 *
 * <p>A lone Escape and the beginning of an arrow key are the same byte, so Escape is only reported
 * when nothing followed for a moment. Sequences that nobody asked for are swallowed whole.
 */
final class Decoder {
  private static final int ESCAPE_PATIENCE = 25;
  private static final int SEQUENCE_PATIENCE = 200;
  private static final int PASTE_PATIENCE = 1000;
  private static final int LONGEST_SEQUENCE = 64;
  private static final int LONGEST_STRING = 4096;
  private static final int LONGEST_PASTE = 1 << 20;
  private static final byte[] PASTE_END = "\033[201~".getBytes(StandardCharsets.US_ASCII);

  private static final int ESC = 0x1b;
  private static final int BELL = 0x07;
  private static final int DELETE = 0x7f;

  /** What the bytes gathered in {@link #held} are the beginning of. */
  private enum State {
    GROUND,
    LETTER,
    ESCAPE,
    SHIFTED,
    SEQUENCE,
    STRING,
    MOUSE,
    LINUX,
    PASTE
  }

  private final Consumer<Input> out;
  private final ByteArrayOutputStream held = new ByteArrayOutputStream();
  private final StringBuilder typed = new StringBuilder();
  private State state = State.GROUND;
  private boolean alt;
  private boolean forgotten;
  private int missing;
  private int matched;
  private long now;

  Decoder(Consumer<Input> out) {
    this.out = out;
  }

  /** Takes bytes that arrived together. */
  void feed(ByteBuffer bytes, long at) {
    now = at;
    while (bytes.hasRemaining()) {
      take(bytes.get() & 0xff);
    }
    sendTyped();
  }

  /** How many milliseconds to wait for more before {@link #giveUp}; negative if nothing is open. */
  int patience() {
    return switch (state) {
      case GROUND -> -1;
      case ESCAPE -> ESCAPE_PATIENCE;
      case PASTE -> PASTE_PATIENCE;
      default -> SEQUENCE_PATIENCE;
    };
  }

  /** Nothing followed: what is open is all there is. */
  void giveUp(long at) {
    now = at;
    State left = state;
    boolean silent = forgotten;
    byte[] rest = held.toByteArray();
    reset();
    if (silent) {
      return;
    }
    switch (left) {
      case ESCAPE -> key(Input.KeyName.ESCAPE);
      case SHIFTED -> letter("O", false, true);
      case STRING -> {
        if (rest.length == 1) {
          letter(new String(rest, StandardCharsets.US_ASCII), false, true);
        }
      }
      case PASTE -> out.accept(new Input.Paste(new String(rest, StandardCharsets.UTF_8), now));
      default -> {} // The beginning of something unknown.
    }
  }

  /** Drops what is open, and its rest as well when that comes. */
  void forget() {
    forgotten = state != State.GROUND;
  }

  private void reset() {
    state = State.GROUND;
    held.reset();
    alt = false;
    forgotten = false;
    matched = 0;
  }

  private void take(int b) {
    switch (state) {
      case GROUND -> ground(b);
      case LETTER -> continueLetter(b);
      case ESCAPE -> afterEscape(b);
      case SHIFTED -> afterShift(b);
      case SEQUENCE -> inSequence(b);
      case STRING -> inString(b);
      case MOUSE -> inMouse(b);
      case LINUX -> reset();
      case PASTE -> inPaste(b);
    }
  }

  private void ground(int b) {
    if (b == ESC) {
      sendTyped();
      state = State.ESCAPE;
    } else if (b < 0x20 || b == DELETE) {
      sendTyped();
      control(b);
      reset();
    } else if (b < 0x80) {
      text(Character.toString(b));
    } else if (b >= 0xc2 && b <= 0xf4) {
      state = State.LETTER;
      missing = b >= 0xf0 ? 3 : b >= 0xe0 ? 2 : 1;
      held.write(b);
    } else {
      reset(); // Not UTF-8.
    }
  }

  private void continueLetter(int b) {
    if ((b & 0xc0) != 0x80) {
      restart(b);
      return;
    }
    held.write(b);
    missing--;
    if (missing == 0) {
      String letter = held.toString(StandardCharsets.UTF_8);
      state = State.GROUND;
      held.reset();
      if (letter.indexOf('\uFFFD') < 0) {
        text(letter);
      } else {
        reset();
      }
    }
  }

  /** Breaks off what is open and begins anew with a byte. */
  private void restart(int b) {
    reset();
    ground(b);
  }

  private void afterEscape(int b) {
    switch (b) {
      case '[' -> state = State.SEQUENCE;
      case 'O' -> state = State.SHIFTED;
      case ']', 'P', '_' -> {
        state = State.STRING;
        held.write(b);
      }
      case ESC -> {
        boolean silent = forgotten;
        reset();
        if (!silent) {
          key(Input.KeyName.ESCAPE);
        }
        state = State.ESCAPE;
      }
      default -> {
        alt = true;
        state = State.GROUND;
        ground(b);
      }
    }
  }

  private void afterShift(int b) {
    if (b < 0x20 || b >= DELETE) {
      restart(b);
    } else if (Character.isDigit(b) && held.size() < LONGEST_SEQUENCE) {
      held.write(b);
    } else {
      finish(held.toString(StandardCharsets.US_ASCII), b == 'M' ? 'u' : b);
    }
  }

  private void inSequence(int b) {
    if (b < 0x20 || b >= DELETE) {
      restart(b);
    } else if (b < 0x40) {
      if (held.size() < LONGEST_SEQUENCE) {
        held.write(b);
      }
    } else if (held.size() == 0 && b == 'M') {
      state = State.MOUSE;
    } else if (held.size() == 0 && b == '[') {
      state = State.LINUX;
    } else {
      finish(held.toString(StandardCharsets.US_ASCII), b);
    }
  }

  private void finish(String parameters, int last) {
    if (last == '~' && parameters.equals("200")) {
      held.reset();
      state = State.PASTE;
      return;
    }
    boolean silent = forgotten;
    reset();
    if (!silent) {
      Sequence.of(parameters, (char) last, now).ifPresent(out);
    }
  }

  /** An answer of the terminal to a question that somebody else asked. */
  private void inString(int b) {
    held.write(b);
    if (b == BELL || (b == '\\' && matched == 1) || held.size() > LONGEST_STRING) {
      reset();
    } else {
      matched = b == ESC ? 1 : 0;
    }
  }

  /** The mouse as terminals told of it before they could count beyond 223. */
  private void inMouse(int b) {
    held.write(b);
    if (held.size() == 3) {
      byte[] told = held.toByteArray();
      boolean silent = forgotten;
      reset();
      if (!silent) {
        int column = (told[1] & 0xff) - 0x20;
        int row = (told[2] & 0xff) - 0x20;
        Sequence.mouse(told[0] - 0x20, column, row, now).ifPresent(out);
      }
    }
  }

  private void inPaste(int b) {
    if (held.size() < LONGEST_PASTE + PASTE_END.length) {
      held.write(b);
    }
    matched = b == PASTE_END[matched] ? matched + 1 : b == ESC ? 1 : 0;
    if (matched < PASTE_END.length) {
      return;
    }
    byte[] all = held.toByteArray();
    boolean silent = forgotten;
    reset();
    if (!silent) {
      int length = Math.min(all.length - PASTE_END.length, LONGEST_PASTE);
      String text = new String(all, 0, length, StandardCharsets.UTF_8);
      out.accept(new Input.Paste(text, now));
    }
  }

  private void control(int b) {
    switch (b) {
      case '\r', '\n' -> key(Input.KeyName.ENTER);
      case '\t' -> key(Input.KeyName.TAB);
      case '\b', DELETE -> key(Input.KeyName.BACKSPACE);
      case 0 -> letter(" ", true, alt);
      default -> letter(Character.toString(b <= 26 ? b + 'a' - 1 : b + '@'), true, alt);
    }
  }

  private void text(String letter) {
    if (forgotten) {
      reset();
    } else if (alt) {
      letter(letter, false, true);
      reset();
    } else {
      typed.append(letter);
    }
  }

  private void sendTyped() {
    if (typed.length() > 0) {
      Clusters.of(typed.toString()).forEach(cluster -> letter(cluster, false, false));
      typed.setLength(0);
    }
  }

  private void key(Input.KeyName name) {
    if (!forgotten) {
      out.accept(new Input.Key(name, "", false, alt, false, now));
    }
  }

  private void letter(String text, boolean ctrl, boolean withAlt) {
    if (!forgotten) {
      out.accept(new Input.Key(Input.KeyName.TEXT, text, ctrl, withAlt, false, now));
    }
  }
}
