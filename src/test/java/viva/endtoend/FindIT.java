package viva.endtoend;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import viva.journal.SittingEntry;

/** A question is found, looked at, and asked no more, from one start of the program to the next. */
@DisabledOnOs(OS.WINDOWS)
@Timeout(120)
class FindIT {
  @TempDir Path folder;

  private static void leaves(PseudoTerminal terminal) {
    terminal.type(Keys.ctrl('c'));
    new Learner(terminal).seesHome();
    terminal.type("q");
    assertEquals(0, terminal.exitCode());
  }

  @Test
  void aQuestionThatWasFoundAndSuspendedIsStudiedNoMore() {
    Home home = Home.with(folder, "nine-kinds");
    try (PseudoTerminal terminal = home.viva().start()) {
      new Learner(terminal).seesHome();
      terminal.type("/");
      terminal.waitFor("topic: kind: level:");
      terminal.type("capital kind:short");
      terminal.waitFor("1 of " + questions(terminal) + " questions");
      terminal.type(Keys.ENTER);
      terminal.waitFor("nine-kinds/word · short-answer");
      terminal.type("x");
      terminal.waitFor("It is asked no more.");
      terminal.waitFor("Suspended");
      terminal.type(Keys.ESCAPE);
      terminal.waitFor("suspended");
      leaves(terminal);
    }
    try (PseudoTerminal terminal = home.viva("study", "nine-kinds").start()) {
      new Learner(terminal).seesOne();
      terminal.waitFor("1 of 8");
      terminal.kill();
    }
    SittingEntry sitting = home.sittings().get(0);
    List<String> asked = sitting.questions().stream().map(SittingEntry.Asked::question).toList();
    assertEquals(8, asked.size());
    assertFalse(asked.contains("word"), asked::toString);
    Piped found = home.viva("find", "suspended").piped("");
    assertTrue(found.out().startsWith("nine-kinds/word  "), found::toString);
  }

  /** How many questions all banks in reach have, as the screen says. */
  private static String questions(PseudoTerminal terminal) {
    String title = terminal.screen().get(0);
    return title.replaceFirst(".* of (\\d+) questions.*", "$1");
  }
}
