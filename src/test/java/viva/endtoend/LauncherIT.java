package viva.endtoend;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import viva.Effort;

/** The executable file: a shell script and a jar in one. */
@DisabledOnOs(OS.WINDOWS)
@Timeout(120)
class LauncherIT {
  private static final String OVER = "it is over";
  private static final long PATIENCE = 60_000;

  @TempDir Path folder;

  @Test
  void runsByALinkFromAPathWithBlanks() throws IOException {
    Path place = Files.createDirectories(folder.resolve("a place (with blanks)"));
    Path copy = Files.copy(Launch.file(), place.resolve("my viva"));
    assertTrue(copy.toFile().setExecutable(true));
    Path link = Files.createSymbolicLink(folder.resolve("link to viva"), copy);
    Piped run = Launch.executable(folder, link, "--version").piped("");
    assertEquals("viva 0.1.0\n", run.out(), run.err());
    assertEquals(0, run.exitCode());
  }

  @Test
  void isAJar() throws IOException {
    try (ZipFile zip = new ZipFile(Launch.file().toFile())) {
      assertTrue(zip.stream().anyMatch(entry -> entry.getName().equals("viva/cli/Main.class")));
    }
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    String line = "'" + java + "' -jar '" + Launch.file() + "' --version";
    assertEquals("viva 0.1.0\n", Launch.shell(folder, line).piped("").out());
  }

  @Test
  void passesAnswersInAndTheExitCodeOut() {
    Piped run = Launch.executable(folder, Launch.file(), "check", "no-such-bank").piped("");
    assertEquals(2, run.exitCode(), run.out() + run.err());
    Piped home = Launch.executable(folder, Launch.file()).piped(":quit\n");
    assertEquals(0, home.exitCode(), home.err());
    assertTrue(home.out().contains("Evolving Sino-Russian Cooperation"), home.out());
  }

  @Test
  void saysThatItFindsNoJava() {
    Path none = folder.resolve("none");
    Piped run =
        Launch.executable(folder, Launch.file(), "--version")
            .with("VIVA_JAVA", none.toString())
            .piped("");
    assertEquals(3, run.exitCode());
    assertEquals(
        "viva: VIVA_JAVA is neither a JDK from 17 on nor its bin/java: " + none + "\n", run.err());
  }

  @Test
  void showsHomeInATerminal() throws Exception {
    try (PseudoTerminal terminal = Launch.executable(folder, Launch.file()).size(100, 30).start()) {
      terminal.waitFor("All banks");
      assertTrue(terminal.screen().get(29).contains("Enter study"), terminal::picture);
      waitUntil(() -> terminal.sttyState().contains("-icanon"));
      terminal.type("q");
      assertEquals(0, terminal.exitCode());
      assertTrue(terminal.hasLeftScreen());
    }
  }

  @Test
  void givesTheTerminalBackIfTheJvmIsKilled() throws Exception {
    String line = "stty -g; '" + Launch.file() + "'; echo " + OVER + "; read x; stty -g";
    try (PseudoTerminal terminal = Launch.shell(folder, line).start()) {
      terminal.waitFor("All banks");
      waitUntil(() -> find(terminal, "while read").isPresent());
      assertTrue(terminal.sttyState().contains("-icanon"));
      find(terminal, "viva.cli.Main").orElseThrow().destroyForcibly();
      terminal.waitForRaw(OVER);
      terminal.waitForRaw("\033[?1049l");
      terminal.type("\r");
      assertEquals(0, terminal.exitCode());
      List<String> states =
          terminal.raw().lines().filter(text -> text.matches("[0-9a-f:]{40,}")).toList();
      assertEquals(2, states.size(), terminal::picture);
      assertEquals(states.get(0), states.get(1));
    }
  }

  /** For what happens without a word on the screen. */
  private static void waitUntil(Callable<Boolean> wanted) throws Exception {
    long deadline = System.nanoTime() + PATIENCE * 1_000_000;
    while (!wanted.call()) {
      assertTrue(System.nanoTime() < deadline, "waited too long");
      Thread.sleep(10);
    }
  }

  private static Optional<ProcessHandle> find(PseudoTerminal terminal, String word) {
    return ProcessHandle.of(terminal.pid()).stream()
        .flatMap(ProcessHandle::descendants)
        .filter(process -> String.join(" ", words(process)).contains(word))
        .findFirst();
  }

  private static String[] words(ProcessHandle process) {
    return process.info().arguments().orElse(new String[0]);
  }

  @Test
  void keepsAnArchiveAndMindsNoDamage() throws Exception {
    assumeTrue(Effort.GREAT, "takes too long for the gate");
    Path cache = folder.resolve("cache");
    Launch launch =
        Launch.executable(folder, Launch.file(), "--version")
            .with("XDG_CACHE_HOME", cache.toString());
    assertFalse(archive(cache).isPresent());
    assertEquals("viva 0.1.0\n", launch.piped("").out());
    waitUntil(() -> archive(cache).isPresent()); // It is made in the background.
    Path archive = archive(cache).orElseThrow();
    assertFine(launch.piped(""));
    assertTrue(archive.toFile().setWritable(true));
    try (FileChannel channel = FileChannel.open(archive, StandardOpenOption.WRITE)) {
      channel.truncate(channel.size() / 2);
    }
    assertFine(launch.piped(""));
  }

  private static void assertFine(Piped run) {
    assertEquals("viva 0.1.0\n", run.out());
    assertEquals("", run.err());
    assertEquals(0, run.exitCode());
  }

  private static Optional<Path> archive(Path cache) throws IOException {
    if (!Files.exists(cache)) {
      return Optional.empty();
    }
    try (Stream<Path> files = Files.walk(cache)) {
      return files.filter(file -> file.toString().matches(".*/viva\\.(jsa|aot)")).findFirst();
    }
  }
}
