package viva.yaml.layout;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import viva.yaml.MeantOtherwise;

/** How a text is written on one line so that YAML reads it as it is. */
final class Quoting {
  /** What some reader of YAML takes for a number, a date, a truth or nothing. */
  private static final Pattern TYPED =
      Pattern.compile(
          "(?i)true|false|yes|no|on|off|y|n|null|~|[-+]?\\.(inf|nan)"
              + "|[-+]?\\.?[0-9]\\S*|[-+0-9.:tz ]*[0-9][-+0-9.:tz ]*");

  /** What begins something else at the start of a text. */
  private static final String INDICATORS = "?:,[]{}#&*!|>'\"%@`";

  private Quoting() {}

  /**
   * Whether a text looks like something else than text. Its quotes, or their absence, are the
   * author's word and stay: they decide whether an answer is a number or its digits.
   */
  static boolean isTyped(String text) {
    return TYPED.matcher(text).matches() || MeantOtherwise.unquoted(text);
  }

  /** Whether a text can stand without quotes. */
  static boolean isPlain(String text, boolean flow) {
    if (text.isEmpty() || !text.equals(text.strip()) || isBroken(text) || hasUnsafe(text)) {
      return false;
    }
    char first = text.charAt(0);
    boolean dash = first == '-' && (text.length() == 1 || text.charAt(1) == ' ');
    boolean marker = text.startsWith("---") || text.startsWith("...");
    if (INDICATORS.indexOf(first) >= 0 || dash || marker) {
      return false;
    }
    boolean key = text.endsWith(":") || text.contains(": ") || text.contains(" #");
    return !key && !(flow && isTorn(text));
  }

  private static boolean isBroken(String text) {
    return text.indexOf('\n') >= 0;
  }

  /** Whether brackets would take a text apart. */
  private static boolean isTorn(String text) {
    return text.chars().anyMatch(c -> ",?[]{}".indexOf(c) >= 0) || text.startsWith("-");
  }

  /** A text in the quotes that need the fewer escapes, double ones where it is all the same. */
  static String quoted(String text) {
    long escapes = text.chars().filter(c -> c == '"' || c == '\\').count();
    long doubled = text.chars().filter(c -> c == '\'').count();
    boolean single = escapes > doubled && !isBroken(text) && !hasUnsafe(text);
    return single ? "'" + text.replace("'", "''") + "'" : escaped(text);
  }

  /** A text in double quotes, with escapes for all that cannot be seen. */
  static String escaped(String text) {
    StringBuilder out = new StringBuilder("\"");
    text.codePoints().forEach(c -> out.append(escape(c).orElseGet(() -> Character.toString(c))));
    return out.append('"').toString();
  }

  private static Optional<String> escape(int c) {
    if (c == '\n') {
      return Optional.of("\\n");
    }
    if (c == '\t') {
      return Optional.of("\\t");
    }
    if (c == '"' || c == '\\') {
      return Optional.of("\\" + (char) c);
    }
    return isHidden(c) || isUnsafe(c)
        ? Optional.of(String.format(Locale.ROOT, c > 0xFFFF ? "\\U%08X" : "\\u%04X", c))
        : Optional.empty();
  }

  /** Whether a text holds what YAML does not let stand in a file, or reads as a line break. */
  static boolean hasUnsafe(String text) {
    return text.codePoints().anyMatch(Quoting::isUnsafe);
  }

  /** Whether a text holds what a reader of the file cannot see, or cannot tell from a space. */
  static boolean hasHidden(String text) {
    return text.codePoints().anyMatch(Quoting::isHidden);
  }

  private static boolean isUnsafe(int c) {
    return (c < ' ' && c != '\n')
        || (c >= 0x7F && c < 0xA0)
        || c == 0x2028
        || c == 0x2029
        || c == 0xFEFF
        || (c & 0xFFFE) == 0xFFFE
        || (c >= 0xD800 && c <= 0xDFFF);
  }

  private static boolean isHidden(int c) {
    int type = Character.getType(c);
    return type == Character.FORMAT
        || (type == Character.SPACE_SEPARATOR && c != ' ')
        || type == Character.LINE_SEPARATOR
        || type == Character.PARAGRAPH_SEPARATOR;
  }
}
