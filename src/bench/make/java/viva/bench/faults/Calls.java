package viva.bench.faults;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Every system call that the program makes on the journal's folder or on its file fails in turn, or
 * is the last before the plug is pulled. strace counts them, and makes them fail.
 */
final class Calls {
  private static final Pattern CALL = Pattern.compile("(?:\\d+ +)?([a-z_0-9]+)\\(.*");

  /** What a call fails with, where it can fail with something telling. */
  private static final Map<String, List<String>> ERRORS =
      Map.of(
          "openat", List.of("EACCES", "EROFS", "EMFILE"),
          "write", List.of("ENOSPC", "EDQUOT", "EIO", "EFBIG"),
          "fdatasync", List.of("EIO", "ENOSPC"),
          "fsync", List.of("EIO"),
          "fcntl", List.of("ENOLCK", "EIO"),
          "mkdir", List.of("EACCES", "ENOSPC", "EROFS"));

  private static final int ANSWERS = 3;

  private Calls() {}

  static boolean canBeRun() {
    return Tool.works("strace", "-f", "-o", "/dev/null", "true");
  }

  /** Whether a home is new, or has a journal already. */
  private static void prepare(Trial trial, boolean fresh) throws IOException {
    if (!fresh) {
      Files.createDirectories(trial.home().journal());
      trial.sitsWell("before");
    }
  }

  private static String[] strace(Home home, Path out, List<String> more) {
    List<String> words = new ArrayList<>(List.of("strace", "-f", "-qq", "-o", out.toString()));
    for (Path path : List.of(home.file(), home.journal(), home.journal().getParent())) {
      words.addAll(List.of("-P", path.toString()));
    }
    words.addAll(more);
    return words.toArray(String[]::new);
  }

  /** How often a sitting makes each call. */
  private static Map<String, Integer> counted(Path folder, boolean fresh) throws IOException {
    Map<String, Integer> calls = new TreeMap<>();
    Path log = folder.resolveSibling(folder.getFileName() + ".strace");
    Row ignored = new Row("counting");
    Trial.run(
        folder,
        ignored,
        trial -> {
          prepare(trial, fresh);
          try (Sitter sitter = trial.sits("counted", strace(trial.home(), log, List.of()))) {
            sitter.answers(1, ANSWERS);
            sitter.leaves();
          }
        });
    for (String line : Files.readAllLines(log)) {
      Matcher call = CALL.matcher(line);
      if (call.matches()) {
        calls.merge(call.group(1), 1, Integer::sum);
      }
    }
    return calls;
  }

  /** Every call fails once, with each of its errors. */
  static Row fail(Path folder, int every) throws IOException {
    Row row = new Row("each call on the journal fails (strace)");
    inTurn(
        folder,
        every,
        (call, number, fresh, home) -> {
          for (String error : ERRORS.getOrDefault(call, List.of("EIO"))) {
            inject(
                home.resolveSibling(home.getFileName() + error), row, fresh, call, error, number);
          }
        });
    return row;
  }

  private static void inject(
      Path folder, Row row, boolean fresh, String call, String error, int number) {
    Path log = folder.resolveSibling(folder.getFileName() + ".strace");
    String fault = "inject=" + call + ":error=" + error + ":when=" + number;
    Trial.run(
        folder,
        row,
        trial -> {
          prepare(trial, fresh);
          trial.begins();
          String[] strace = strace(trial.home(), log, List.of("-e", fault));
          try (Sitter sitter = trial.sits("faulty", strace)) {
            sitter.answers(1, ANSWERS);
            int code = sitter.leaves();
            trial.ended(sitter);
            boolean all = sitter.acknowledged().size() == ANSWERS && code == 0;
            if (!all && !sitter.said(trial.home().journal().toString())) {
              row.untold(fault + " " + sitter.lines());
            }
          }
          trial.sitsWell("after");
        });
  }

  /** The plug is pulled at every call. */
  static Row kill(Path folder, int every) throws IOException {
    Row row = new Row("SIGKILL at each call on the journal (strace)");
    inTurn(
        folder,
        every,
        (call, number, fresh, home) -> {
          Path log = home.resolveSibling(home.getFileName() + ".strace");
          String fault = "inject=" + call + ":signal=KILL:when=" + number;
          Trial.run(
              home,
              row,
              trial -> {
                prepare(trial, fresh);
                trial.begins();
                String[] strace = strace(trial.home(), log, List.of("-e", fault));
                try (Sitter sitter = trial.sits("killed", strace)) {
                  sitter.answers(1, ANSWERS);
                  sitter.leaves();
                  trial.ended(sitter);
                }
                trial.sitsWell("after");
              });
        });
    return row;
  }

  private interface Turn {
    void at(String call, int number, boolean fresh, Path home) throws IOException;
  }

  private static void inTurn(Path folder, int every, Turn turn) throws IOException {
    int counter = 0;
    for (boolean fresh : List.of(true, false)) {
      Map<String, Integer> calls = counted(folder.resolve("counted-" + fresh), fresh);
      for (Map.Entry<String, Integer> call : calls.entrySet()) {
        for (int number = 1; number <= call.getValue(); number++) {
          if (counter++ % every == 0) {
            String name = (fresh ? "fresh-" : "") + call.getKey() + "-" + number;
            turn.at(call.getKey(), number, fresh, folder.resolve(name));
          }
        }
      }
    }
  }
}
