package viva.bench;

import com.pty4j.PtyProcess;
import com.pty4j.PtyProcessBuilder;
import com.pty4j.WinSize;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * A program in a pseudo-terminal, watched by the clock: when bytes came and how many. What it draws
 * is kept as it came, since to understand it would take time from what is measured.
 */
final class Pty implements AutoCloseable {
  private static final int CHUNK = 1 << 16;
  private static final long NOTHING = 300;
  private static final long PATIENCE = 20_000_000_000L;

  private final PtyProcess process;
  private final OutputStream keyboard;
  private final ByteArrayOutputStream seen = new ByteArrayOutputStream();
  private long last = System.nanoTime();

  /**
   * What came of a key.
   *
   * @param nanos from before it was sent to the last byte that followed; 0 if none did
   * @param bytes how many followed
   */
  record Answer(long nanos, int bytes) {
    double millis() {
      return nanos / 1e6;
    }
  }

  Pty(List<String> command, Map<String, String> environment, Path folder, int columns, int rows)
      throws IOException {
    process =
        new PtyProcessBuilder(command.toArray(String[]::new))
            .setEnvironment(environment)
            .setDirectory(folder.toString())
            .setInitialColumns(columns)
            .setInitialRows(rows)
            .start();
    keyboard = process.getOutputStream();
    Thread watcher = new Thread(this::watch, "watch");
    watcher.setDaemon(true);
    watcher.start();
  }

  private void watch() {
    byte[] chunk = new byte[CHUNK];
    try (InputStream in = process.getInputStream()) {
      for (int n = in.read(chunk); n >= 0; n = in.read(chunk)) {
        long now = System.nanoTime();
        synchronized (seen) {
          seen.write(chunk, 0, n);
          last = now;
          seen.notifyAll();
        }
      }
    } catch (IOException e) {
      // The program has ended.
    }
  }

  long pid() {
    return process.pid();
  }

  /** Sends characters and returns when. */
  long send(String text) throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    long now = System.nanoTime();
    keyboard.write(bytes);
    keyboard.flush();
    return now;
  }

  void resize(int columns, int rows) {
    process.setWinSize(new WinSize(columns, rows));
  }

  /** All that came after so many bytes. */
  String text(int from) {
    synchronized (seen) {
      byte[] all = seen.toByteArray();
      return new String(all, from, all.length - from, StandardCharsets.UTF_8);
    }
  }

  int written() {
    synchronized (seen) {
      return seen.size();
    }
  }

  /**
   * Sends characters, waits for the first byte, and then until nothing came for a while.
   *
   * @param quietMillis how long nothing must come
   */
  Answer press(String text, long quietMillis) throws IOException, InterruptedException {
    int before = written();
    return answer(send(text), before, quietMillis);
  }

  /** What came since then, when nothing more has come for so long. */
  Answer answer(long start, int before, long quietMillis) throws InterruptedException {
    synchronized (seen) {
      while (true) {
        int bytes = seen.size() - before;
        long quiet = Math.max(quietMillis, bytes == 0 ? NOTHING : 0) * 1_000_000;
        long left = quiet - (System.nanoTime() - Math.max(start, last));
        if (left <= 0) {
          return new Answer(bytes == 0 ? 0 : last - start, bytes);
        }
        seen.wait(left / 1_000_000 + 1);
      }
    }
  }

  /** Waits until a text has come after so many bytes. */
  void await(String text, int from) throws InterruptedException {
    long deadline = System.nanoTime() + PATIENCE;
    synchronized (seen) {
      while (!text(from).contains(text)) {
        if (System.nanoTime() > deadline) {
          throw new AssertionError("no \"" + text + "\" in " + text(from));
        }
        seen.wait(100);
      }
    }
  }

  @Override
  public void close() throws Exception {
    process.destroyForcibly().waitFor();
  }
}
