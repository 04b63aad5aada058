package viva.bench.faults;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;

/** Disks that are full after so many bytes and have room again later. */
final class Full {
  private static final int PAGE = 4096;
  private static final String CANNOT = "could not save your answers in ";

  private Full() {}

  static boolean canMount(Path folder) throws IOException {
    Path place = Files.createDirectories(folder.resolve("try"));
    String[] mount = {"mount", "-t", "tmpfs", "-o", "size=64k", "none", place.toString()};
    return Tool.works(mount) && Tool.works("umount", place.toString());
  }

  static boolean canLimit() {
    return Tool.works("prlimit", "--fsize=65536:1000000", "true");
  }

  /** A small disk of its own for the data, filled to the last page while questions are asked. */
  static Row disk(Path folder, int runs, long seed) {
    Row row = new Row("disk full (tmpfs), later room again");
    Random random = new Random(seed);
    for (int run = 0; run < runs; run++) {
      Trial.run(folder.resolve("full-" + run), row, trial -> onSmallDisk(trial, random));
    }
    return row.thatMet();
  }

  private static void onSmallDisk(Trial trial, Random random) throws IOException {
    Path data = Files.createDirectories(trial.home().folder().resolve("data"));
    int size = PAGE * (6 + random.nextInt(4));
    String disk = "size=" + size + ",mode=700";
    Tool.run("mount", "-t", "tmpfs", "-o", disk, "none", data.toString());
    try {
      trial.sitsWell("before");
      Path filler = data.resolve("filler");
      Sitter sitter = trial.sits("full");
      try (sitter) {
        int first = random.nextInt(3);
        sitter.answers(1, first);
        fill(filler);
        // What is left of the journal's last page holds some more answers.
        sitter.answers(first + 1, Home.QUESTIONS - 1);
        boolean hindered = sitter.said("being kept");
        Files.delete(filler);
        sitter.answers(Home.QUESTIONS, Home.QUESTIONS);
        if (hindered) {
          trial.row().met();
          trial.told(sitter, CANNOT + trial.home().file(), "disk full", "make room");
          trial.told(sitter, "kept again");
        }
        int code = sitter.leaves();
        trial.begins(); // The filler came and went.
        trial.ended(sitter);
        if (code != 0 || sitter.acknowledged().size() != Home.QUESTIONS) {
          trial.row().untold("not all kept although there was room: " + sitter.lines());
        }
      }
      trial.sitsWell("after");
    } finally {
      Tool.run("umount", data.toString());
    }
  }

  /** Whatever room there is. */
  private static void fill(Path filler) {
    try (var out = Files.newOutputStream(filler)) {
      while (true) {
        out.write(new byte[PAGE]);
      }
    } catch (IOException e) {
      // That is what was wanted.
    }
  }

  /** A limit on the size of files, so that any byte of a record can be the last one. */
  static Row limit(Path folder, int runs, long seed) {
    Row row = new Row("file may not grow (RLIMIT_FSIZE), later it may");
    Random random = new Random(seed);
    for (int run = 0; run < runs; run++) {
      Trial.run(folder.resolve("limit-" + run), row, trial -> underLimit(trial, random));
    }
    return row.thatMet();
  }

  private static void underLimit(Trial trial, Random random) throws IOException {
    trial.sitsWell("before");
    long size = Files.size(trial.home().file());
    long limit = size + random.nextInt(3000);
    try (Sitter sitter = trial.sits("limited", "prlimit", "--fsize=" + limit + ":10000000")) {
      sitter.answers(1, Home.QUESTIONS - 1);
      boolean hindered = sitter.said("being kept");
      boolean raised = random.nextBoolean();
      if (raised) {
        Tool.run("prlimit", "--pid", Long.toString(sitter.pid()), "--fsize=9000000:10000000");
      }
      sitter.answers(Home.QUESTIONS, Home.QUESTIONS);
      int code = sitter.leaves();
      trial.ended(sitter);
      if (hindered) {
        trial.row().met();
        trial.told(sitter, CANNOT + trial.home().file(), "may not grow", "ulimit -f");
      }
      if (raised != (code == 0) && hindered) {
        trial.row().untold("exit code " + code + ", raised " + raised + ": " + sitter.lines());
      }
    }
    trial.sitsWell("after");
  }
}
