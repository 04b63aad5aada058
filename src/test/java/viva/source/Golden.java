package viva.source;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** What a person reads, as files; {@code mvn test -Dviva.golden=write} rewrites them. */
final class Golden {
  private static final Path HOME = Path.of("src/test/resources/viva/source");

  private Golden() {}

  static void check(String name, String actual) {
    Path file = HOME.resolve(name + ".txt");
    try {
      if ("write".equals(System.getProperty("viva.golden"))) {
        Files.writeString(file, actual);
      } else {
        assertEquals(Files.readString(file), actual, () -> file + ", see Golden");
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
