package viva.endtoend;

import com.pty4j.PtyProcess;
import com.pty4j.PtyProcessBuilder;
import com.pty4j.WinSize;
import com.pty4j.unix.UnixPtyProcess;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;

/**
 * A program in a real pseudo-terminal, with an emulator that reads what it draws. Waiting is always
 * for something to appear and ends at a deadline with a picture of the screen; nothing sleeps.
 */
public final class PseudoTerminal implements AutoCloseable {
  private static final Duration PATIENCE = Duration.ofSeconds(20);
  private static final int TAIL = 600;

  private final PtyProcess process;
  private final OutputStream keyboard;
  private final String device;
  private final ByteArrayOutputStream raw = new ByteArrayOutputStream();
  private final Emulator emulator;
  private final Object news = new Object();
  private boolean over;
  private RuntimeException trouble;

  PseudoTerminal(
      List<String> command, Map<String, String> environment, Path directory, int columns, int rows)
      throws IOException {
    process =
        new PtyProcessBuilder(command.toArray(String[]::new))
            .setEnvironment(environment)
            .setDirectory(directory.toString())
            .setInitialColumns(columns)
            .setInitialRows(rows)
            .setUnixOpenTtyToPreserveOutputAfterTermination(true)
            .start();
    keyboard = process.getOutputStream();
    device = ((UnixPtyProcess) process).getPty().getSlaveName();
    emulator = new Emulator(columns, rows);
    Thread watcher = new Thread(this::watch, "watch the terminal");
    watcher.setDaemon(true);
    watcher.start();
  }

  /**
   * Closing the reader would take the pseudo-terminal away, and its settings are still asked for.
   */
  private void watch() {
    Reader text = new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8);
    try {
      char[] chars = new char[1 << 13];
      for (int n = text.read(chars); n >= 0; n = text.read(chars)) {
        seen(new String(chars, 0, n));
      }
    } catch (IOException e) {
      // A pseudo-terminal whose program has ended fails to read.
    } catch (RuntimeException e) {
      trouble = e; // Of the emulator: the test is told, for nothing more will appear.
    }
    synchronized (news) {
      over = true;
      news.notifyAll();
    }
  }

  private void seen(String text) {
    synchronized (news) {
      raw.writeBytes(text.getBytes(StandardCharsets.UTF_8));
      emulator.write(text);
      news.notifyAll();
    }
  }

  /** Sends characters as if they were typed. */
  public void type(String text) {
    try {
      keyboard.write(text.getBytes(StandardCharsets.UTF_8));
      keyboard.flush();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Pastes a text as a terminal does that was asked to mark pastes. */
  public void paste(String text) {
    type("\033[200~" + text.replace("\n", "\r") + "\033[201~");
  }

  /** Presses the left button of the mouse on a cell counted from 0, and lets it go. */
  public void click(int column, int row) {
    String place = (column + 1) + ";" + (row + 1);
    type("\033[<0;" + place + "M\033[<0;" + place + "m");
  }

  /** Turns the wheel by one notch, negative for up. */
  public void wheel(int direction) {
    type("\033[<" + (direction < 0 ? 64 : 65) + ";1;1M");
  }

  /** Gives the window another size. */
  public void resize(int columns, int rows) {
    synchronized (news) {
      emulator.resize(columns, rows);
    }
    process.setWinSize(new WinSize(columns, rows));
  }

  /** The rows of the screen without the blanks at their ends. */
  public List<String> screen() {
    synchronized (news) {
      return emulator.lines();
    }
  }

  /** All that was written, with its control sequences. */
  public String raw() {
    synchronized (news) {
      return raw.toString(StandardCharsets.UTF_8);
    }
  }

  /** How many bytes were written so far. */
  public int written() {
    synchronized (news) {
      return raw.size();
    }
  }

  /** Waits until a text is on the screen, within one row. */
  public void waitFor(String text) {
    waitUntil("“" + text + "” on the screen", shows(text));
  }

  /** Waits until a text is not on the screen any more. */
  public void waitForNo(String text) {
    waitUntil("no “" + text + "” on the screen", shows(text).negate());
  }

  /** Waits until the screen is as it should be. */
  public void waitUntil(String what, Predicate<List<String>> wanted) {
    await(what, () -> wanted.test(emulator.lines()));
  }

  /** Waits until the bytes that were written contain a text. */
  public void waitForRaw(String text) {
    await("“" + visible(text) + "” written", () -> raw().contains(text));
  }

  private static Predicate<List<String>> shows(String text) {
    return lines -> lines.stream().anyMatch(line -> line.contains(text));
  }

  private interface Condition {
    boolean holds();
  }

  private void await(String what, Condition condition) {
    if (!holds(condition)) {
      String why = over ? "the program ended" : "waited " + PATIENCE.toSeconds() + " s";
      why = trouble == null ? why : "the emulator failed";
      throw new AssertionError(why + " without " + what + "\n" + picture(), trouble);
    }
  }

  /** Waits until something holds, no longer than the deadline and not beyond the last output. */
  private boolean holds(Condition condition) {
    long deadline = System.nanoTime() + PATIENCE.toNanos();
    synchronized (news) {
      try {
        while (!condition.holds()) {
          long left = TimeUnit.NANOSECONDS.toMillis(deadline - System.nanoTime());
          if (left <= 0 || over) {
            return false;
          }
          news.wait(left);
        }
        return true;
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new AssertionError("interrupted", e);
      }
    }
  }

  /** The screen with a frame, and the end of what was written. */
  public String picture() {
    StringBuilder picture = new StringBuilder("the screen:\n");
    screen().forEach(line -> picture.append("| ").append(line).append('\n'));
    String all = raw();
    String tail = all.substring(Math.max(0, all.length() - TAIL));
    return picture.append("the last bytes: ").append(visible(tail)).toString();
  }

  private static String visible(String text) {
    return text.replace("\033", "␛").replace("\r", "␍").replace("\n", "␊");
  }

  /** Waits for the end of the program and returns its exit code; 128 + n if signal n ended it. */
  public int exitCode() {
    try {
      if (!process.waitFor(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)) {
        throw new AssertionError("the program did not end\n" + picture());
      }
      holds(() -> over); // What was written last may still be on its way.
      return process.exitValue();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError("interrupted", e);
    }
  }

  /** Whether the program still runs. */
  public boolean isAlive() {
    return process.isAlive();
  }

  /** The number of the process that was started here: the program's, or the shell's around it. */
  public long pid() {
    return process.pid();
  }

  /** Pulls the plug: no hook of the program runs. */
  public void kill() {
    if (process.isAlive()) {
      ProcessHandle.of(process.pid()).ifPresent(PseudoTerminal::killTree);
    }
  }

  private static void killTree(ProcessHandle root) {
    List<ProcessHandle> all = root.descendants().toList();
    root.destroyForcibly();
    all.forEach(ProcessHandle::destroyForcibly);
  }

  /** Sends a signal by its name, say TERM or HUP, to the process that was started here. */
  public void signal(String name) {
    run(Redirect.PIPE, "kill", "-" + name, String.valueOf(process.pid()));
  }

  /** Closes the window while the program runs in it. */
  public void closeWindow() {
    try {
      ((UnixPtyProcess) process).getPty().close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The settings of the line discipline, as "stty -a" tells them. */
  public String sttyState() {
    return run(Redirect.from(new File(device)), "stty", "-a");
  }

  private static String run(Redirect input, String... command) {
    try {
      Process tool = new ProcessBuilder(command).redirectInput(input).start();
      String output = new String(tool.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      tool.waitFor();
      return output;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError("interrupted", e);
    }
  }

  /**
   * Whether the program has given the screen back: the alternate one is left, if it was entered.
   */
  public boolean hasLeftScreen() {
    String all = raw();
    return all.lastIndexOf("\033[?1049l") >= all.lastIndexOf("\033[?1049h");
  }

  /** Ends whatever still runs. */
  @Override
  public void close() {
    kill();
    closeWindow();
  }
}
