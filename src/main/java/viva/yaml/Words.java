package viva.yaml;

import java.text.Normalizer;
import java.util.regex.Pattern;
import viva.question.Response;

/** How a written scalar becomes the text of a value. */
public final class Words {
  private static final Pattern SPACES = Pattern.compile("[ \\t\\r\\n]+");
  private static final String FENCE = "```";

  private Words() {}

  /**
   * Text with paragraphs, which a blank line parts; any other line break is a space. So a text
   * stays the same when its author breaks its lines elsewhere. Text with fenced code keeps its
   * lines.
   */
  public static String prose(String written) {
    String text = written.replace("\t", "    ").strip();
    return text.contains(FENCE) || text.indexOf('\n') < 0 ? text : fold(text);
  }

  private static String fold(String text) {
    StringBuilder folded = new StringBuilder(text.length());
    boolean blank = false;
    for (String line : (Iterable<String>) text.lines().map(String::strip)::iterator) {
      if (!line.isEmpty()) {
        folded.append(folded.length() == 0 ? "" : blank ? "\n\n" : " ").append(line);
      }
      blank = line.isEmpty();
    }
    return folded.toString();
  }

  /** Text on one line. */
  public static String line(String written) {
    return SPACES.matcher(written).replaceAll(" ").strip();
  }

  /** Whether nothing can be seen of a text, by the rule of the marking: no answer could be it. */
  static boolean isBlank(String text) {
    return Response.of(text).isEmpty();
  }

  /** What two texts have in common that a person cannot tell apart. */
  static String same(String text) {
    return Normalizer.normalize(line(text), Normalizer.Form.NFC);
  }
}
