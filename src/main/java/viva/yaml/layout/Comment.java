package viva.yaml.layout;

/**
 * A comment as it stands in a file.
 *
 * @param text from its sign to the end of its line, without spaces there
 * @param at the offset of its sign
 * @param own whether nothing else stands on its line
 * @param column its column, from 0, in chars
 * @param blank whether a blank line stands above it
 * @param close whether it may rather be the rest of a text that it cuts short: it has to stay as
 *     close as it is, so that its author is told of it again
 */
record Comment(String text, int at, boolean own, int column, boolean blank, boolean close) {
  /** The comment behind a text that it cannot be taken for a part of. */
  Comment apart() {
    return new Comment(text, at, own, column, blank, false);
  }
}
