package viva.endtoend;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
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

  /**
   * A few more than are needed: of viva and Lanterna, and with those of the JDK and its launcher.
   */
  private static final int OWN_CLASSES = 260;

  private static final int ALL_CLASSES = 1050;

  @TempDir Path folder;

  @Test
  void drawsHomeWithFewClasses() throws IOException {
    Home home = Home.with(folder, "nine-kinds");
    Files.createDirectories(folder.resolve("data/viva"));
    Path settings = Files.writeString(folder.resolve("data/viva/config.yaml"), "theme: light\n");
    for (Path file : List.of(settings, folder.resolve(Home.NINE_KINDS))) {
      Files.setLastModifiedTime(file, FileTime.from(Instant.now().minus(Duration.ofHours(1))));
    }
    home.viva("banks").piped(""); // Makes the compiled forms of banks and settings.
    List<String> classes = loadedToTheFirstFrame(home);
    assertEquals(List.of(), with(classes, "picocli|org\\.yaml|com\\.fasterxml"), "libraries");
    assertEquals(
        List.of(), with(classes, ".*\\$\\$Lambda|java\\.lang\\.invoke\\.LambdaForm\\$D?MH"));
    assertEquals(
        List.of(),
        with(classes, "viva\\.tui\\.(answer|chart|stats)|viva\\.tui\\.screen\\.(?!Home|Bank)"));
    List<String> own = with(classes, "viva|com\\.googlecode");
    assertTrue(own.size() <= OWN_CLASSES, () -> own.size() + " classes: " + own);
    assertTrue(classes.size() <= ALL_CLASSES, () -> classes.size() + " classes: " + classes);
  }

  /** The terminal is asked for signals once the first frame is shown, and not before. */
  private List<String> loadedToTheFirstFrame(Home home) throws IOException {
    Path log = folder.resolve("classes.log");
    try (PseudoTerminal terminal =
        home.viva()
            .with("VIVA_TTY", "24 80")
            .flag("-Xlog:class+load:file=" + log + "::filecount=0")
            .start()) {
      new Learner(terminal).seesHome();
      terminal.type("q");
      assertEquals(0, terminal.exitCode());
    }
    return Files.readAllLines(log).stream()
        .map(line -> line.replaceFirst("^(\\[[^]]*\\])+ ", "").replaceFirst(" source:.*", ""))
        .takeWhile(name -> !name.equals("viva.tui.terminal.Signals"))
        .toList();
  }

  private static List<String> with(List<String> classes, String beginning) {
    Pattern wanted = Pattern.compile(beginning);
    return classes.stream().filter(name -> wanted.matcher(name).lookingAt()).toList();
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
