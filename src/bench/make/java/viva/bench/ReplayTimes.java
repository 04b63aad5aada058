package viva.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import viva.journal.AnswerEntry;
import viva.journal.EndEntry;
import viva.journal.Entry;
import viva.journal.Journal;
import viva.journal.Loaded;
import viva.journal.SittingEntry;
import viva.memory.Schedule;
import viva.progress.History;
import viva.question.Response;
import viva.question.Verdict;

/**
 * How long a long journal takes to read and to replay. {@code write FOLDER ANSWERS} writes one,
 * {@code read FOLDER TIMES} prints the milliseconds of each time and what memory is held then.
 */
public final class ReplayTimes {
  private static final int BANKS = 10;
  private static final int QUESTIONS = 200;
  private static final int PAPER = 20;
  private static final OffsetDateTime START = OffsetDateTime.parse("2023-09-01T08:00:00+02:00");

  private final Random random = new Random(1);

  private ReplayTimes() {}

  /** Writes or reads. */
  public static void main(String[] arguments) throws IOException {
    Path folder = Path.of(arguments[1]);
    int number = Integer.parseInt(arguments[2]);
    if (arguments[0].equals("write")) {
      new ReplayTimes().write(folder, number);
    } else {
      IntStream.range(0, number).forEach(time -> read(folder));
    }
  }

  private static void read(Path folder) {
    Journal journal = Journal.open(folder, "x");
    Moment begin = Moment.now();
    Loaded loaded = journal.read();
    Moment loadedAt = Moment.now();
    History history = History.of(Schedule.USUAL, loaded.entries());
    Moment end = Moment.now();
    System.out.printf(
        Locale.ROOT,
        "%d records  read %s  history %s",
        loaded.entries().size(),
        loadedAt.since(begin),
        end.since(loadedAt));
    long both = held();
    loaded = null;
    System.out.printf(
        Locale.ROOT,
        "  held %.1f MB with the records, %.1f MB without, for %d questions%n",
        both / 1e6,
        held() / 1e6,
        history.tracks().count());
  }

  /**
   * A moment by two clocks.
   *
   * @param wall nanoseconds that passed for a person
   * @param thread nanoseconds that this thread was at work, whatever else the machine had to do
   */
  private record Moment(long wall, long thread) {
    static Moment now() {
      return new Moment(
          System.nanoTime(), ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime());
    }

    String since(Moment before) {
      return String.format(
          Locale.ROOT,
          "%.0f ms (%.0f at work)",
          (wall - before.wall) / 1e6,
          (thread - before.thread) / 1e6);
    }
  }

  private static long held() {
    for (int i = 0; i < 3; i++) {
      System.gc();
    }
    Runtime runtime = Runtime.getRuntime();
    return runtime.totalMemory() - runtime.freeMemory();
  }

  private void write(Path folder, int answers) throws IOException {
    List<Entry> entries = new ArrayList<>();
    for (int sitting = 0; sitting < answers / PAPER; sitting++) {
      entries.addAll(sitting(sitting));
    }
    Journal.open(folder, "laptop").append(entries).ifPresent(System.out::println);
    try (Stream<Path> files = Files.list(folder)) {
      long bytes = files.mapToLong(file -> file.toFile().length()).sum();
      System.out.println(
          entries.size() + " records, " + bytes / entries.size() + " bytes each, " + bytes);
    }
  }

  /** Half an hour over one bank, two a day. */
  private List<Entry> sitting(int number) {
    OffsetDateTime at = START.plusHours(12L * number);
    String id = word(12);
    String bank = "bank-" + random.nextInt(BANKS);
    int[] paper = random.ints(PAPER, 0, QUESTIONS).toArray();
    List<SittingEntry.Asked> asked =
        Arrays.stream(paper)
            .mapToObj(q -> new SittingEntry.Asked(bank, "q" + q, List.of("a", "b", "c"), "due"))
            .toList();
    List<Entry> entries = new ArrayList<>();
    List<SittingEntry.UsedBank> banks = List.of(new SittingEntry.UsedBank(bank, word(16)));
    entries.add(
        new SittingEntry(id, at, "laptop", "", "study", banks, random.nextLong(), Map.of(), asked));
    for (int i = 0; i < PAPER; i++) {
      entries.add(answer(id + "/3xh5-" + (i + 1), at.plusSeconds(30L * i), id, bank, paper[i]));
    }
    EndEntry.Outcome outcome = EndEntry.Outcome.FINISHED;
    entries.add(new EndEntry(id + "/3xh5-99", at.plusHours(1), id, outcome, List.of()));
    return entries;
  }

  private AnswerEntry answer(String id, OffsetDateTime at, String sitting, String bank, int q) {
    double score = random.nextInt(4) == 0 ? 0 : 1;
    return new AnswerEntry(
        id,
        at.plusNanos(random.nextInt(1000) * 1_000_000L),
        sitting,
        bank,
        "q" + q,
        "true-false",
        hash(bank.hashCode() + q),
        hash(7 * q + bank.hashCode()),
        Response.of("true"),
        score,
        Verdict.ofScore(score),
        1,
        0.5,
        1000 + random.nextInt(20_000),
        0,
        1,
        "");
  }

  private static String hash(int of) {
    return String.format(Locale.ROOT, "%016x", of * 0x9E3779B97F4A7C15L);
  }

  private String word(int length) {
    return random
        .ints(length, 'a', 'z' + 1)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }
}
