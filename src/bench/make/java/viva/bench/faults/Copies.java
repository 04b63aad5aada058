package viva.bench.faults;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Random;

/** What a synced folder does: conflicted copies, and an older file put in the place of a newer. */
final class Copies {
  private static final List<String> NAMES =
      List.of(
          "laptop (conflicted copy 2026-11-28).jsonl",
          "laptop (Zoë's conflicted copy 2026-11-28).jsonl",
          "laptop.sync-conflict-20261128-101500-ABCDEFG.jsonl",
          "laptop (1).jsonl",
          "laptop_conf(2).jsonl");

  private Copies() {}

  static Row run(Path folder, int runs, long seed) {
    Row row = new Row("conflicted copies, older file put back");
    Random random = new Random(seed);
    for (int run = 0; run < runs; run++) {
      Path home = folder.resolve("copies-" + run);
      Trial.run(home, row, trial -> happens(trial, random));
    }
    return row;
  }

  private static void happens(Trial trial, Random random) throws IOException {
    Home home = trial.home();
    trial.sitsWell("first");
    Path older = Files.copy(home.file(), home.folder().resolve("older"));
    trial.sitsWell("second");
    copy(trial, random);
    home.isDevice("phone");
    trial.begins();
    trial.sitsWell("third");
    home.isDevice("laptop");
    trial.begins();
    try (Sitter sitter = trial.sits("fourth")) {
      int first = 1 + random.nextInt(Home.QUESTIONS - 1);
      sitter.answers(1, first);
      copy(trial, random);
      Files.move(older, home.file(), StandardCopyOption.REPLACE_EXISTING);
      trial.begins();
      sitter.answers(first + 1, Home.QUESTIONS);
      int code = sitter.leaves();
      trial.ended(sitter);
      if (code != 0) {
        trial.row().untold("exit code " + code + ": " + sitter.lines());
      }
    }
    copy(trial, random);
    trial.begins();
    new Doctored(trial).look();
    trial.sitsWell("fifth");
  }

  /** Under a name that is free: no synced folder puts one copy in the place of another. */
  private static void copy(Trial trial, Random random) throws IOException {
    Path copy = trial.home().journal().resolve(NAMES.get(random.nextInt(NAMES.size())));
    while (Files.exists(copy)) {
      copy = trial.home().journal().resolve(NAMES.get(random.nextInt(NAMES.size())));
    }
    Files.copy(trial.home().file(), copy);
  }
}
