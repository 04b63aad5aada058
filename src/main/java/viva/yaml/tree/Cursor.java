package viva.yaml.tree;

import org.yaml.snakeyaml.error.Mark;

/**
 * Turns the parser's positions, which count code points from where it began, into offsets in the
 * file's text. Marks come nearly in order, so each is found from the one before.
 */
final class Cursor {
  private final String text;
  private int offset;
  private int index;

  Cursor(String text, int start) {
    this.text = text;
    this.offset = start;
  }

  /** The offset reached so far. */
  int offset() {
    return offset;
  }

  int at(Mark mark) {
    offset = text.offsetByCodePoints(offset, mark.getIndex() - index);
    index = mark.getIndex();
    return offset;
  }
}
