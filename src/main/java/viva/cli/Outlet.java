package viva.cli;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/**
 * Where results go. Printing never fails at once; what went wrong first is kept here and told at
 * the end, so that a text lost to a full disk is never taken for a whole one.
 */
final class Outlet extends PrintStream {
  private final Watch watch;

  private Outlet(Watch watch) {
    super(watch, true, StandardCharsets.UTF_8);
    this.watch = watch;
  }

  /** Texts are UTF-8 whatever the locale says. */
  static Outlet to(OutputStream end) {
    return new Outlet(new Watch(end));
  }

  /**
   * Why something that was printed did not arrive. A reader that has seen enough and closed its
   * pipe is no trouble.
   */
  Optional<IOException> trouble() {
    flush();
    return Optional.ofNullable(watch.first).filter(failure -> !isClosedPipe(failure));
  }

  /** Java has no other sign of it than the system's words. */
  private static boolean isClosedPipe(IOException failure) {
    String words = failure.getMessage();
    return words != null && words.toLowerCase(Locale.ROOT).contains("pipe");
  }

  /** A stream that remembers its first failure. */
  private static final class Watch extends FilterOutputStream {
    private IOException first;

    private Watch(OutputStream end) {
      super(end);
    }

    @Override
    public void write(int one) throws IOException {
      watched(() -> out.write(one));
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
      watched(() -> out.write(bytes, from, length));
    }

    @Override
    public void flush() throws IOException {
      watched(out::flush);
    }

    private void watched(Step step) throws IOException {
      try {
        step.run();
      } catch (IOException e) {
        first = first == null ? e : first;
        throw e;
      }
    }
  }

  private interface Step {
    void run() throws IOException;
  }
}
