package viva.endtoend;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** How the program starts and is left, and that it rests meanwhile. */
@DisabledOnOs(OS.WINDOWS)
@Timeout(120)
class StartIT {
  /** The system counts in hundredths of a second. */
  private static final Duration NOTHING = Duration.ofMillis(20);

  private static final Duration WATCHED = Duration.ofSeconds(1);
  private static final int TRIES = 5;

  @TempDir Path folder;

  @Test
  void drawsHomeWithoutTheLibraryOfTheCommandLine() throws IOException {
    Path log = folder.resolve("classes.log");
    Home home = Home.with(folder, "nine-kinds");
    try (PseudoTerminal terminal =
        home.viva().flag("-Xlog:class+load:file=" + log + "::filecount=0").start()) {
      new Learner(terminal).seesHome();
      List<String> classes = Files.readAllLines(log);
      assertTrue(classes.stream().anyMatch(line -> line.contains(" viva.tui.Tui ")), "no log");
      List<String> unwanted = classes.stream().filter(line -> line.contains(" picocli.")).toList();
      assertEquals(List.of(), unwanted);
    }
  }

  @Test
  void restsWhileNobodyTypes() throws InterruptedException {
    Home home = Home.with(folder, "nine-kinds");
    try (PseudoTerminal terminal = home.sitting().start()) {
      Learner learner = new Learner(terminal);
      learner.answers("choice");
      ProcessHandle process = ProcessHandle.of(terminal.pid()).orElseThrow();
      List<Duration> used = new ArrayList<>();
      while (used.size() < TRIES && used.stream().noneMatch(u -> u.compareTo(NOTHING) <= 0)) {
        Duration before = cpu(process);
        Thread.sleep(WATCHED.toMillis()); // The time is what is tested.
        used.add(cpu(process).minus(before));
      }
      assertTrue(used.stream().anyMatch(u -> u.compareTo(NOTHING) <= 0), () -> "used " + used);
    }
  }

  @Test
  void escLeadsFromThePlanBackHome() {
    try (PseudoTerminal terminal = Home.with(folder, "nine-kinds").viva().start()) {
      Learner learner = new Learner(terminal);
      learner.seesHome();
      terminal.type("p");
      terminal.waitFor("Esc back");
      terminal.type(Keys.ESCAPE);
      learner.seesHome();
      terminal.type("q");
      assertEquals(0, terminal.exitCode());
    }
  }

  private static Duration cpu(ProcessHandle process) {
    return process.info().totalCpuDuration().orElseThrow();
  }
}
