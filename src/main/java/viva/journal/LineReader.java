package viva.journal;

import java.io.IOException;
import java.io.InputStream;
import java.util.function.Supplier;

/**
 * The lines of a file as bytes, however long the file is. Of a line that is too long for a record
 * only the beginning is kept, so that no file takes all memory.
 */
final class LineReader {
  /** A sitting of fifty thousand questions fits. */
  static final int LONGEST = 1 << 24;

  private static final int BLOCK = 1 << 16;

  /** After so many blocks a file is long enough for another thread to be worth its beginning. */
  private static final int MANY = 32;

  /** For whoever does not look ahead. */
  private static final LineSink.Sight BLIND =
      new LineSink.Sight() {
        @Override
        public int look(byte[] bytes, int from, int to) {
          return -1;
        }

        @Override
        public void ends(byte[] bytes, int from, int end) {}
      };

  private final InputStream in;
  private final Supplier<LineSink.Sight> looking;
  private LineBlock block;
  private int number;

  LineReader(InputStream in) {
    this(in, 1, 0, () -> BLIND);
  }

  /**
   * Goes on within a file, at the beginning of a line of this number, so many bytes behind.
   *
   * @param looking makes what lines are seen with ahead of their being handed over
   */
  LineReader(InputStream in, int number, long offset, Supplier<LineSink.Sight> looking) {
    this.in = in;
    this.looking = looking;
    this.number = number;
    block = new LineBlock(BLOCK, offset, looking);
  }

  /** Is handed one line without its end. */
  interface Lines {
    /**
     * A line of {@code length} bytes from {@code from} on, which begins so many bytes behind the
     * beginning of the file; one too long is longer than the limit. With it comes what was seen of
     * it.
     */
    void line(int number, long offset, byte[] bytes, int from, int length, LineSink.Sight sight);
  }

  /** Hands over every line that is not empty; returns the number of a last line without its end. */
  int forEach(Lines lines) throws IOException {
    for (int i = 0; i < MANY && !block.isLast(); i++) {
      block.follow(block, in);
      handAll(lines);
    }
    if (!block.isLast()) {
      try (ReadAhead ahead = new ReadAhead(in, block, looking)) {
        while (!block.isLast()) {
          block = ahead.next();
          handAll(lines);
        }
      }
    }
    return hand(lines, block.count()) ? number : 0;
  }

  private void handAll(Lines lines) {
    for (int line = 0; line < block.count(); line++) {
      hand(lines, line);
      number++;
    }
  }

  private boolean hand(Lines lines, int line) {
    int from = block.begin(line);
    int length = block.end(line) - from;
    if (length > 0) {
      lines.line(number, block.offset(line), block.bytes(), from, length, block.sight(line));
    }
    return length > 0;
  }

  /** The number of the line behind the last end. */
  int number() {
    return number;
  }

  /** Where that line begins, in bytes from the beginning of the file. */
  long offset() {
    return block.offset(block.count());
  }

  /** How far the file was read. */
  long readTo() {
    return block.endOffset();
  }
}
