package viva.endtoend;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import viva.journal.SittingEntry;

/** A sitting that was broken off goes on where it was. */
@DisabledOnOs(OS.WINDOWS)
@Timeout(120)
class ResumeIT {
  @TempDir Path folder;

  private Home home() {
    return Home.with(folder, "nine-kinds");
  }

  /** Answers the first three questions of a shuffled sitting and looks at the fourth. */
  private static void begins(Learner learner) {
    for (int i = 0; i < 3; i++) {
      learner.answers(learner.seesOne());
      learner.goesOn();
    }
    learner.seesOne();
  }

  private static List<String> order(SittingEntry sitting) {
    return sitting.questions().stream().map(SittingEntry.Asked::question).toList();
  }

  /** The rest of the sitting is what the record of its begin says, options and all. */
  private static void goesOnAsPlanned(Home home, PseudoTerminal terminal) {
    Learner learner = new Learner(terminal);
    List<SittingEntry.Asked> planned = home.sittings().get(0).questions();
    for (SittingEntry.Asked asked : planned.subList(3, planned.size())) {
      learner.sees(asked.question());
      assertEquals(shown(asked.options()), learner.options(), terminal::picture);
      learner.answers(asked.question());
      learner.goesOn();
    }
    learner.seesResults();
    assertTrue(String.join("", terminal.screen()).contains("9 of 9   100 %"), terminal::picture);
    assertEquals(order(home.sittings().get(0)), home.answered());
    assertEquals(1, home.sittings().size());
    assertEquals(List.of(), home.read().damages());
  }

  private static List<String> shown(List<String> options) {
    Map<String, String> capital = Map.of("true", "True", "false", "False");
    return options.stream().map(option -> capital.getOrDefault(option, option)).toList();
  }

  @Test
  void homeGoesOnAfterAKill() {
    Home home = home();
    List<String> seen;
    try (PseudoTerminal terminal = home.sitting("--order", "shuffled").start()) {
      Learner learner = new Learner(terminal);
      begins(learner);
      seen = question(terminal);
      terminal.kill();
      assertEquals(128 + 9, terminal.exitCode());
    }
    try (PseudoTerminal terminal = home.viva().start()) {
      new Learner(terminal).seesHome();
      terminal.waitFor("Not finished: practice of Nine kinds, 3 of 9, today.");
      terminal.waitFor("r go on");
      terminal.type("r");
      new Learner(terminal).seesOne();
      assertEquals(seen, question(terminal));
      goesOnAsPlanned(home, terminal);
      terminal.type("q");
      new Learner(terminal).seesHome();
      terminal.waitForNo("Not finished");
    }
  }

  /** What the screen shows of the question but the footer, in which undo differs. */
  private static List<String> question(PseudoTerminal terminal) {
    List<String> lines = terminal.screen();
    return lines.subList(0, lines.size() - 1);
  }

  @Test
  void theCommandGoesOnAfterCtrlC() {
    Home home = home();
    List<String> seen;
    try (PseudoTerminal terminal = home.sitting("--order", "shuffled").start()) {
      Learner learner = new Learner(terminal);
      begins(learner);
      seen = question(terminal);
      terminal.type(Keys.ctrl('c'));
      learner.seesResults();
      terminal.type(Keys.ctrl('c'));
      learner.seesHome();
      terminal.type(Keys.ctrl('c'));
      assertEquals(0, terminal.exitCode());
    }
    try (PseudoTerminal terminal = home.viva("quiz", "--resume").start()) {
      new Learner(terminal).seesOne();
      assertEquals(seen, question(terminal));
      goesOnAsPlanned(home, terminal);
    }
  }

  @Test
  void theResultsGoOnAtOnce() {
    Home home = home();
    try (PseudoTerminal terminal = home.sitting("--order", "shuffled").start()) {
      Learner learner = new Learner(terminal);
      begins(learner);
      List<String> seen = question(terminal);
      terminal.type(Keys.ctrl('c'));
      learner.seesResults();
      terminal.type("g");
      learner.seesOne();
      assertEquals(seen, question(terminal));
      goesOnAsPlanned(home, terminal);
    }
  }
}
