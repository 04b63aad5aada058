package viva.text;

/**
 * A stretch of a text by the offsets of its chars.
 *
 * @param start where it begins
 * @param end where it ends, exclusive
 */
public record Range(int start, int end) {
  public Range {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("no range: " + start + " to " + end);
    }
  }

  public boolean isEmpty() {
    return start == end;
  }

  /** The stretch itself. */
  public String in(String text) {
    return text.substring(start, end);
  }
}
