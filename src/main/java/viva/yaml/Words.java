package viva.yaml;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** How a written scalar becomes the text of a value. */
final class Words {
  private static final Pattern SPACES = Pattern.compile("[ \\t\\r\\n]+");

  private Words() {}

  /** Text with paragraphs: its outer blank space is taken off, a tab is four spaces. */
  static String prose(String written) {
    return written.replace("\t", "    ").strip();
  }

  /** Text on one line. */
  static String line(String written) {
    return SPACES.matcher(written).replaceAll(" ").strip();
  }

  /** What two texts have in common that a person cannot tell apart. */
  static String same(String text) {
    return Normalizer.normalize(line(text), Normalizer.Form.NFC);
  }
}
