package viva.tui.screen;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * Files that hold what a learner sees. {@code mvn test -Dtest=ScenesTest -Dviva.golden=write}
 * rewrites them; the difference is then looked at like any other change.
 */
final class Golden {
  private static final Path HOME = Path.of("src/test/resources/viva/tui");

  private Golden() {}

  /** The files of a folder, sorted. */
  static List<Path> files(String folder) {
    try (Stream<Path> files = Files.list(HOME.resolve(folder))) {
      return files.sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What a file holds. */
  static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The bytes of a bank for tests. */
  static byte[] bank(String name) {
    try {
      return Files.readAllBytes(HOME.resolve("banks").resolve(name));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Compares a file with what it should hold, or rewrites it. */
  static void check(Path file, String actual) {
    if (!"write".equals(System.getProperty("viva.golden"))) {
      assertEquals(read(file), actual, () -> file + ", see Golden");
      return;
    }
    try {
      Files.writeString(file, actual);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
