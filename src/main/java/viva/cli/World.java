package viva.cli;

import java.io.BufferedReader;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.function.LongSupplier;
import viva.text.Clean;

/**
 * Everything that comes from outside: streams, environment, clock, chance.
 *
 * @param environment the environment's variables
 * @param system the operating system's name
 * @param account the user's own folder as the system knows it
 * @param here the folder in which the program was called
 * @param in where answers come from
 * @param out where results go
 * @param err where talk goes
 * @param clock the time and the learner's zone
 * @param chance random bits
 * @param millis a clock that only runs forward
 * @param isWatched whether talk goes to a terminal, where a line can be written over
 */
record World(
    Map<String, String> environment,
    String system,
    String account,
    Path here,
    InputStream in,
    Outlet out,
    PrintStream err,
    Clock clock,
    LongSupplier chance,
    LongSupplier millis,
    BooleanSupplier isWatched) {

  /** The real one. Texts are UTF-8 whatever the locale says. */
  static World real() {
    return new World(
        System.getenv(),
        System.getProperty("os.name", ""),
        System.getProperty("user.home", ""),
        Path.of("").toAbsolutePath(),
        System.in,
        Outlet.to(new FileOutputStream(FileDescriptor.out)),
        new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8),
        new LocalClock(),
        new Chance(),
        () -> System.nanoTime() / 1_000_000,
        new Watched(System.getenv()));
  }

  /** What comes in, as lines. */
  BufferedReader input() {
    return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
  }

  /** Says something that is not a result. */
  void talk(String sentence) {
    err.println("viva: " + Clean.line(sentence));
  }
}
