package viva.bench.faults;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A learner's home directory with a bank of sums, in which real programs are started. The device
 * has its name already, so that the file of its answers is known before there is one.
 *
 * @param folder the home directory, where programs are started too
 */
record Home(Path folder) {
  static final int QUESTIONS = 8;

  /** What is added to the number of a question to give its answer. */
  private static final int ADDED = 1000;

  private static final List<String> JVM =
      List.of(
          "-Xshare:auto",
          "-XX:+UseSerialGC",
          "-XX:TieredStopAtLevel=1",
          "-XX:-UsePerfData",
          "-Xlog:disable",
          "-Xlog:all=error:stderr");

  static Home in(Path folder) throws IOException {
    StringBuilder bank = new StringBuilder("viva: 1\nid: sums\ntitle: Sums\nquestions:\n");
    for (int number = 1; number <= QUESTIONS; number++) {
      bank.append("  - id: sum-").append(number);
      bank.append("\n    question: How much is ").append(ADDED).append(" and ").append(number);
      bank.append("?\n    answer: ").append(ADDED + number).append('\n');
    }
    Home home = new Home(folder.toAbsolutePath());
    Files.createDirectories(folder.resolve("questions"));
    Files.createDirectories(folder.resolve("state/viva"));
    Files.writeString(folder.resolve("questions/sums.yaml"), bank);
    home.isDevice("laptop");
    return home;
  }

  /** From now on programs write their answers as this device. */
  void isDevice(String name) throws IOException {
    Files.writeString(folder.resolve("state/viva/device"), name + "\n");
  }

  static String answer(int question) {
    return Integer.toString(ADDED + question);
  }

  Path journal() {
    return folder.resolve("data/viva/journal");
  }

  /** The file of the device. */
  Path file() {
    return journal().resolve("laptop.jsonl");
  }

  /** Everything that can be read below the home but the cache, by its path. */
  Map<Path, byte[]> snapshot() throws IOException {
    Map<Path, byte[]> files = new LinkedHashMap<>();
    try (Stream<Path> paths = Files.walk(folder)) {
      for (Path path : paths.filter(Files::isRegularFile).toList()) {
        if (!path.startsWith(folder.resolve("cache"))) {
          files.put(path, Files.readAllBytes(path));
        }
      }
    }
    return files;
  }

  /** Which files changed by anything but an append, which only the journal's may. */
  List<Path> spoilt(Map<Path, byte[]> before) throws IOException {
    Map<Path, byte[]> after = snapshot();
    List<Path> spoilt = new ArrayList<>();
    before.forEach(
        (path, bytes) -> {
          byte[] now = after.getOrDefault(path, new byte[0]);
          int length = path.startsWith(journal()) ? Math.min(bytes.length, now.length) : now.length;
          if (!Arrays.equals(Arrays.copyOf(now, length), bytes)) {
            spoilt.add(path);
          }
        });
    return spoilt;
  }

  /** The program, to be started by these words before its own. */
  ProcessBuilder program(List<String> before, List<String> main, String... arguments) {
    List<String> command = new ArrayList<>(before);
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(JVM);
    command.addAll(main);
    command.addAll(List.of(arguments));
    ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
    Map<String, String> environment = new HashMap<>();
    environment.put("PATH", System.getenv().getOrDefault("PATH", "/usr/bin:/bin"));
    environment.put("LC_ALL", "C.UTF-8");
    environment.put("HOME", folder.toString());
    for (String kind : List.of("DATA", "STATE", "CACHE", "CONFIG")) {
      String name = kind.toLowerCase(Locale.ROOT);
      environment.put("XDG_" + kind + "_HOME", folder.resolve(name).toString());
    }
    builder.environment().clear();
    builder.environment().putAll(environment);
    return builder;
  }

  /** The packaged program, as the words behind those for the JVM. */
  static List<String> jar() {
    return List.of("-jar", jarFile().toString());
  }

  static Path jarFile() {
    return Path.of(System.getProperty("viva.jar", "target/viva.jar")).toAbsolutePath();
  }
}
