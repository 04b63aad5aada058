package viva.ledger;

import java.nio.LongBuffer;
import java.util.function.IntToLongFunction;

/**
 * Finds the number of something by its hash of 64 bits: open addressing, no hash twice. A slot
 * holds the lower half of the hash and the number increased by one, so that hardly ever another
 * hash has to be looked at. Like a table it may begin with what lies in a mapped file, or with what
 * was read.
 */
final class Index {
  private static final int LEAST = 1 << 6;

  private final IntToLongFunction hashes;
  private final LongBuffer base;
  private long[] slots = new long[LEAST];
  private int added;

  /**
   * An index that begins with these slots.
   *
   * @param hashes the hash of each number
   * @param first a power of two of slots, or none
   * @param count how many numbers these hold
   */
  Index(IntToLongFunction hashes, LongBuffer first, int count) {
    this.hashes = hashes;
    boolean few = first.limit() <= Table.FEW;
    base = few ? LongBuffer.allocate(0) : first;
    if (few && first.hasRemaining()) {
      slots = new long[first.remaining()];
      first.duplicate().get(slots);
      added = count;
    }
  }

  /** The number with this hash, or -1. */
  int find(long hash) {
    int half = (int) hash;
    long[] own = slots;
    int mask = own.length - 1;
    for (int at = half & mask; own[at] != 0; at = (at + 1) & mask) {
      if (is(own[at], half, hash)) {
        return (int) own[at] - 1;
      }
    }
    return base.limit() == 0 ? -1 : findInBase(half, hash);
  }

  private int findInBase(int half, long hash) {
    int mask = base.limit() - 1;
    int at = half & mask;
    for (long slot = base.get(at); slot != 0; slot = base.get(at)) {
      if (is(slot, half, hash)) {
        return (int) slot - 1;
      }
      at = (at + 1) & mask;
    }
    return -1;
  }

  private boolean is(long slot, int half, long hash) {
    return (int) (slot >> 32) == half && hashes.applyAsLong((int) slot - 1) == hash;
  }

  /** Adds a number whose hash is not there yet. */
  void add(long hash, int number) {
    if (4L * ++added > 3L * slots.length) {
      slots = larger(slots);
    }
    put(slots, (int) hash, number);
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
      put(all, (int) hashes.applyAsLong(i), i);
    }
    return all;
  }
}
