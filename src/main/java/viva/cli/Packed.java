package viva.cli;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** Texts that are packed with the program. */
final class Packed {
  private Packed() {}

  /**
   * The text of a resource.
   *
   * @param name its path within the program, beginning with /
   */
  static String text(String name) throws IOException {
    try (InputStream in = Packed.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new FileNotFoundException("the program was packed without " + name);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
