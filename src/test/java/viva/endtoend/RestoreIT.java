package viva.endtoend;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** However the program ends, the terminal is as it was before. */
@DisabledOnOs(OS.WINDOWS)
@Timeout(120)
class RestoreIT {
  /** The settings of such a terminal while no program has changed them. */
  private static String untouched;

  @TempDir Path folder;

  @BeforeAll
  static void looksAtATerminalThatIsLeftAlone(@TempDir Path home) {
    try (PseudoTerminal terminal = Launch.viva(home, "--plain").start()) {
      terminal.waitFor(":quit");
      untouched = terminal.sttyState();
    }
  }

  private static void assertGivenBack(PseudoTerminal terminal) {
    String raw = terminal.raw();
    assertTrue(raw.contains("\033[?1049h"), terminal::picture);
    assertTrue(terminal.hasLeftScreen(), terminal::picture);
    for (String mode : List.of("1000", "1002", "1003", "1006", "2004")) {
      int on = raw.lastIndexOf("\033[?" + mode + "h");
      assertTrue(raw.lastIndexOf("\033[?" + mode + "l") >= on, mode);
    }
    assertTrue(raw.lastIndexOf("\033[?25h") > raw.lastIndexOf("\033[?25l"), terminal::picture);
    assertEquals(untouched, terminal.sttyState());
  }

  @Test
  void afterHomeWasLeft() {
    try (PseudoTerminal terminal = Home.with(folder, "nine-kinds").viva().start()) {
      new Learner(terminal).seesHome();
      assertTrue(terminal.sttyState().contains("-icanon"));
      terminal.type("q");
      assertEquals(0, terminal.exitCode());
      assertGivenBack(terminal);
    }
  }

  @Test
  void afterCtrlC() {
    try (PseudoTerminal terminal = Home.with(folder, "nine-kinds").viva().start()) {
      new Learner(terminal).seesHome();
      terminal.type(Keys.ctrl('c'));
      assertEquals(0, terminal.exitCode());
      assertGivenBack(terminal);
    }
  }

  @ParameterizedTest
  @CsvSource({"TERM, 15", "HUP, 1", "INT, 2"})
  void afterASignal(String signal, int number) {
    Home home = Home.with(folder, "nine-kinds");
    try (PseudoTerminal terminal = home.sitting().start()) {
      Learner learner = new Learner(terminal);
      learner.answers("choice");
      terminal.signal(signal);
      assertEquals(128 + number, terminal.exitCode());
      assertGivenBack(terminal);
    }
    assertEquals(List.of("choice"), home.answered());
  }

  @Test
  void afterTheWindowWasClosedEverythingIsKept() {
    Home home = Home.with(folder, "nine-kinds");
    try (PseudoTerminal terminal = home.sitting().start()) {
      Learner learner = new Learner(terminal);
      learner.answers("choice");
      terminal.closeWindow();
      terminal.exitCode();
    }
    assertEquals(List.of("choice"), home.answered());
    assertEquals(List.of(), home.read().damages());
  }
}
