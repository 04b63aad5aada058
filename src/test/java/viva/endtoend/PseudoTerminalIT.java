package viva.endtoend;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Scanner;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The harness itself, with a program that answers each line with its length. */
@DisabledOnOs(OS.WINDOWS)
@Timeout(120)
class PseudoTerminalIT {
  @TempDir Path home;

  /** What runs in the pseudo-terminal. */
  static final class Echo {
    private Echo() {}

    public static void main(String[] arguments) {
      System.out.println("begun with " + List.of(arguments) + " in " + System.getenv("HOME"));
      try (Scanner lines = new Scanner(System.in, StandardCharsets.UTF_8)) {
        while (lines.hasNextLine()) {
          System.out.println("length " + lines.nextLine().length());
        }
      }
    }
  }

  private PseudoTerminal echo() {
    return Launch.main(home, Echo.class, List.of(), "a b", "c'd").start();
  }

  @Test
  void passesArgumentsAndAHomeOfItsOwn() {
    try (PseudoTerminal terminal = echo()) {
      terminal.waitFor("begun with [a b, c'd] in " + home.toString().substring(0, 8));
    }
  }

  @Test
  void typesLinesUntilTheEnd() {
    try (PseudoTerminal terminal = echo()) {
      terminal.type("four\r");
      terminal.waitFor("length 4");
      terminal.type(Keys.ctrl('d'));
      assertEquals(0, terminal.exitCode());
    }
  }

  @Test
  void quotesForTheShell() {
    Launch launch = Launch.main(home, Echo.class, List.of(), "a b", "c'd").underShell();
    try (PseudoTerminal terminal = launch.start()) {
      terminal.waitFor("begun with [a b, c'd]");
    }
  }

  @Test
  void killsWithoutMercyAndTellsWhatWasSeen() {
    try (PseudoTerminal terminal = echo()) {
      terminal.waitFor("begun");
      assertTrue(terminal.isAlive());
      terminal.kill();
      assertEquals(128 + 9, terminal.exitCode());
      assertFalse(terminal.isAlive());
      String told =
          assertThrows(AssertionError.class, () -> terminal.waitFor("never")).getMessage();
      assertTrue(told.startsWith("the program ended without “never” on the screen"), told);
      assertTrue(told.contains("| begun with"), told);
    }
  }
}
