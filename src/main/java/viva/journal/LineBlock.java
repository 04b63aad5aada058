package viva.journal;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/**
 * A piece of a file with at least one end of a line, unless it is the last one, and with what
 * stands of the next line behind it. Of a line that is too long only the beginning is kept.
 */
final class LineBlock {
  private byte[] bytes;
  private int size;
  private int[] ends = new int[1 << 8];
  private LineSink.Sight[] sights = new LineSink.Sight[1 << 8];
  private int count;
  private long offset;
  private long begin;
  private boolean last;

  /** A block of nothing yet, which ends so many bytes behind the beginning of the file. */
  LineBlock(int capacity, long offset) {
    bytes = new byte[capacity];
    this.offset = offset;
    begin = offset;
  }

  /** Reads on where a block ends, which may be this one. */
  void follow(LineBlock before, InputStream in) throws IOException {
    int from = before.begin(before.count);
    int tail = before.size - from;
    begin = before.offset(before.count);
    offset = before.offset + from;
    if (tail >= bytes.length) {
      bytes = Arrays.copyOf(bytes, 2 * tail);
    }
    System.arraycopy(before.bytes, from, bytes, 0, tail);
    size = tail;
    count = 0;
    do {
      int read = in.read(bytes, size, bytes.length - size);
      last = read < 0;
      add(Math.max(read, 0));
    } while (count == 0 && !last);
  }

  private void add(int read) {
    findEnds(size + read);
    size += read;
    if (count == 0 && size > LineReader.LONGEST) {
      offset += size - LineReader.LONGEST - 1;
      size = LineReader.LONGEST + 1; // No more is kept than shows it too long.
    }
    if (count == 0 && size == bytes.length) {
      bytes = Arrays.copyOf(bytes, 2 * size);
    }
  }

  private void findEnds(int until) {
    byte[] all = bytes; // The loop runs over every byte of a long journal.
    for (int i = size; i < until; i++) {
      if (all[i] == '\n') {
        if (count == ends.length) {
          ends = Arrays.copyOf(ends, 2 * count);
        }
        ends[count++] = i;
      }
    }
  }

  /** Looks at each of its lines. */
  void look(Looking looking) {
    if (sights.length < count) {
      sights = Arrays.copyOf(sights, ends.length);
    }
    for (int line = 0; line < count; line++) {
      int from = begin(line);
      sights[line] = looking.look(bytes, from, end(line) - from, sights[line]);
    }
  }

  /** Looks at a line, see {@link LineSink#look}. */
  interface Looking {
    LineSink.Sight look(byte[] bytes, int from, int length, LineSink.Sight former);
  }

  /** What was seen of a line before the last end. */
  LineSink.Sight sight(int line) {
    return sights[line];
  }

  byte[] bytes() {
    return bytes;
  }

  /** How many ends of lines it has. */
  int count() {
    return count;
  }

  /** Whether the file ends with it. */
  boolean isLast() {
    return last;
  }

  /** Where among the bytes a line begins; behind the last end that of the next block begins. */
  int begin(int line) {
    return line == 0 ? 0 : ends[line - 1] + 1;
  }

  /** Where among the bytes a line ends, or the bytes do. */
  int end(int line) {
    return line < count ? ends[line] : size;
  }

  /** Where in the file a line begins. */
  long offset(int line) {
    return line == 0 ? begin : offset + begin(line);
  }

  /** Where in the file it ends. */
  long endOffset() {
    return offset + size;
  }
}
