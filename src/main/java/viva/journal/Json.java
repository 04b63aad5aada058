package viva.journal;

import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;

/**
 * One line of JSON in the making. Written by hand because a learner may paste half a surrogate
 * pair, which Jackson's generators refuse or turn into a question mark: here it is escaped and
 * comes back as it was. Escaped too is whatever could break the line or a terminal it is shown on.
 */
final class Json {
  private final StringBuilder line = new StringBuilder(512);

  Json open() {
    separate();
    line.append('{');
    return this;
  }

  Json close() {
    line.append('}');
    return this;
  }

  Json word(String name, String value) {
    key(name);
    string(value);
    return this;
  }

  /** A word that is left out when it is empty. */
  Json wordIfAny(String name, String value) {
    return value.isEmpty() ? this : word(name, value);
  }

  Json number(String name, long value) {
    key(name);
    line.append(value);
    return this;
  }

  /** A finite number; a whole one is written without a point. */
  Json number(String name, double value) {
    key(name);
    boolean whole = value == Math.rint(value) && Math.abs(value) < 1e15;
    line.append(whole ? Long.toString((long) value) : Double.toString(value));
    return this;
  }

  /** A number that is left out when it is nought. */
  Json numberIfAny(String name, double value) {
    return value == 0 ? this : number(name, value);
  }

  Json words(String name, List<String> values) {
    return list(name, values, (json, value) -> json.item(value));
  }

  Json lists(String name, Map<String, List<String>> values) {
    key(name);
    line.append('{');
    values.forEach(this::words);
    return close();
  }

  <T> Json list(String name, List<T> values, BiConsumer<Json, T> each) {
    key(name);
    line.append('[');
    values.forEach(value -> each.accept(this, value));
    line.append(']');
    return this;
  }

  private void item(String value) {
    separate();
    string(value);
  }

  private void key(String name) {
    separate();
    string(name);
    line.append(':');
  }

  /**
   * A comma, except at the beginning of something. Strings end in a quote, so they never confuse.
   */
  private void separate() {
    if (line.length() > 0 && "{[:".indexOf(line.charAt(line.length() - 1)) < 0) {
      line.append(',');
    }
  }

  private void string(String value) {
    line.append('"');
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      if (c == '"' || c == '\\') {
        line.append('\\').append(c);
      } else if (Character.isISOControl(c) || c == '\u2028' || c == '\u2029') {
        escape(c);
      } else if (!Character.isSurrogate(c)) {
        line.append(c);
      } else if (i + 1 < value.length() && Character.isSurrogatePair(c, value.charAt(i + 1))) {
        line.append(c).append(value.charAt(++i));
      } else {
        escape(c);
      }
    }
    line.append('"');
  }

  private void escape(char c) {
    switch (c) {
      case '\n' -> line.append("\\n");
      case '\t' -> line.append("\\t");
      default -> {
        String hex = Integer.toHexString(c);
        line.append("\\u").append("0".repeat(4 - hex.length())).append(hex);
      }
    }
  }

  @Override
  public String toString() {
    return line.toString();
  }
}
