package viva.tui.terminal;

import java.io.Console;
import java.io.File;
import java.util.Locale;
import java.util.Map;

/** Whether a full screen can be shown here; looks only and changes nothing. */
final class Presence {
  private Presence() {}

  /** Cheapest questions first. */
  static boolean in(Map<String, String> environment) {
    return hasName(environment)
        && !isWindows()
        && (Tty.handed(environment).isPresent() || (hasStty(environment) && isInteractive()));
  }

  static boolean hasName(Map<String, String> environment) {
    String name = environment.getOrDefault("TERM", "");
    return !name.isEmpty() && !name.equals("dumb") && !name.equals("unknown");
  }

  private static boolean isWindows() {
    return System.getProperty("os.name", "").toLowerCase(Locale.ROOT).startsWith("windows");
  }

  static boolean hasStty(Map<String, String> environment) {
    String path = environment.getOrDefault("PATH", "");
    if (!new File("/dev/tty").exists()) {
      return false;
    }
    for (String place : path.split(File.pathSeparator)) {
      if (new File(place, "stty").canExecute()) {
        return true;
      }
    }
    return false;
  }

  /** Both ends are a terminal. From Java 22 on there is a console even if they are not. */
  @SuppressWarnings("SystemConsoleNull") // That is why isTerminal is asked.
  private static boolean isInteractive() {
    Console console = System.console();
    if (console == null) {
      return false;
    }
    try {
      return (Boolean) Console.class.getMethod("isTerminal").invoke(console);
    } catch (ReflectiveOperationException e) {
      return true; // Before Java 22.
    }
  }
}
