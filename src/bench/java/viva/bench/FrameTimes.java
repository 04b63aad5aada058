package viva.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * From a key to the last byte of what it changes, through a pseudo-terminal of 200 by 60 cells,
 * with the packaged jar. Each key is pressed when nothing has come for {@value #QUIET} ms; the time
 * is that of the last byte, so the waiting is not in it. The measure is {@link EchoLoop} in the
 * same pseudo-terminal.
 *
 * <p>{@code mvn -q -DskipTests package && mvn -q -Pbench -Dviva.bench=viva.bench.FrameTimes}
 */
final class FrameTimes {
  private static final int KEYS = 1000;
  private static final long QUIET = 12;
  private static final String DOWN = "\033[B";
  private static final String UP = "\033[A";
  private static final String PAGE_DOWN = "\033[6~";
  private static final String PAGE_UP = "\033[5~";
  private static final List<String> FLAGS =
      List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xshare:auto");

  private final Path home;
  private final Path jar = Path.of("target/viva.jar").toAbsolutePath();

  private FrameTimes(Path home) {
    this.home = home;
  }

  public static void main(String[] args) throws Exception {
    FrameTimes times = new FrameTimes(Files.createTempDirectory("frames"));
    System.out.printf(
        Locale.ROOT,
        "%-34s %6s %7s %7s %7s %7s %7s | %7s %7s%n",
        "milliseconds from a key, bytes",
        "keys",
        "first",
        "p50",
        "p90",
        "p99",
        "max",
        "p50",
        "max");
    times.echo();
    times.home();
    times.search();
    times.quiz();
    times.answers();
    times.resting();
    times.bursts();
  }

  private Pty start(List<String> program) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(FLAGS);
    command.addAll(program);
    return pty(command);
  }

  private Pty pty(List<String> command) throws IOException {
    Map<String, String> environment =
        Map.of(
            "HOME", home.toString(),
            "XDG_DATA_HOME", home.resolve("data").toString(),
            "XDG_STATE_HOME", home.resolve("state").toString(),
            "XDG_CONFIG_HOME", home.resolve("config").toString(),
            "XDG_CACHE_HOME", home.resolve("cache").toString(),
            "PATH", System.getenv("PATH"),
            "TERM", "xterm-256color",
            "LC_ALL", "C.UTF-8");
    return new Pty(command, environment, home, 200, 60);
  }

  private Pty viva(String... arguments) throws IOException {
    List<String> program = new ArrayList<>(List.of("-jar", jar.toString()));
    program.addAll(List.of(arguments));
    return start(program);
  }

  /** Presses a round of keys again and again. */
  private static void row(String name, Pty pty, String... round) throws Exception {
    List<Pty.Answer> answers = new ArrayList<>();
    for (int i = 0; i < KEYS; i++) {
      answers.add(pty.press(round[i % round.length], QUIET));
    }
    print(name, answers);
  }

  private static void print(String name, List<Pty.Answer> all) {
    List<Pty.Answer> answers = all.stream().filter(answer -> answer.bytes() > 0).toList();
    double[] times = answers.stream().mapToDouble(Pty.Answer::millis).sorted().toArray();
    int[] bytes = answers.stream().mapToInt(Pty.Answer::bytes).sorted().toArray();
    System.out.printf(
        Locale.ROOT,
        "%-34s %6d %7.1f %7.2f %7.2f %7.2f %7.2f | %7d %7d%n",
        name,
        times.length,
        answers.get(0).millis(),
        at(times, 0.5),
        at(times, 0.9),
        at(times, 0.99),
        at(times, 1),
        bytes[bytes.length / 2],
        bytes[bytes.length - 1]);
  }

  private static double at(double[] sorted, double share) {
    return sorted[Math.max(0, (int) Math.ceil(share * sorted.length) - 1)];
  }

  private static String[] upAndDown(int steps) {
    List<String> keys = new ArrayList<>();
    for (int i = 0; i < steps; i++) {
      keys.add(DOWN);
    }
    for (int i = 0; i < steps; i++) {
      keys.add(UP);
    }
    return keys.toArray(String[]::new);
  }

  private void echo() throws Exception {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    String line =
        String.join(" ", FLAGS)
            + " -cp "
            + Path.of(EchoLoop.class.getProtectionDomain().getCodeSource().getLocation().toURI())
            + " "
            + EchoLoop.class.getName();
    try (Pty pty = pty(List.of("/bin/sh", "-c", "stty raw -echo && exec " + java + " " + line))) {
      pty.await("ready", 0);
      row("bare echo loop", pty, "a");
    }
  }

  private void home() throws Exception {
    try (Pty pty = viva()) {
      pty.await("quit", 0);
      row("home, arrows", pty, upAndDown(3));
      row("home, help and back", pty, "?", "q");
    }
  }

  private void search() throws Exception {
    try (Pty pty = viva()) {
      pty.await("quit", 0);
      pty.send("/");
      pty.await("-without", 0);
      pty.answer(System.nanoTime(), pty.written(), 300);
      row("search, arrows", pty, upAndDown(20));
      row("search, pages", pty, PAGE_DOWN, PAGE_DOWN, PAGE_UP, PAGE_UP);
      row("search, letters", pty, "s", "y", "r", "i", "a", "\177", "\177", "\177", "\177", "\177");
    }
  }

  private void quiz() throws Exception {
    try (Pty pty = viva("quiz", "xu-2017", "--kind", "multiple-choice", "--order", "bank")) {
      pty.await("answer", 0);
      row("quiz, arrows", pty, upAndDown(3));
      row("quiz, menu and back", pty, "?", "q");
    }
    try (Pty pty = viva("quiz", "xu-2017", "--kind", "short-answer", "--order", "bank")) {
      pty.await("answer", 0);
      row("quiz, letters", pty, "s", "y", "r", "i", "a", "\177", "\177", "\177", "\177", "\177");
    }
  }

  /** Each answer is on the disk before its mark is seen. */
  private void answers() throws Exception {
    List<Pty.Answer> given = new ArrayList<>();
    List<Pty.Answer> next = new ArrayList<>();
    for (int sitting = 0; sitting < 3; sitting++) {
      try (Pty pty = viva("quiz", "xu-2017", "--kind", "multiple-choice", "--order", "bank")) {
        pty.await("answer", 0);
        pty.answer(System.nanoTime(), pty.written(), 200);
        for (int i = 0; i < 40; i++) {
          int before = pty.written();
          pty.press("1", QUIET);
          if (!pty.text(before).isEmpty()) {
            given.add(pty.press("\r", 40));
            pty.press(" ", QUIET);
            next.add(pty.press("\r", 40));
          }
        }
      }
    }
    print("an answer to the disk", given);
    print("the next question", next);
  }

  private void resting() throws Exception {
    try (Pty pty = viva()) {
      pty.await("quit", 0);
      pty.answer(System.nanoTime(), pty.written(), 1000);
      long before = ticks(pty.pid());
      Thread.sleep(5000);
      System.out.printf("%nresting 5 s: %d hundredths of a second%n", ticks(pty.pid()) - before);
    }
  }

  private static long ticks(long pid) throws IOException {
    String stat = Files.readString(Path.of("/proc/" + pid + "/stat"), StandardCharsets.ISO_8859_1);
    String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
    return Long.parseLong(fields[11]) + Long.parseLong(fields[12]);
  }

  private void bursts() throws Exception {
    String line = "%-40s %8.1f ms %9d bytes%n";
    String long10k = "abcdefghi ".repeat(1000);
    try (Pty pty = viva("quiz", "xu-2017", "--kind", "short-answer", "--order", "bank")) {
      pty.await("answer", 0);
      pty.answer(System.nanoTime(), pty.written(), 300);
      print(
          line,
          "10,000 characters, marked as pasted",
          pty.press("\033[200~" + long10k + "\033[201~", 400));
      print(line, "a letter after them", pty.press("\177", 100));
      pty.press("\025", 100);
      print(line, "10,000 characters, as if typed", pty.press(long10k, 400));
      print(line, "a letter after them", pty.press("\177", 100));
    }
    try (Pty pty = viva()) {
      pty.await("quit", 0);
      pty.send("/");
      pty.await("-without", 0);
      pty.answer(System.nanoTime(), pty.written(), 300);
      pty.answer(System.nanoTime(), pty.written(), 300);
      Pty.Answer held = pty.press(DOWN.repeat(2000), 400);
      print(line, "an arrow pressed 2,000 times at once", held);
      int before = pty.written();
      long start = System.nanoTime();
      for (int i = 0; i < 40; i++) {
        pty.resize(i % 2 == 0 ? 120 + i : 200, i % 2 == 0 ? 30 + i / 2 : 60);
        Thread.sleep(25);
      }
      long end = System.nanoTime();
      Pty.Answer resized = pty.answer(end, before, 500);
      print(line, "after 40 resizes in " + (end - start) / 1_000_000 + " ms", resized);
      print(line, "an arrow after them", pty.press(UP, 100));
    }
  }

  private static void print(String line, String name, Pty.Answer answer) {
    System.out.printf(Locale.ROOT, line, name, answer.millis(), answer.bytes());
  }
}
