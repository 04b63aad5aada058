package viva.journal;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;

/**
 * A piece of a file with at least one end of a line, unless it is the last one, and with what
 * stands of the next line behind it. Of a line that is too long only the beginning is kept.
 */
final class LineBlock {
  /** A line that is longer would be looked at again and again while it comes in. */
  private static final int LONG = 1 << 16;

  /** Shorter lines are no records, and there may be very many: nothing is seen of them. */
  static final int LEAST = 48;

  private byte[] bytes;
  private int size;
  private int[] ends = new int[1 << 8];
  private LineSink.Sight[] sights = new LineSink.Sight[ends.length];
  private final List<LineSink.Sight> made = new ArrayList<>();
  private int used;
  private int count;
  private long offset;
  private long begin;
  private boolean last;
  private final Supplier<LineSink.Sight> looking;

  /**
   * A block of nothing yet, which ends so many bytes behind the beginning of the file.
   *
   * @param looking makes what its lines are seen with
   */
  LineBlock(int capacity, long offset, Supplier<LineSink.Sight> looking) {
    this.looking = looking;
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
    used = 0;
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
    int from = begin(count);
    for (int end = end(from, until); end >= 0; end = end(from, until)) {
      if (count == ends.length) {
        ends = Arrays.copyOf(ends, 2 * count);
        sights = Arrays.copyOf(sights, 2 * count);
      }
      sights[count] = seen(from, end);
      used += sights[count] == null ? 0 : 1;
      ends[count++] = end;
      from = end + 1;
    }
  }

  /** Where the line ends that begins there; whoever looks at it may know without a search. */
  private int end(int from, int until) {
    if (used == made.size()) {
      made.add(looking.get());
    }
    int end = made.get(used).look(bytes, from, size - from < LONG ? until : from);
    if (end >= 0 && end < until && bytes[end] == '\n') {
      return end;
    }
    byte[] all = bytes; // The loop runs over many bytes of a long journal.
    for (int i = Math.max(from, size); i < until; i++) {
      if (all[i] == '\n') {
        return i;
      }
    }
    return -1;
  }

  private LineSink.Sight seen(int from, int end) {
    if (end - from < LEAST) {
      return null;
    }
    made.get(used).ends(bytes, from, end);
    return made.get(used);
  }

  /** What was seen of a line, or null; of the one behind the last end, what is there of it. */
  LineSink.Sight sight(int line) {
    return line == count ? seen(begin(line), size) : sights[line];
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
