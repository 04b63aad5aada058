package viva.bench.faults;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Programs of the system that cause faults, where they are there and allowed. */
final class Tool {
  private Tool() {}

  /** Whether a command can be run here and ends well. */
  static boolean works(String... command) {
    try {
      Process process = started(command);
      return process.waitFor(20, TimeUnit.SECONDS) && process.exitValue() == 0;
    } catch (IOException e) {
      return false; // It is not there.
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  /** Runs a command that has to end well. */
  static void run(String... command) {
    if (!works(command)) {
      throw new IllegalStateException("failed: " + List.of(command));
    }
  }

  private static Process started(String... command) throws IOException {
    return new ProcessBuilder(command)
        .redirectErrorStream(true)
        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
        .start();
  }
}
