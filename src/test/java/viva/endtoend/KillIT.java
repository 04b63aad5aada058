package viva.endtoend;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import viva.Effort;
import viva.journal.Damage;
import viva.journal.Journal;
import viva.journal.NoteEntry;

/**
 * The plug is pulled at random moments: every answer whose feedback was seen is in the journal, and
 * the journal reads back. {@code -Dviva.seed} repeats a run.
 */
@DisabledOnOs(OS.WINDOWS)
@Timeout(1200)
class KillIT {
  /** Twice as many at once as there are processors would only make every start slower. */
  private static final int AT_ONCE = 2;

  /** How long after the first question, in milliseconds, a sitting may be cut off. */
  private static final int SITTING = 700;

  /** How long after an Enter: around the moment at which the answer is kept and shown. */
  private static final int AROUND_AN_ENTER = 25;

  private static final Pattern TALLY = Pattern.compile("✓ (\\d+)(?:\\s+~ (\\d+))?\\s+✗ (\\d+)");

  @TempDir Path folder;

  /** When the plug is pulled: some time after the answer with this number, or after the begin. */
  private record Moment(int answers, long delayMicros) {
    Executor later() {
      return CompletableFuture.delayedExecutor(delayMicros, TimeUnit.MICROSECONDS);
    }

    static Moment any(Random random) {
      return random.nextBoolean()
          ? new Moment(0, random.nextInt(SITTING * 1000))
          : new Moment(
              1 + random.nextInt(Learner.QUESTIONS.size()), random.nextInt(AROUND_AN_ENTER * 1000));
    }
  }

  @Test
  void keepsWhatWasSeenWheneverThePlugIsPulled() {
    int kills = Effort.times(10);
    long seed = Long.getLong("viva.seed", System.nanoTime());
    Random random = new Random(seed);
    ExecutorService hands = Executors.newFixedThreadPool(AT_ONCE);
    List<CompletableFuture<Integer>> runs = new ArrayList<>();
    for (int i = 0; i < kills; i++) {
      Moment moment = Moment.any(random);
      Path home = folder.resolve("home" + i);
      runs.add(CompletableFuture.supplyAsync(() -> killed(home, moment), hands));
    }
    int seen = 0;
    try {
      for (int i = 0; i < kills; i++) {
        seen += joined(runs.get(i), "kill " + i + " of -Dviva.seed=" + seed);
      }
    } finally {
      hands.shutdownNow();
    }
    assertTrue(seen > 0, "no kill hit a sitting in which something was answered, seed " + seed);
    System.out.println(kills + " kills, " + seen + " answers seen, all kept");
  }

  private static int joined(CompletableFuture<Integer> run, String name) {
    try {
      return run.join();
    } catch (CompletionException e) {
      throw new AssertionError(name + ": " + e.getCause().getMessage(), e.getCause());
    }
  }

  /** Kills one sitting and returns how many answers were seen to be marked before. */
  private static int killed(Path folder, Moment moment) {
    Home home = Home.with(folder, "nine-kinds");
    int seen;
    try (PseudoTerminal terminal = home.sitting().start()) {
      seen = sits(terminal, moment);
      assertEquals(128 + 9, terminal.exitCode(), () -> moment + "\n" + terminal.picture());
      seen = Math.max(seen, tally(terminal.screen()));
    }
    List<String> kept = home.answered();
    String told = "seen " + seen + ", kept " + kept + " at " + moment;
    assertTrue(kept.size() >= seen && kept.size() <= seen + 1, told);
    assertEquals(Learner.QUESTIONS.subList(0, kept.size()), kept, told);
    assertReadsBack(home, kept.size(), told);
    return seen;
  }

  /** Answers until the plug is pulled and returns how much feedback was seen before. */
  private static int sits(PseudoTerminal terminal, Moment moment) {
    Learner learner = new Learner(terminal);
    int seen = 0;
    learner.sees(Learner.QUESTIONS.get(0));
    CompletableFuture<Void> plug =
        moment.answers() > 0
            ? CompletableFuture.completedFuture(null)
            : CompletableFuture.runAsync(terminal::kill, moment.later());
    try {
      for (String question : Learner.QUESTIONS) {
        learner.gives(question);
        if (moment.answers() == seen + 1) {
          CompletableFuture.runAsync(terminal::kill, moment.later()).join();
        }
        learner.seesItsFeedback(question);
        seen++;
        learner.goesOn();
      }
      learner.seesResults();
    } catch (AssertionError | UncheckedIOException e) {
      if (terminal.isAlive()) {
        throw e; // It did not fail because it was killed.
      }
    }
    plug.join();
    return seen;
  }

  /** How many answers the header of a question or the results count. */
  private static int tally(List<String> screen) {
    Matcher tally = TALLY.matcher(String.join("\n", screen));
    return tally.find()
        ? IntStream.of(1, 3).map(group -> Integer.parseInt(tally.group(group))).sum()
        : 0;
  }

  /** The journal is whole but perhaps for its last line, and the next record is safe in it. */
  private static void assertReadsBack(Home home, int answers, String told) {
    assertEquals(1, home.sittings().size(), told);
    List<Damage> damages = home.read().damages();
    assertTrue(damages.size() <= (endsWithALine(home.file()) ? 0 : 1), told + damages);
    String device = home.file().getFileName().toString().replace(".jsonl", "");
    OffsetDateTime now = OffsetDateTime.now(ZoneOffset.UTC);
    NoteEntry note = new NoteEntry("n", now, "s", "nine-kinds", "choice", "flag", "");
    assertEquals(Optional.empty(), Journal.open(home.journal(), device).append(note), told);
    assertEquals(answers, home.answers().size(), told);
    assertTrue(home.read().entries().contains(note), told);
    assertTrue(endsWithALine(home.file()), told);
  }

  private static boolean endsWithALine(Path file) {
    try {
      return Files.readString(file).endsWith("\n");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
