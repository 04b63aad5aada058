package viva.tui.terminal;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * The line discipline behind the terminal, through {@code stty}: the only way from Java without
 * native code. Starting a process costs milliseconds, so taking the terminal needs only one.
 */
final class Tty {
  /** Every key comes at once, unechoed, and none of them is a signal or stops the output. */
  private static final String TAKE =
      "stty -g && stty size && stty -icanon min 1 time 0 -echo -isig -iexten -ixon && stty -g";

  /** Rows and columns, as "stty size" says them. */
  private static final String HANDED = "VIVA_TTY";

  private static final long PATIENCE = 2000;
  private static final String STOP = "kill -TSTP 0";

  private final String found;
  private final String made;
  private final Size size;

  /** The size of the window in cells. */
  record Size(int columns, int rows) {
    static final Size USUAL = new Size(80, 24);
  }

  private Tty(String found, String made, Size size) {
    this.found = found;
    this.made = made;
    this.size = size;
  }

  /**
   * The size that the launcher measured before there was a JVM, in which asking for it takes longer
   * than all that stands between its start and the first frame otherwise. The launcher measures
   * only where both ends are a terminal.
   */
  static Optional<Size> handed(Map<String, String> environment) {
    String size = environment.getOrDefault(HANDED, "");
    return size.isEmpty() ? Optional.empty() : Optional.of(parse(size));
  }

  /** Begins to take the terminal; the result is fetched with {@link Taking#taken}. */
  static Taking take() throws IOException {
    return new Taking(start("sh", "-c", TAKE));
  }

  /** A terminal that is being taken. */
  record Taking(Process process) {
    /** Waits for it. */
    Tty taken() throws IOException {
      String[] lines = finish(process).split("\n", -1);
      if (process.exitValue() != 0 || lines.length != 3) {
        throw new IOException("could not prepare the terminal: stty failed");
      }
      return new Tty(lines[0], lines[2], parse(lines[1]));
    }
  }

  /** What {@link Guard} has to know to put back what was found. */
  String words() {
    return found + " " + made;
  }

  Size size() {
    return size;
  }

  /**
   * The same terminal taken once more. If nobody changed it meanwhile, what is found now is only
   * what was made of it before.
   */
  Tty again() throws IOException {
    Tty now = take().taken();
    return now.found.equals(made) ? new Tty(found, made, now.size) : now;
  }

  /** Puts everything back as it was found; a terminal that does not take it is not waited for. */
  void restore() throws IOException {
    try {
      start("stty", found).waitFor(PATIENCE, TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Stops this program and all that was started with it, until the shell goes on with it. */
  static void stop() throws IOException {
    finish(start("sh", "-c", STOP));
  }

  /** The size of the window now. */
  static Size measure() throws IOException {
    return parse(finish(start("stty", "size")));
  }

  private static Size parse(String line) {
    String[] parts = line.split(" ");
    try {
      int rows = Integer.parseInt(parts[0]);
      int columns = Integer.parseInt(parts[parts.length - 1]);
      return rows > 0 && columns > 0 ? new Size(columns, rows) : Size.USUAL;
    } catch (NumberFormatException e) {
      return Size.USUAL;
    }
  }

  private static Process start(String... command) throws IOException {
    return new ProcessBuilder(command)
        .redirectInput(Redirect.INHERIT)
        .redirectError(Redirect.DISCARD)
        .start();
  }

  /** Waits for a process, even if it is interrupted meanwhile, and returns what it wrote. */
  private static String finish(Process process) throws IOException {
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    boolean interrupted = false;
    while (true) {
      try {
        process.waitFor();
        break;
      } catch (InterruptedException e) {
        interrupted = true;
      }
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
    return output.strip();
  }
}
