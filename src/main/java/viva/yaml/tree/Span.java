package viva.yaml.tree;

/**
 * A stretch of a file's text.
 *
 * @param start the offset of its first character
 * @param end the offset behind its last character, at least {@code start}
 */
public record Span(int start, int end) {
  /** A single character. */
  public static Span at(int offset) {
    return new Span(offset, offset + 1);
  }

  /** Whether a text has nothing but spaces here. */
  public boolean isBlank(String text) {
    return text.substring(start, end).isBlank();
  }
}
