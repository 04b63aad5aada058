package viva.cli;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/**
 * Whether talk goes to a terminal. Java can only tell of both ends at once, so a shell is asked.
 */
final class Watched implements BooleanSupplier {
  private static final long PATIENCE = 1000;

  private final Map<String, String> environment;
  private Boolean known;

  Watched(Map<String, String> environment) {
    this.environment = environment;
  }

  @Override
  public boolean getAsBoolean() {
    if (known == null) {
      String name = environment.getOrDefault("TERM", "");
      known = !name.isEmpty() && !name.equals("dumb") && !isWindows() && isTerminal();
    }
    return known;
  }

  private static boolean isWindows() {
    return System.getProperty("os.name", "").toLowerCase(Locale.ROOT).startsWith("windows");
  }

  private static boolean isTerminal() {
    try {
      Process test =
          new ProcessBuilder("sh", "-c", "test -t 2")
              .redirectError(Redirect.INHERIT)
              .redirectOutput(Redirect.DISCARD)
              .start();
      return test.waitFor(PATIENCE, TimeUnit.MILLISECONDS) && test.exitValue() == 0;
    } catch (IOException e) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
