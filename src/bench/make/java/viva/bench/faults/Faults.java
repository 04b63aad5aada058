package viva.bench.faults;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Runs the packaged program through every fault there is a way to cause, and prints what came of it
 * as a table. After {@code mvn package}:
 *
 * <pre>
 * mvn -q -Pbench -Dviva.bench="viva.bench.faults.Faults --runs 1000"
 *     [--seed 1] [--only kills,calls,...]
 * </pre>
 *
 * <p>An answer is acknowledged once its mark was seen and nothing said that it is not kept. Lost is
 * one that either of two readers does not find, doubled one that either counts twice; spoilt is a
 * file that was changed by more than an append, untold a fault that nothing was said about.
 */
public final class Faults {
  private final Path folder;
  private final List<String> words;

  /**
   * Runs them in a folder.
   *
   * @param words how many and which, as on the command line
   */
  Faults(Path folder, List<String> words) {
    this.folder = folder;
    this.words = words;
  }

  /** Runs all, or those that are asked for; fails where something did not hold. */
  public static void main(String[] arguments) throws IOException {
    Path folder = Files.createTempDirectory("viva-faults");
    Tool.works("chmod", "755", folder.toString()); // Another user is to run programs there, too.
    List<Row> rows = new Faults(folder, List.of(arguments)).rows();
    System.out.println("\n" + Row.HEAD);
    rows.forEach(System.out::println);
    rows.forEach(row -> row.notes().forEach(note -> System.out.println("  " + note)));
    System.exit(rows.stream().allMatch(Row::held) ? 0 : 1);
  }

  /** What came of those that were asked for, in the words of the table; empty where all held. */
  public static List<String> broken(Path folder, String... words) throws IOException {
    return new Faults(folder, List.of(words))
        .rows().stream()
            .filter(row -> !row.held())
            .map(row -> row + "\n" + String.join("\n", row.notes()))
            .toList();
  }

  private List<Row> rows() throws IOException {
    int runs = Integer.parseInt(word("--runs", "100"));
    long seed = Long.parseLong(word("--seed", "1"));
    int few = Math.max(1, runs / 20);
    int rare = Math.max(1, runs / 200);
    int every = Math.max(1, 1000 / runs);
    List<Row> rows = new ArrayList<>();
    add(rows, "kills", () -> Kills.run(folder, runs, seed));
    if (has("strace", Calls.canBeRun())) {
      add(rows, "killed-calls", () -> Calls.kill(folder.resolve("killed"), every));
      add(rows, "failed-calls", () -> Calls.fail(folder.resolve("failed"), every));
    }
    if (has("a small disk (mount)", Full.canMount(folder))) {
      add(rows, "disk", () -> Full.disk(folder, few, seed));
    }
    if (has("prlimit", Full.canLimit())) {
      add(rows, "limit", () -> Full.limit(folder, few, seed));
    }
    if (has("another user (setpriv)", Permissions.canBeRun())) {
      add(rows, "permissions", () -> Permissions.run(folder, rare));
    }
    add(rows, "two", () -> Together.run(folder, 2, few, seed));
    add(rows, "ten", () -> Together.run(folder, 10, rare, seed));
    add(rows, "torn", () -> Lines.torn(folder, few, seed));
    add(rows, "doubled", () -> Lines.doubled(folder, few, seed));
    add(rows, "reordered", () -> Lines.reordered(folder, few, seed));
    add(rows, "foreign", () -> Lines.foreign(folder, few, seed));
    add(rows, "copies", () -> Copies.run(folder, few, seed));
    add(rows, "clock", () -> SetBack.run(folder, few, seed));
    return rows;
  }

  /** What cannot be caused here is said, not passed over. */
  private static boolean has(String what, boolean works) {
    if (!works) {
      System.out.println("left out, because it does not work here: " + what);
    }
    return works;
  }

  private interface Kind {
    Row run() throws IOException;
  }

  private void add(List<Row> rows, String name, Kind kind) throws IOException {
    String only = word("--only", "");
    if (only.isEmpty() || List.of(only.split(",", -1)).contains(name)) {
      Row row = kind.run();
      System.out.println(row);
      rows.add(row);
    }
  }

  private String word(String name, String otherwise) {
    int at = words.indexOf(name);
    return at >= 0 && at + 1 < words.size() ? words.get(at + 1) : otherwise;
  }
}
