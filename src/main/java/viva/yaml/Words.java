package viva.yaml;

import java.text.Normalizer;
import java.util.regex.Pattern;
import viva.question.Response;

/** How a written scalar becomes the text of a value. */
public final class Words {
  private static final Pattern SPACES = Pattern.compile("[ \\t\\r\\n]+");
  private static final String FENCE = "```";
  private static final char FIRST_MARK = 0x300;

  private Words() {}

  /**
   * Text with paragraphs, which a blank line parts; any other line break is a space. So a text
   * stays the same when its author breaks its lines elsewhere. Text with fenced code keeps its
   * lines.
   */
  public static String prose(String written) {
    return folded(written.replace("\t", "    "));
  }

  /** Text with paragraphs, with the tabs that stand in it. */
  public static String folded(String written) {
    String text = written.strip();
    return text.indexOf('\n') < 0 || text.contains(FENCE) ? text : fold(text);
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
    String text = written.strip();
    return isSpaced(text) ? text : SPACES.matcher(text).replaceAll(" ").strip();
  }

  /** Whether there is no other space in a text than single ones between its words. */
  private static boolean isSpaced(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < ' ' || (c == ' ' && text.charAt(i + 1) == ' ')) {
        return false;
      }
    }
    return true;
  }

  /** Whether nothing can be seen of a text, by the rule of the marking: no answer could be it. */
  static boolean isBlank(String text) {
    boolean seen = !text.isEmpty() && text.charAt(0) > ' ' && text.charAt(0) < 0x7F;
    return !seen && Response.of(text).isEmpty();
  }

  /** What two texts have in common that a person cannot tell apart. */
  static String same(String text) {
    String line = line(text);
    return isComposed(line) ? line : Normalizer.normalize(line, Normalizer.Form.NFC);
  }

  /** Whether no char is beyond the letters that are composed already, as a glance tells. */
  private static boolean isComposed(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) >= FIRST_MARK) {
        return false;
      }
    }
    return true;
  }
}
