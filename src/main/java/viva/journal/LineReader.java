package viva.journal;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/**
 * The lines of a file as bytes, however long the file is. Of a line that is too long for a record
 * only the beginning is kept, so that no file takes all memory.
 */
final class LineReader {
  /** A sitting of fifty thousand questions fits. */
  static final int LONGEST = 1 << 24;

  private final InputStream in;
  private byte[] buffer = new byte[1 << 16];
  private int start;
  private int scanned;
  private int end;

  LineReader(InputStream in) {
    this.in = in;
  }

  /** Is handed one line without its end. */
  interface Lines {
    /**
     * A line of {@code length} bytes from {@code from} on; one too long is longer than the limit.
     */
    void line(int number, byte[] bytes, int from, int length);
  }

  /** Hands over every line that is not empty; returns the number of a last line without its end. */
  int forEach(Lines lines) throws IOException {
    int number = 1;
    for (; findEnd(); number++) {
      hand(lines, number);
      start = ++scanned;
    }
    return hand(lines, number) ? number : 0;
  }

  private boolean hand(Lines lines, int number) {
    boolean any = scanned > start;
    if (any) {
      lines.line(number, buffer, start, scanned - start);
    }
    return any;
  }

  /** Goes on to the end of the line at hand; false if the file ends before. */
  private boolean findEnd() throws IOException {
    do {
      while (scanned < end) {
        if (buffer[scanned] == '\n') {
          return true;
        }
        scanned++;
      }
    } while (fill());
    return false;
  }

  /** Reads on behind the line at hand, of which no more is kept than shows it too long. */
  private boolean fill() throws IOException {
    end = Math.min(end - start, LONGEST + 1);
    System.arraycopy(buffer, start, buffer, 0, end);
    start = 0;
    scanned = end;
    if (end == buffer.length) {
      buffer = Arrays.copyOf(buffer, 2 * end);
    }
    int read = in.read(buffer, end, buffer.length - end);
    end += Math.max(read, 0);
    return read >= 0;
  }
}
