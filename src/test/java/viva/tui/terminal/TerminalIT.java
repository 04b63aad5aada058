package viva.tui.terminal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.googlecode.lanterna.SGR;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import viva.endtoend.Keys;
import viva.endtoend.Launch;
import viva.endtoend.PseudoTerminal;

/** The terminal in a real pseudo-terminal, through a program that shows what it receives. */
@DisabledOnOs(OS.WINDOWS)
@Timeout(120)
class TerminalIT {
  @TempDir Path home;

  private Launch demo(String... arguments) {
    return Launch.main(home, TerminalDemo.class, List.of(Terminal.class, SGR.class), arguments);
  }

  private static PseudoTerminal begun(Launch launch) {
    PseudoTerminal terminal = launch.start();
    terminal.waitFor("DIFFER");
    return terminal;
  }

  private static void assertGivenBack(PseudoTerminal terminal) {
    assertTrue(terminal.hasLeftScreen(), terminal::picture);
    for (String mode : List.of("1000", "1006", "2004")) {
      int on = terminal.raw().lastIndexOf("\033[?" + mode + "h");
      assertTrue(terminal.raw().lastIndexOf("\033[?" + mode + "l") >= on, mode);
    }
    assertTrue(terminal.raw().lastIndexOf("\033[?25h") > terminal.raw().lastIndexOf("\033[?25l"));
    String state = terminal.sttyState();
    for (String setting : List.of("icanon", "echo", "isig", "ixon", "iexten")) {
      assertTrue(state.matches("(?s).*\\s" + setting + "\\b.*"), setting + " in " + state);
    }
  }

  @Test
  void drawsItsFirstFrame() {
    try (PseudoTerminal terminal = begun(demo().size(100, 30))) {
      assertTrue(terminal.screen().get(0).startsWith(" demo 100x30"), terminal::picture);
      assertTrue(terminal.screen().get(2).startsWith(" ▸ 1  option"), terminal::picture);
    }
  }

  @Test
  void writesCharactersBeyondTheBasicPlaneWhole() {
    try (PseudoTerminal terminal = begun(demo().with("LC_ALL", "C"))) {
      assertTrue(terminal.raw().contains("😀"), terminal::picture);
      terminal.type("🎉");
      terminal.waitForRaw("🎉");
    }
  }

  @Test
  void hearsKeys() {
    try (PseudoTerminal terminal = begun(demo())) {
      terminal.type("ä" + Keys.UP + Keys.ctrl('a') + Keys.alt('f') + Keys.BACKSPACE);
      terminal.waitFor("key TEXT [ä]");
      terminal.waitFor("key UP");
      terminal.waitFor("key ctrl TEXT [a]");
      terminal.waitFor("key alt TEXT [f]");
      terminal.waitFor("key BACKSPACE");
      terminal.type("\032"); // Ctrl-Z without a shell does not stop the program.
      terminal.waitFor("key ctrl TEXT [z]");
      terminal.type("\034\021\023" + Keys.ESCAPE);
      terminal.waitFor("key ctrl TEXT [\\]");
      terminal.waitFor("key ctrl TEXT [q]");
      terminal.waitFor("key ctrl TEXT [s]");
      terminal.waitFor("key ESCAPE");
    }
  }

  @Test
  void mendsAnArrowKeyThatArrivesInPieces() throws InterruptedException {
    try (PseudoTerminal terminal = begun(demo())) {
      for (String piece : List.of("\033", "[", "B")) {
        terminal.type(piece);
        Thread.sleep(10); // The gap is what is tested.
      }
      terminal.waitFor("key DOWN");
      assertFalse(terminal.raw().contains("ESCAPE"), terminal::picture);
    }
  }

  @Test
  void hearsTheMouse() {
    try (PseudoTerminal terminal = begun(demo("mouse"))) {
      terminal.click(12, 3);
      terminal.waitFor("click 12,3");
      terminal.wheel(1);
      terminal.waitFor("wheel 1");
    }
  }

  @Test
  void leavesTheMouseAloneUnlessAsked() {
    try (PseudoTerminal terminal = begun(demo())) {
      assertFalse(terminal.raw().contains("\033[?1000h"));
    }
  }

  @Test
  void takesTenThousandCharactersAsOnePaste() {
    try (PseudoTerminal terminal = begun(demo())) {
      terminal.paste("0123456789".repeat(1000));
      terminal.waitFor("paste of 10000 [");
      terminal.type("z");
      terminal.waitFor("key TEXT [z]");
    }
  }

  @Test
  void drawsAnewWhenTheWindowChanges() {
    try (PseudoTerminal terminal = begun(demo())) {
      terminal.resize(60, 20);
      terminal.waitFor("demo 60x20");
      terminal.waitFor("resize 60x20");
      terminal.resize(120, 40);
      terminal.waitFor("demo 120x40");
    }
  }

  @Test
  void costsFewBytesForAMoveOfTheCursor() {
    try (PseudoTerminal terminal = begun(demo().size(200, 60))) {
      terminal.type("j");
      terminal.waitFor("▸ 2");
      int before = terminal.written();
      terminal.type("j");
      terminal.waitFor("▸ 3");
      assertTrue(terminal.written() - before <= 140, () -> terminal.picture());
    }
  }

  @Test
  void dropsWhatWasTypedTooEarly() {
    try (PseudoTerminal terminal = begun(demo())) {
      terminal.type("d");
      terminal.waitFor("busy");
      terminal.type("abc\033[");
      terminal.waitFor("dropped");
      terminal.type("Az");
      terminal.waitFor("key TEXT [z]");
      assertFalse(terminal.raw().contains("[a]"), terminal::picture);
      assertFalse(terminal.raw().contains("[A]"), terminal::picture);
    }
  }

  @Test
  void waitsNoLongerThanItWasTold() {
    try (PseudoTerminal terminal = begun(demo())) {
      terminal.type("w");
      terminal.waitFor("Timeout");
    }
  }

  @Test
  void stopsForTheShellAndComesBack() {
    try (PseudoTerminal terminal = begun(demo("mouse").underShell())) {
      terminal.type("a" + Keys.ctrl('z'));
      terminal.waitFor("Stopped");
      assertTrue(terminal.hasLeftScreen());
      terminal.type("echo at the\" \"shell\r");
      terminal.waitFor("at the shell");
      terminal.type("fg\r");
      terminal.waitFor("resize 80x24");
      terminal.waitFor("key TEXT [a]");
      terminal.type("b");
      terminal.waitFor("key TEXT [b]");
      terminal.type("q");
      terminal.waitFor("bye");
      terminal.type("exit\r");
      assertEquals(0, terminal.exitCode());
      assertGivenBack(terminal);
    }
  }

  @Test
  void givesTheTerminalBackWhenItQuits() {
    try (PseudoTerminal terminal = begun(demo("mouse"))) {
      terminal.type("q");
      assertEquals(0, terminal.exitCode());
      assertGivenBack(terminal);
      terminal.waitFor("bye");
    }
  }

  @Test
  void givesTheTerminalBackBeforeAnExceptionIsTold() {
    try (PseudoTerminal terminal = begun(demo())) {
      terminal.type("x");
      assertEquals(1, terminal.exitCode());
      assertGivenBack(terminal);
      assertTrue(String.join("\n", terminal.screen()).contains("on purpose"), terminal::picture);
    }
  }

  @Test
  void givesTheTerminalBackOnExit() {
    try (PseudoTerminal terminal = begun(demo("mouse"))) {
      terminal.type("e");
      assertEquals(3, terminal.exitCode());
      assertGivenBack(terminal);
    }
  }

  @Test
  void givesTheTerminalBackOnSignals() {
    for (String signal : List.of("TERM", "HUP", "INT")) {
      try (PseudoTerminal terminal = begun(demo("mouse"))) {
        terminal.signal(signal);
        terminal.exitCode();
        assertGivenBack(terminal);
      }
    }
  }

  @Test
  void endsWhenTheWindowIsClosed() {
    try (PseudoTerminal terminal = begun(demo())) {
      terminal.closeWindow();
      terminal.exitCode();
    }
  }

  @Test
  void paintsEverythingAnewWhenAsked() {
    try (PseudoTerminal terminal = begun(demo())) {
      int before = terminal.raw().length();
      terminal.type(Keys.ctrl('l'));
      terminal.waitFor("key ctrl TEXT [l]");
      assertTrue(terminal.raw().substring(before).contains("option number 4"));
    }
  }

  @Test
  void showsNoColourWhereNoneIsWanted() {
    try (PseudoTerminal terminal = begun(demo().with("NO_COLOR", "1"))) {
      assertFalse(terminal.raw().contains("38;5"), terminal::picture);
    }
  }

  @Test
  void leavesAPipeAlone() {
    try (PseudoTerminal terminal = demo().with("TERM", "dumb").start()) {
      assertEquals(0, terminal.exitCode());
      terminal.waitFor("no terminal");
      assertFalse(terminal.raw().contains("\033"));
    }
  }
}
