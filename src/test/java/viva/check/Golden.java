package viva.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * What a check writes, kept to be read. {@code mvn test -Dtest.extra=-Dviva.golden=write} rewrites
 * it; the difference is then reviewed like any other change.
 */
final class Golden {
  static final Path HOME = Path.of("src/test/resources/viva/check");

  private Golden() {}

  static String text(String file) {
    try {
      return Files.readString(HOME.resolve(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static void check(String file, String actual) {
    try {
      if ("write".equals(System.getProperty("viva.golden"))) {
        Files.writeString(HOME.resolve(file), actual);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    assertEquals(text(file), actual, () -> file + ", see Golden");
  }
}
