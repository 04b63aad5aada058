package viva.bench.faults;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** Programs that are killed at random moments, many one after the other in the same home. */
final class Kills {
  /** So many sittings are cut off in one home, so that each goes on with what the others left. */
  private static final int IN_ONE_HOME = 25;

  private static final int AT_ONCE = 2;

  /**
   * Within how many milliseconds after the first question a sitting is over, typed at this pace.
   */
  private static final int SITTING = 120;

  /** Within how many milliseconds after an answer was typed it is kept and shown. */
  private static final int ANSWER = 12;

  /** Within how many milliseconds the program has started. */
  private static final int START = 900;

  private Kills() {}

  static Row run(Path folder, int runs, long seed) {
    Row row = new Row("SIGKILL at a random moment");
    Random seeds = new Random(seed);
    ExecutorService hands = Executors.newFixedThreadPool(AT_ONCE);
    List<CompletableFuture<Void>> all = new ArrayList<>();
    for (int done = 0; done < runs; done += IN_ONE_HOME) {
      int kills = Math.min(IN_ONE_HOME, runs - done);
      Path home = folder.resolve("kills-" + done);
      Random random = new Random(seeds.nextLong());
      all.add(CompletableFuture.runAsync(() -> inOneHome(home, kills, random, row), hands));
    }
    all.forEach(CompletableFuture::join);
    hands.shutdown();
    return row;
  }

  private static void inOneHome(Path folder, int kills, Random random, Row row) {
    try {
      Home home = Home.in(folder);
      Books books = new Books(home);
      for (int kill = 0; kill < kills; kill++) {
        Map<Path, byte[]> before = home.snapshot();
        try (Sitter sitter = Sitter.sits(home, "kill-" + kill)) {
          cutOff(sitter, random);
          sitter.ended();
          books.enter(sitter);
          row.ran(sitter.acknowledged().size());
        }
        String where = folder + " kill " + kill;
        row.spoilt(home.spoilt(before), where);
        row.audited(books.audit(), where);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * One in ten while it starts, the others while questions are asked, half of these in an answer.
   */
  private static void cutOff(Sitter sitter, Random random) {
    int dice = random.nextInt(10);
    if (dice == 0) {
      killIn(sitter, random.nextInt(START * 1000));
    } else if (dice < 5) {
      CompletableFuture<Boolean> first = CompletableFuture.supplyAsync(() -> sitter.sees(1));
      int micros = random.nextInt(SITTING * 1000);
      CompletableFuture<Void> plug = first.thenAccept(seen -> killIn(sitter, micros));
      sitter.answers(1, Home.QUESTIONS);
      plug.join();
    } else {
      int last = 1 + random.nextInt(Home.QUESTIONS);
      if (sitter.answers(1, last - 1)) {
        sitter.gives(last);
      }
      killIn(sitter, random.nextInt(ANSWER * 1000));
    }
  }

  private static void killIn(Sitter sitter, int micros) {
    LockSupport.parkNanos(TimeUnit.MICROSECONDS.toNanos(micros));
    sitter.kill();
  }
}
