package viva.ledger;

import java.nio.LongBuffer;
import viva.journal.Hash;

/**
 * Finds the row of a table by what stands in one of its columns, which is nowhere there twice: open
 * addressing by a hash of that. A slot holds half of the hash and the row increased by one, so that
 * hardly ever another row has to be looked at. Like a table it may begin with what lies in a mapped
 * file, or with what was read.
 */
final class Index {
  /** The whole value counts. */
  static final long WHOLE = -1L;

  /** The lower half of the value counts. */
  static final long LOW = 0xffff_ffffL;

  private static final int LEAST = 1 << 6;

  private final Table table;
  private final int column;
  private final long bits;
  private final LongBuffer base;
  private long[] slots = new long[LEAST];
  private int added;

  /**
   * An index that begins with these slots.
   *
   * @param table the rows that are there already stand in these slots
   * @param column by which of its columns they are found
   * @param bits which bits of the value count
   * @param first a power of two of slots, or none
   */
  Index(Table table, int column, long bits, LongBuffer first) {
    this.table = table;
    this.column = column;
    this.bits = bits;
    boolean few = first.limit() <= Table.FEW;
    base = few ? LongBuffer.allocate(0) : first;
    if (few && first.hasRemaining()) {
      slots = new long[first.remaining()];
      first.duplicate().get(slots);
      added = table.size();
    }
  }

  private static int half(long key) {
    return (int) Hash.mixed(key);
  }

  /** The row with this key, or -1. */
  int find(long key) {
    int half = half(key);
    long[] own = slots;
    int mask = own.length - 1;
    for (int at = half & mask; own[at] != 0; at = (at + 1) & mask) {
      if (is(own[at], half, key)) {
        return (int) own[at] - 1;
      }
    }
    return base.limit() == 0 ? -1 : findInBase(half, key);
  }

  private int findInBase(int half, long key) {
    int mask = base.limit() - 1;
    int at = half & mask;
    for (long slot = base.get(at); slot != 0; slot = base.get(at)) {
      if (is(slot, half, key)) {
        return (int) slot - 1;
      }
      at = (at + 1) & mask;
    }
    return -1;
  }

  private boolean is(long slot, int half, long key) {
    return (int) (slot >> 32) == half && (table.get((int) slot - 1, column) & bits) == key;
  }

  /** Adds a row whose key is not there yet. */
  void add(long key, int row) {
    if (4L * ++added > 3L * slots.length) {
      slots = larger(slots);
    }
    put(slots, half(key), row);
  }

  private static long[] larger(long[] slots) {
    long[] larger = new long[2 * slots.length];
    for (long slot : slots) {
      if (slot != 0) {
        put(larger, (int) (slot >> 32), (int) slot - 1);
      }
    }
    return larger;
  }

  private static void put(long[] slots, int half, int number) {
    int mask = slots.length - 1;
    int at = half & mask;
    while (slots[at] != 0) {
      at = (at + 1) & mask;
    }
    slots[at] = Table.pair(half, number + 1);
  }

  /** The slots of an index over the first so many numbers, to begin with another time. */
  long[] slots(int count) {
    if (base.limit() == 0) {
      return slots;
    }
    int size = LEAST;
    while (4L * count > 3L * size) {
      size *= 2;
    }
    long[] all = new long[size];
    for (int i = 0; i < count; i++) {
      put(all, half(table.get(i, column) & bits), i);
    }
    return all;
  }
}
