package viva.ledger;

import java.nio.LongBuffer;
import java.util.Arrays;

/**
 * Rows of a fixed number of longs. The first rows may be those of a mapped file, which then stays
 * as it is: a changed value is changed in memory alone. Where they are few they are copied, for an
 * array is looked into quicker than a buffer.
 */
public final class Table {
  private static final int CHUNK_BITS = 12;
  private static final int CHUNK = 1 << CHUNK_BITS;

  /** So many values are few: a megabyte. */
  static final int FEW = 1 << 17;

  private final int width;
  private final LongBuffer base;
  private final int based;
  private long[][] chunks = new long[1][];
  private int size;

  /** An empty table. */
  public Table(int width) {
    this(width, LongBuffer.allocate(0));
  }

  /** A table that begins with these rows. */
  Table(int width, LongBuffer rows) {
    this.width = width;
    boolean few = rows.limit() <= FEW;
    base = few ? LongBuffer.allocate(0) : rows;
    based = base.limit() / width;
    size = based;
    if (few) {
      copy(rows.duplicate());
    }
  }

  private void copy(LongBuffer rows) {
    while (rows.hasRemaining()) {
      int count = Math.min(rows.remaining() / width, CHUNK);
      int first = add();
      rows.get(chunks[first >> CHUNK_BITS], 0, count * width);
      size = first + count;
    }
  }

  /** How many rows there are. */
  public int size() {
    return size;
  }

  /** Adds a row of zeros and returns its number. */
  public int add() {
    int chunk = (size - based) >> CHUNK_BITS;
    if (chunk == chunks.length) {
      chunks = Arrays.copyOf(chunks, 2 * chunk);
    }
    if (chunks[chunk] == null) {
      chunks[chunk] = new long[CHUNK * width];
    }
    return size++;
  }

  /** A value. */
  public long get(int row, int column) {
    int at = row - based;
    return at < 0 ? base.get(row * width + column) : own(at, column);
  }

  /** A method of its own, because both are short enough then to be compiled into their callers. */
  private long own(int at, int column) {
    return chunks[at >> CHUNK_BITS][(at & (CHUNK - 1)) * width + column];
  }

  /** Changes a value. */
  public void set(int row, int column, long value) {
    int at = row - based;
    if (at < 0) {
      base.put(row * width + column, value);
    } else {
      own(at, column, value);
    }
  }

  private void own(int at, int column, long value) {
    chunks[at >> CHUNK_BITS][(at & (CHUNK - 1)) * width + column] = value;
  }

  /** The upper half of a value. */
  public int high(int row, int column) {
    return (int) (get(row, column) >> 32);
  }

  /** The lower half of a value. */
  public int low(int row, int column) {
    return (int) get(row, column);
  }

  /** Changes the upper half of a value. */
  public void setHigh(int row, int column, int value) {
    set(row, column, pair(value, low(row, column)));
  }

  /** Changes the lower half of a value. */
  public void setLow(int row, int column, int value) {
    set(row, column, pair(high(row, column), value));
  }

  /** Two halves as one value. */
  public static long pair(int high, int low) {
    return ((long) high << 32) | (low & 0xffff_ffffL);
  }

  int width() {
    return width;
  }

  /** Hands over all rows in their order, in as few pieces as they lie in. */
  void forEachPiece(Piece piece) throws java.io.IOException {
    if (based > 0) {
      piece.take(base.duplicate().position(0).limit(based * width));
    }
    int left = size - based;
    for (int chunk = 0; left > 0; chunk++, left -= CHUNK) {
      piece.take(LongBuffer.wrap(chunks[chunk], 0, Math.min(left, CHUNK) * width));
    }
  }

  /** Takes some rows. */
  interface Piece {
    void take(LongBuffer values) throws java.io.IOException;
  }
}
