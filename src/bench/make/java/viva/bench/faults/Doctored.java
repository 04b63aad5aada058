package viva.bench.faults;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import viva.journal.Journal;
import viva.journal.Loaded;

/**
 * Has {@code viva doctor} look at a home and write repaired copies beside the originals, which stay
 * as they are; puts the copies in their place in a home of their own, where all is well then.
 */
final class Doctored {
  private static final String REPAIRED = ".repaired";

  private final Trial trial;

  Doctored(Trial trial) {
    this.trial = trial;
  }

  private record Said(int code, String text) {}

  private static Said doctor(Home home, String... more) throws IOException {
    List<String> words = new ArrayList<>(List.of("doctor"));
    words.addAll(List.of(more));
    Process process =
        home.program(List.of(), Home.jar(), words.toArray(String[]::new))
            .redirectErrorStream(true)
            .start();
    process.getOutputStream().close();
    String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    try {
      return new Said(process.waitFor(), text);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  void look() throws IOException {
    Home home = trial.home();
    Map<Path, byte[]> before = home.snapshot();
    Said said = doctor(home);
    check(said.code() <= 1 && !said.text().contains("\u001b"), said);
    check(home.snapshot().keySet().equals(before.keySet()), said);
    Said repaired = doctor(home, "--repair");
    check(repaired.code() == said.code(), repaired);
    Map<Path, byte[]> after = home.snapshot();
    trial.row().spoilt(home.spoilt(before), home.folder() + " after doctor --repair");
    Set<String> answers = ids(home);
    Home other = Home.in(Files.createTempDirectory(home.folder().getParent(), "put-in-place"));
    Files.createDirectories(other.journal());
    for (Map.Entry<Path, byte[]> file : after.entrySet()) {
      put(home, other, file.getKey(), file.getValue(), after.keySet());
    }
    Said well = doctor(other);
    // A sitting that is gone comes back with no repair.
    check(well.code() == (well.text().contains("without the sitting") ? 1 : 0), well);
    check(answers.containsAll(ids(other)), well);
    check(read(other).entries().equals(read(home).entries()), well);
    check(read(other).damages().stream().noneMatch(d -> d.why().contains("the line")), well);
    for (Path file : after.keySet()) {
      if (file.toString().endsWith(REPAIRED)) {
        Files.delete(file); // The next look starts anew.
      }
    }
  }

  private static Set<String> ids(Home home) throws IOException {
    Set<String> ids = new HashSet<>();
    Books.simply(home.journal()).values().forEach(ids::addAll);
    return ids;
  }

  private static Loaded read(Home home) {
    return Journal.open(home.journal(), "reader").read();
  }

  private static void put(Home home, Home other, Path file, byte[] bytes, Set<Path> all)
      throws IOException {
    String name = file.getFileName().toString();
    boolean mended = all.contains(file.resolveSibling(name + REPAIRED));
    if (file.getParent().equals(home.journal()) && !mended) {
      Files.write(other.journal().resolve(name.replace(REPAIRED, "")), bytes);
    }
  }

  private void check(boolean holds, Said said) {
    if (!holds) {
      trial.row().untold(trial.home().folder() + ": doctor ended with " + said);
    }
  }
}
