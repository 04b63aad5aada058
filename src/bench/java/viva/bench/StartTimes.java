package viva.bench;

import com.pty4j.PtyProcess;
import com.pty4j.PtyProcessBuilder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How long the executable file takes from its start to its first screen and to the end of two
 * commands, as medians and as multiples of {@code java -version} and of a start with nothing
 * answered, all measured in turns. What it takes to begin any process from here, which a program
 * that has little to do shows, is part of every row and is taken from all of them before they are
 * compared. After {@code mvn package}:
 *
 * <pre>mvn -q -Pbench -Dviva.bench=viva.bench.StartTimes</pre>
 *
 * <p>With the argument {@code large} also over 200 banks of 100,000 questions, over one of 50,000,
 * and with a million answers, with and without the 60,000 questions in reach that they belong to;
 * making these takes a minute.
 */
public final class StartTimes {
  private static final int TIMES = 20;
  private static final int DAYS = 1050;
  private static final int ANSWERS_A_DAY = 115;
  private static final String SCREEN = "Enter";
  private static final Path VIVA = Path.of("target", "viva").toAbsolutePath();
  private static final Path BANK = Path.of("questions", "xu-2017.yaml").toAbsolutePath();
  private static final Path JAVA = Path.of(System.getProperty("java.home"), "bin", "java");

  private static final String PROCESS = "beginning a process";
  private static final String NOTHING = "first screen, nothing answered";

  private final Path folder;
  private final Map<String, List<Double>> millis = new LinkedHashMap<>();
  private final Map<String, String> large = new LinkedHashMap<>();

  private StartTimes(Path folder) {
    this.folder = folder;
  }

  /** Measures and prints. */
  public static void main(String[] arguments) throws IOException, InterruptedException {
    Path folder = Files.createTempDirectory("viva-start");
    StartTimes times = new StartTimes(folder);
    if (List.of(arguments).contains("large")) {
      times.makeLarge();
    }
    times.run();
  }

  /** In a process of its own: a fat parent takes long to fork, which would count as a start. */
  private static void makeJournal(String... words) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    String path = System.getProperty("java.class.path");
    command.addAll(List.of(JAVA.toString(), "-cp", path, MakeJournal.class.getName()));
    command.addAll(List.of(words));
    new ProcessBuilder(command).inheritIO().start().waitFor();
  }

  private void makeLarge() throws IOException, InterruptedException {
    for (int i = 1; i <= 200; i++) {
      bank("banks-200", "bank-" + i, 500);
    }
    large.put("200 banks, 100,000 questions", "banks-200");
    bank("bank-50000", "bank", 50_000);
    large.put("one bank, 50,000 questions", "bank-50000");
    Path million = folder.resolve("million");
    makeJournal(million.toString(), "days=1500", "perDay=1000", "devices=5", "copies=410");
    large.put("1,000,000 answers, 410 banks", "million");
    Path alone = Files.createDirectories(folder.resolve("alone"));
    Files.createSymbolicLink(alone.resolve("journal"), million.resolve("journal"));
    large.put("1,000,000 answers, no banks", "alone");
  }

  private void bank(String home, String id, int questions) throws IOException {
    Path banks = Files.createDirectories(folder.resolve(home).resolve("banks"));
    Files.write(banks.resolve(id + ".yaml"), BigBank.of(id, questions, id.hashCode()));
  }

  private interface Run {
    void run() throws IOException, InterruptedException;
  }

  private void run() throws IOException, InterruptedException {
    String journal = folder.resolve("ten-thousand").toString();
    makeJournal(
        journal,
        "days=" + DAYS,
        "perDay=" + ANSWERS_A_DAY,
        "questions/xu-2017.yaml",
        "questions/global-times-2012.yaml",
        "questions/two-texts.yaml");
    command("warm", VIVA.toString(), "banks");
    awaitArchive();
    for (int i = -2; i < TIMES; i++) { // The first two do not count.
      boolean counts = i >= 0;
      timed(counts, PROCESS, () -> screen("none", "begun", "/bin/echo", "begun"));
      timed(counts, "java -version", () -> screen("none", " VM ", JAVA.toString(), "-version"));
      timed(counts, NOTHING, () -> screen("none"));
      timed(counts, "first screen, 10,000 answers", () -> screen("ten-thousand"));
      for (Map.Entry<String, String> row : large.entrySet()) {
        timed(counts, row.getKey(), () -> screen(row.getValue()));
      }
      forgetChecks();
      timed(counts, "viva check, for the first time", this::check);
      timed(counts, "viva check, once more", this::check);
      timed(counts, "viva banks --json", () -> command("none", VIVA.toString(), "banks", "--json"));
    }
    print();
  }

  private void check() throws IOException, InterruptedException {
    command("none", VIVA.toString(), "check", BANK.toString());
  }

  /** What a check told is kept there, so that the next one of the same file is quick. */
  private void forgetChecks() throws IOException {
    Path checks = folder.resolve("cache").resolve("viva").resolve("checks");
    if (Files.exists(checks)) {
      try (var files = Files.list(checks)) {
        for (Path file : files.toList()) {
          Files.delete(file);
        }
      }
    }
  }

  private void awaitArchive() throws IOException, InterruptedException {
    for (int i = 0; i < 600; i++) {
      try (var files = Files.walk(folder.resolve("cache"))) {
        if (files.anyMatch(file -> file.toString().matches(".*/viva\\.(jsa|aot)"))) {
          return;
        }
      }
      Thread.sleep(100);
    }
    System.out.println("No archive of classes was made within a minute.");
  }

  private void timed(boolean counts, String row, Run run) throws IOException, InterruptedException {
    long start = System.nanoTime();
    run.run();
    if (counts) {
      millis
          .computeIfAbsent(row, any -> new ArrayList<>())
          .add((System.nanoTime() - start) / 1_000_000.0);
    }
  }

  private Map<String, String> environment(String home) {
    Map<String, String> environment = new HashMap<>(System.getenv());
    environment.put("VIVA_HOME", folder.resolve(home).toString());
    environment.put("XDG_CACHE_HOME", folder.resolve("cache").toString());
    environment.put("XDG_STATE_HOME", folder.resolve("state").toString());
    environment.put("VIVA_JAVA", System.getProperty("java.home"));
    environment.put("TERM", "xterm-256color");
    return environment;
  }

  private void command(String home, String... words) throws IOException, InterruptedException {
    ProcessBuilder builder = new ProcessBuilder(words).directory(folder.toFile());
    builder.environment().putAll(environment(home));
    builder.redirectOutput(Redirect.DISCARD).redirectError(Redirect.DISCARD).start().waitFor();
  }

  private void screen(String home) throws IOException, InterruptedException {
    screen(home, SCREEN, VIVA.toString());
  }

  /** In a pseudo-terminal, until these words are seen on it. */
  private void screen(String home, String words, String... command)
      throws IOException, InterruptedException {
    PtyProcess process =
        new PtyProcessBuilder(command)
            .setEnvironment(environment(home))
            .setDirectory(folder.toString())
            .setInitialColumns(80)
            .setInitialRows(24)
            .start();
    try (InputStream in = process.getInputStream()) {
      ByteArrayOutputStream seen = new ByteArrayOutputStream();
      byte[] bytes = new byte[1 << 14];
      while (!seen.toString(StandardCharsets.UTF_8).contains(words)) {
        int length = in.read(bytes);
        if (length < 0) {
          throw new IOException("no screen was shown: " + seen);
        }
        seen.write(bytes, 0, length);
      }
    } finally {
      process.destroyForcibly().waitFor(); // Else its end would fall into the next row.
    }
  }

  private void print() {
    double process = median(PROCESS);
    double base = median("java -version") - process;
    double nothing = median(NOTHING) - process;
    System.out.printf(
        "%-32s %8s %8s %8s %8s%n", "median of " + TIMES, "ms", "least", "of java", "of empty");
    millis.forEach(
        (row, all) ->
            System.out.printf(
                "%-32s %8.0f %8.0f %8.2f %8.2f%n",
                row,
                median(row),
                all.stream().mapToDouble(one -> one).min().orElse(0),
                (median(row) - process) / base,
                (median(row) - process) / nothing));
  }

  private double median(String row) {
    double[] sorted = millis.get(row).stream().mapToDouble(one -> one).sorted().toArray();
    return (sorted[(sorted.length - 1) / 2] + sorted[sorted.length / 2]) / 2;
  }
}
