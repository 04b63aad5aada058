package viva.bench.faults;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;

/** A clock that is set back a year, and forth again. */
final class SetBack {
  private SetBack() {}

  static Row run(Path folder, int runs, long seed) {
    Row row = new Row("clock set back a year, and forth again");
    Random random = new Random(seed);
    for (int run = 0; run < runs; run++) {
      Path home = folder.resolve("clock-" + run);
      Trial.run(home, row, trial -> happens(trial, random));
    }
    return row;
  }

  private static void happens(Trial trial, Random random) throws IOException {
    for (int sitting = 0; sitting < 4; sitting++) {
      int days = sitting % 2 == 0 ? 0 : -365 + random.nextInt(3);
      try (Sitter sitter = Sitter.sits(trial.home(), "day" + sitting, List.of(), later(days))) {
        sitter.answers(1, 1 + random.nextInt(Home.QUESTIONS));
        int code = sitter.leaves();
        trial.ended(sitter);
        if (code != 0) {
          trial.row().untold("exit code " + code + ": " + sitter.lines());
        }
      }
    }
  }

  /** The program with a clock that is off by so many days. */
  private static List<String> later(int days) {
    String path =
        Home.jarFile()
            + File.pathSeparator
            + Path.of("").toAbsolutePath().resolve(place()).toString();
    return List.of("-Dviva.days=" + days, "-cp", path, "viva.cli.AnotherDay");
  }

  private static Path place() {
    try {
      return Path.of(SetBack.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (java.net.URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }
}
