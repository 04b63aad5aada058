package viva.bench;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import viva.journal.Journal;
import viva.journal.JournalFiles;
import viva.ledger.JournalLedger;
import viva.memory.Schedule;
import viva.progress.History;

/**
 * How long a journal of a million answers in five devices' files takes to be read from its
 * beginning until everything is known of the learner, as a multiple of what Jackson takes to pass
 * over the tokens of the same files; and the memory of each process. In turns, each in a JVM of its
 * own with the flags of the launcher. After {@code mvn package}:
 *
 * <pre>mvn -q -Pbench -Dviva.bench=viva.bench.JournalTimes</pre>
 */
public final class JournalTimes {
  private static final int TIMES = 9;
  private static final Path JAR = Path.of("target", "viva.jar").toAbsolutePath();
  private static final List<String> FLAGS =
      List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xms64m", "-Xmn32m");

  private JournalTimes() {}

  /** Measures and prints. */
  public static void main(String[] arguments) throws IOException, InterruptedException {
    if (arguments.length == 0) {
      run(Files.createTempDirectory("viva-journal"));
      return;
    }
    long start = System.nanoTime();
    Path folder = Path.of(arguments[1]);
    if (arguments[0].equals("bare")) {
      pass(folder);
    } else {
      replay(folder);
    }
    System.out.println((System.nanoTime() - start) / 1_000_000 + " " + memory());
  }

  private static void run(Path home) throws IOException, InterruptedException {
    MakeJournal.main(
        new String[] {home.toString(), "days=1500", "perDay=1000", "devices=5", "copies=410"});
    String folder = home.resolve("journal").toString();
    Map<String, List<double[]>> rows = new LinkedHashMap<>();
    for (int i = -1; i < TIMES; i++) { // The first one does not count.
      for (String what : List.of("bare", "replay")) {
        double[] row = child(what, folder);
        if (i >= 0) {
          rows.computeIfAbsent(what, any -> new ArrayList<>()).add(row);
        }
      }
    }
    double base = median(rows.get("bare"), 0);
    System.out.printf("%-24s %8s %8s %8s%n", "median of " + TIMES, "ms", "times", "MB");
    rows.forEach(
        (what, all) ->
            System.out.printf(
                Locale.ROOT,
                "%-24s %8.0f %8.2f %8.0f%n",
                what.equals("bare") ? "Jackson's tokens" : "until all is known",
                median(all, 0),
                median(all, 0) / base,
                median(all, 1)));
  }

  private static double median(List<double[]> rows, int column) {
    double[] sorted = rows.stream().mapToDouble(row -> row[column]).sorted().toArray();
    return sorted[sorted.length / 2];
  }

  private static double[] child(String what, String folder)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(FLAGS);
    command.add("-cp");
    command.add(JAR + ":" + System.getProperty("java.class.path"));
    command.addAll(List.of(JournalTimes.class.getName(), what, folder));
    Process process = new ProcessBuilder(command).start();
    String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    if (process.waitFor() != 0) {
      throw new IOException(
          new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8));
    }
    String[] words = out.strip().split(" ");
    return new double[] {Double.parseDouble(words[0]), Double.parseDouble(words[1])};
  }

  private static void pass(Path folder) throws IOException {
    JsonFactory factory = new JsonFactory();
    long tokens = 0;
    for (Path file : files(folder).paths()) {
      try (InputStream in = Files.newInputStream(file);
          JsonParser parser = factory.createParser(in)) {
        while (parser.nextToken() != null) {
          tokens++;
        }
      }
    }
    System.err.println(tokens + " tokens");
  }

  private static JournalFiles files(Path folder) {
    return Journal.open(folder, "reader").files();
  }

  private static void replay(Path folder) {
    JournalLedger ledger = new JournalLedger(files(folder));
    History history = new History(Schedule.USUAL, ledger.ledger());
    history.take(ledger.grow(List.of(), bytes -> {}).orElseThrow());
  }

  /** The most megabytes that this process ever had in memory, where the system tells. */
  private static long memory() throws IOException {
    Path status = Path.of("/proc/self/status");
    if (!Files.exists(status)) {
      return 0;
    }
    return Files.readAllLines(status).stream()
        .filter(line -> line.startsWith("VmHWM:"))
        .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
        .findFirst()
        .orElse(0);
  }
}
