package viva.yaml;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * Files that hold what a test expects a person to read. {@code mvn test -Dviva.golden=write}
 * rewrites them; the difference is then reviewed like any other change.
 */
final class Golden {
  static final Path HOME = Path.of("src/test/resources/viva/yaml");

  private Golden() {}

  /** The files in a folder whose names end so, sorted. */
  static List<Path> files(String folder, String end) {
    try (Stream<Path> files = Files.list(HOME.resolve(folder))) {
      return files.filter(file -> file.toString().endsWith(end)).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static byte[] bytes(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static String name(Path file) {
    return file.getFileName().toString();
  }

  /** The golden file beside an input. */
  static Path beside(Path input) {
    return input.resolveSibling(name(input).replaceFirst("\\.yaml$", ".txt"));
  }

  static void check(Path golden, String actual) {
    try {
      if ("write".equals(System.getProperty("viva.golden"))) {
        Files.writeString(golden, actual);
      } else if (Files.exists(golden)) {
        assertEquals(Files.readString(golden), actual, () -> golden + ", see Golden");
      } else {
        fail("there is no " + golden + "; mvn test -Dviva.golden=write makes it");
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
