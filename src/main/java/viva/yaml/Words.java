package viva.yaml;

import java.text.Normalizer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import viva.question.Response;

/** How a written scalar becomes the text of a value. */
public final class Words {
  private static final Pattern SPACES = Pattern.compile("[ \\t\\r\\n]+");
  private static final Pattern ANY_SPACES = Pattern.compile("[\\s\\p{Z}]+");
  private static final Pattern INVISIBLE = Pattern.compile("[\u00AD\u200B\u2060\uFEFF]");
  private static final Pattern CODE = Pattern.compile("(?s)```.*?```|`[^`]+`");
  private static final String FENCE = "```";
  private static final char FIRST_MARK = 0x300;
  private static final char NO_BREAK_SPACE = 0xA0;
  private static final char SOFT_HYPHEN = 0xAD;

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

  /** Text on one line, but for the code in it, whose spaces and lines count. */
  static String tidy(String written) {
    return written.indexOf('`') < 0 ? line(written) : outsideCode(written.strip(), SPACES);
  }

  /**
   * What two texts have in common that a person cannot tell apart: any space is as good as another,
   * and what cannot be seen counts for nothing. Code is compared as written.
   */
  static String same(String text) {
    return isSimple(text) ? line(text) : Normalizer.normalize(seen(text), Normalizer.Form.NFC);
  }

  private static String seen(String text) {
    return outsideCode(INVISIBLE.matcher(text).replaceAll(""), ANY_SPACES).strip();
  }

  private static String outsideCode(String text, Pattern spaces) {
    StringBuilder out = new StringBuilder(text.length());
    Matcher code = CODE.matcher(text);
    int from = 0;
    while (code.find()) {
      out.append(spaces.matcher(text.substring(from, code.start())).replaceAll(" "));
      out.append(code.group());
      from = code.end();
    }
    return out.append(spaces.matcher(text.substring(from)).replaceAll(" ")).toString();
  }

  /** Whether a text has no code, and only letters and spaces of one kind, as a glance tells. */
  private static boolean isSimple(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= FIRST_MARK || c == '`' || c == NO_BREAK_SPACE || c == SOFT_HYPHEN) {
        return false;
      }
    }
    return true;
  }
}
