package viva.endtoend;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How a program is started in a pseudo-terminal: with a home of its own and an environment in which
 * nothing of the person who runs the tests is left.
 */
public final class Launch {
  /** A test starts many programs, each for a second: the JVM need not prepare for more. */
  private static final List<String> SHORT_LIVED =
      List.of(
          "-Xshare:auto",
          "-XX:+UseSerialGC",
          "-XX:TieredStopAtLevel=1",
          "-Xlog:disable",
          "-Xlog:all=error:stderr");

  private final Path home;
  private final List<String> command = new ArrayList<>();
  private int flags;
  private final Map<String, String> environment = new HashMap<>();
  private int columns = 80;
  private int rows = 24;
  private boolean underShell;

  private Launch(Path home, List<String> more, List<String> program) {
    this(home);
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(SHORT_LIVED);
    Stream<String> asked = Arrays.stream(System.getProperty("viva.jvm", "").split("\\s+"));
    command.addAll(asked.filter(flag -> !flag.isEmpty()).toList());
    command.addAll(more);
    flags = command.size();
    command.addAll(program);
  }

  private Launch(Path home) {
    this.home = home;
    environment.put("HOME", home.toString());
    environment.put("XDG_DATA_HOME", home.resolve("data").toString());
    environment.put("XDG_STATE_HOME", home.resolve("state").toString());
    environment.put("XDG_CONFIG_HOME", home.resolve("config").toString());
    environment.put("XDG_CACHE_HOME", home.resolve("cache").toString());
    environment.put("PATH", System.getenv().getOrDefault("PATH", "/usr/bin:/bin"));
    environment.put("TERM", "xterm-256color");
    environment.put("LC_ALL", "C.UTF-8");
    environment.put("PS1", "$ ");
    environment.put("HISTFILE", "/dev/null");
  }

  /** The packaged program; its home is a directory that the test made. */
  public static Launch viva(Path home, String... arguments) {
    Path jar = Path.of(System.getProperty("viva.jar", "target/viva.jar")).toAbsolutePath();
    List<String> program = new ArrayList<>(List.of("-jar", jar.toString()));
    program.addAll(List.of(arguments));
    return new Launch(home, Archive.flags(jar), program);
  }

  /**
   * The executable file by some path to it. It keeps no archive of classes, which it would make in
   * the background of the test, unless it is given a cache folder.
   */
  public static Launch executable(Path home, Path file, String... arguments) {
    Launch launch = new Launch(home).with("XDG_CACHE_HOME", "/dev/null");
    launch.with("VIVA_JAVA", System.getProperty("java.home"));
    launch.command.add(file.toString());
    launch.command.addAll(List.of(arguments));
    return launch;
  }

  /** The executable file that was packaged beside the jar. */
  public static Path file() {
    return Path.of(System.getProperty("viva.jar", "target/viva.jar"))
        .resolveSibling("viva")
        .toAbsolutePath();
  }

  /** A line of a shell, as a program that starts others. */
  public static Launch shell(Path home, String line) {
    Launch launch = new Launch(home).with("XDG_CACHE_HOME", "/dev/null");
    launch.with("VIVA_JAVA", System.getProperty("java.home"));
    launch.command.addAll(List.of("/bin/sh", "-c", line));
    return launch;
  }

  /** A class with a main method, with what else it needs found beside it. */
  public static Launch main(Path home, Class<?> main, List<Class<?>> needed, String... arguments) {
    String path =
        Stream.concat(Stream.of(main), needed.stream())
            .map(Launch::place)
            .distinct()
            .collect(Collectors.joining(System.getProperty("path.separator")));
    List<String> program = new ArrayList<>(List.of("-cp", path, main.getName()));
    program.addAll(List.of(arguments));
    return new Launch(home, List.of(), program);
  }

  private static String place(Class<?> type) {
    try {
      return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI()).toString();
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Sets a variable of the environment. */
  public Launch with(String name, String value) {
    environment.put(name, value);
    return this;
  }

  /** Removes a variable of the environment. */
  public Launch without(String name) {
    environment.remove(name);
    return this;
  }

  /** Gives the JVM one more flag. */
  public Launch flag(String flag) {
    command.add(flags, flag);
    return this;
  }

  /** The size of the window at the start. */
  public Launch size(int newColumns, int newRows) {
    columns = newColumns;
    rows = newRows;
    return this;
  }

  /**
   * Starts an interactive shell and the program in it, as a person does: only then is there
   * somebody to stop for. A program alone in a pseudo-terminal cannot be stopped by Ctrl-Z.
   */
  public Launch underShell() {
    underShell = true;
    return this;
  }

  /** Starts it. */
  public PseudoTerminal start() {
    try {
      return underShell ? startShell() : terminal(command);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Runs it without a terminal: with this input, to its end. */
  public Piped piped(String input) {
    return run(command, input);
  }

  /**
   * Runs it without a terminal in a shell's line, say {@code "%s | head -1"}; the exit code is that
   * of the line.
   */
  public Piped pipedInShell(String line, String input) {
    return run(List.of("/bin/sh", "-c", line.replace("%s", words())), input);
  }

  private Piped run(List<String> words, String input) {
    try {
      ProcessBuilder builder = new ProcessBuilder(words).directory(home.toFile());
      builder.environment().clear();
      builder.environment().putAll(environment);
      return Piped.run(builder, input);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private String words() {
    return command.stream().map(Launch::quoted).collect(Collectors.joining(" "));
  }

  private PseudoTerminal startShell() throws IOException {
    Path script = home.resolve("run");
    Files.writeString(script, "exec " + words() + "\n");
    Path bash = Path.of("/bin/bash");
    List<String> shell =
        Files.isExecutable(bash)
            ? List.of(bash.toString(), "--norc", "--noprofile", "-i")
            : List.of("/bin/sh", "-i");
    PseudoTerminal terminal = terminal(shell);
    terminal.waitFor("$");
    terminal.type("sh " + script + "\r");
    return terminal;
  }

  private PseudoTerminal terminal(List<String> words) throws IOException {
    return new PseudoTerminal(words, environment, home, columns, rows);
  }

  private static String quoted(String word) {
    return "'" + word.replace("'", "'\\''") + "'";
  }
}
