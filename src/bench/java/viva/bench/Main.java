package viva.bench;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.VerboseMode;

/**
 * Measures all jobs and prints a table of them as ratios to the bare event parse.
 *
 * <p>All run in this one JVM, in rounds: each job once, then all again. So whatever else the
 * machine does meets all of them, and code is compiled for a mixed load, as in the program.
 */
final class Main {
  private static final int WARM_UPS = 8;
  private static final int ROUNDS = 9;
  private static final String BASE = "events";

  /** A row of the table. */
  private record Goal(String job, String words, double most) {}

  private static final List<Goal> GOALS =
      List.of(
          new Goal(BASE, "SnakeYAML's bare event parse", 1),
          new Goal("read", "reading into a bank", 1.6),
          new Goal("readAndLintQuestions", "and linting question by question", 10),
          new Goal("readAndLint", "and the bank as a whole", 20));

  private Main() {}

  public static void main(String[] args) throws RunnerException {
    for (int i = 0; i < WARM_UPS; i++) {
      round();
    }
    Map<String, Samples> samples = new TreeMap<>();
    for (int i = 0; i < ROUNDS; i++) {
      Map<String, Double> round = round();
      round.forEach(
          (job, ms) ->
              samples.computeIfAbsent(job, j -> new Samples()).add(ms, ms / round.get(BASE)));
    }
    print(
        "%,d questions, %.1f MB, medians of %d rounds in one JVM%n%n",
        Jobs.QUESTIONS, Jobs.FILE.length / 1e6, ROUNDS);
    print("%-36s %9s %7s %7s%n", "", "ms", "ratio", "goal");
    for (Goal goal : GOALS) {
      Samples job = samples.get(goal.job());
      row(goal.words(), job.time(), job.ratio(), goal.most());
    }
    double held = Memory.held(Jobs::bank);
    row("memory held by the bank / its file", Double.NaN, held / Jobs.FILE.length, 4);
    print("%n%-36s %9s %9s%n", "each rule by itself", "ms", "findings");
    for (RuleTimes.Time rule : RuleTimes.of(Jobs.bank())) {
      print("%-36s %9.0f %9d%n", rule.rule(), rule.ms(), rule.findings());
    }
  }

  /** Each job once; its time in milliseconds. */
  private static Map<String, Double> round() throws RunnerException {
    OptionsBuilder options = new OptionsBuilder();
    options.include(Jobs.class.getName() + ".*").forks(0).warmupIterations(0);
    options.measurementIterations(1).shouldDoGC(true).verbosity(VerboseMode.SILENT);
    Collection<RunResult> results = new Runner(options.build()).run();
    Map<String, Double> times = new TreeMap<>();
    for (RunResult result : results) {
      times.put(result.getPrimaryResult().getLabel(), result.getPrimaryResult().getScore());
    }
    return times;
  }

  private static void row(String words, double ms, double ratio, double most) {
    String time = Double.isNaN(ms) ? "" : String.format(Locale.ROOT, "%.0f", ms);
    String verdict = ratio <= most ? "held" : "not held";
    print("%-36s %9s %7.2f %7.1f  %s%n", words, time, ratio, most, verdict);
  }

  private static void print(String format, Object... values) {
    System.out.printf(Locale.ROOT, format, values);
  }
}
