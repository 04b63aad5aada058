package viva.text;

/**
 * A place in a text file as a person would count it.
 *
 * @param line the line, from 1
 * @param column the character in that line, from 1; a letter with its accents is one character
 */
public record Place(int line, int column) implements Comparable<Place> {
  /** Where a file begins, and the place of what concerns a file as a whole. */
  public static final Place START = new Place(1, 1);

  @Override
  public int compareTo(Place other) {
    return line != other.line
        ? Integer.compare(line, other.line)
        : Integer.compare(column, other.column);
  }
}
