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
  private int number;
  private long offset;

  LineReader(InputStream in) {
    this(in, 1, 0);
  }

  /** Goes on within a file, at the beginning of a line of this number, so many bytes behind. */
  LineReader(InputStream in, int number, long offset) {
    this.in = in;
    this.number = number;
    this.offset = offset;
  }

  /** Is handed one line without its end. */
  interface Lines {
    /**
     * A line of {@code length} bytes from {@code from} on, which begins so many bytes behind the
     * beginning of the file; one too long is longer than the limit.
     */
    void line(int number, long offset, byte[] bytes, int from, int length);
  }

  /** Hands over every line that is not empty; returns the number of a last line without its end. */
  int forEach(Lines lines) throws IOException {
    for (; findEnd(); number++) {
      hand(lines);
      start = ++scanned;
    }
    return hand(lines) ? number : 0;
  }

  private boolean hand(Lines lines) {
    boolean any = scanned > start;
    if (any) {
      lines.line(number, offset + start, buffer, start, scanned - start);
    }
    return any;
  }

  /** The number of the line at hand. */
  int number() {
    return number;
  }

  /** Where the line at hand begins, in bytes from the beginning of the file. */
  long offset() {
    return offset + start;
  }

  /** How far the file was read. */
  long readTo() {
    return offset + scanned;
  }

  /** Goes on to the end of the line at hand; false if the file ends before. */
  private boolean findEnd() throws IOException {
    do {
      byte[] bytes = buffer; // The loop runs over every byte of a long journal.
      int last = end;
      for (int i = scanned; i < last; i++) {
        if (bytes[i] == '\n') {
          scanned = i;
          return true;
        }
      }
      scanned = last;
    } while (fill());
    return false;
  }

  /** Reads on behind the line at hand, of which no more is kept than shows it too long. */
  private boolean fill() throws IOException {
    int kept = Math.min(end - start, LONGEST + 1);
    offset += end - kept;
    end = kept;
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
