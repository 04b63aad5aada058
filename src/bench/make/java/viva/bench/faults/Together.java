package viva.bench.faults;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** Several programs that write to one file at once, and some of them are killed. */
final class Together {
  private Together() {}

  static Row run(Path folder, int programs, int runs, long seed) {
    Row row = new Row(programs + " programs at once, one in four killed");
    Random random = new Random(seed);
    for (int run = 0; run < runs; run++) {
      Path home = folder.resolve("together-" + programs + "-" + run);
      Trial.run(home, row, trial -> happens(trial, programs, random));
    }
    return row;
  }

  private static void happens(Trial trial, int programs, Random random) throws IOException {
    ExecutorService hands = Executors.newFixedThreadPool(programs);
    List<Sitter> sitters = new ArrayList<>();
    List<CompletableFuture<Void>> all = new ArrayList<>();
    for (int number = 0; number < programs; number++) {
      sitters.add(trial.sits("together-" + number));
    }
    for (Sitter sitter : sitters) {
      int last = random.nextInt(4) == 0 ? random.nextInt(Home.QUESTIONS) : Home.QUESTIONS;
      int micros = random.nextInt(10_000);
      all.add(CompletableFuture.runAsync(() -> sit(sitters, sitter, last, micros), hands));
    }
    all.forEach(CompletableFuture::join);
    hands.shutdown();
    trial.ended(sitters.toArray(Sitter[]::new));
    sitters.forEach(Sitter::close);
  }

  /** Begins once all have started, so that they are really at it together. */
  private static void sit(List<Sitter> all, Sitter sitter, int last, int micros) {
    all.forEach(other -> other.sees(1));
    sitter.answers(1, last);
    if (last < Home.QUESTIONS) {
      sitter.gives(last + 1);
      LockSupport.parkNanos(TimeUnit.MICROSECONDS.toNanos(micros));
      sitter.kill();
    } else {
      sitter.leaves();
    }
    sitter.ended();
  }
}
