package viva.endtoend;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * The classes of the packaged program as the JVM shares them between runs: the tests start it some
 * seventy times, and this halves what each start costs. The JVM ignores an archive that does not
 * fit the jar. Each JVM that runs tests beside others makes its own.
 */
final class Archive {
  private static List<String> made;

  private Archive() {}

  /** The flags that use it; it is written when they are asked for first. */
  static synchronized List<String> flags(Path jar) {
    if (made == null) {
      made = List.of(); // The run that writes it asks as well.
      made = write(jar);
    }
    return made;
  }

  private static List<String> write(Path jar) {
    String name = "viva-tests-" + System.getProperty("viva.fork", "1");
    Path archive = jar.resolveSibling(name + ".jsa");
    try {
      Files.deleteIfExists(archive);
      Path folder = jar.resolveSibling(name);
      run(Home.with(folder, "nine-kinds").sitting().flag("-XX:ArchiveClassesAtExit=" + archive));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return Files.exists(archive) ? List.of("-XX:SharedArchiveFile=" + archive) : List.of();
  }

  private static void run(Launch launch) {
    try (PseudoTerminal terminal = launch.start()) {
      Learner learner = new Learner(terminal);
      learner.answersFrom(Learner.QUESTIONS.get(0));
      learner.seesResults();
      terminal.type("q");
      learner.seesHome();
      terminal.type("q");
      terminal.exitCode();
    }
  }
}
