package viva.ledger;

import java.nio.IntBuffer;
import java.util.function.IntToLongFunction;

/**
 * Finds the number of something by its hash of 64 bits: open addressing, no hash twice. Like a
 * table it may begin with what lies in a mapped file.
 */
final class Index {
  /** Of so many slots, and never more, one is taken at least. */
  private static final int LEAST = 1 << 6;

  private final IntToLongFunction hashes;
  private final IntBuffer base;
  private int[] slots = new int[LEAST];
  private int added;

  /**
   * An index that begins with these slots.
   *
   * @param hashes the hash of each number
   * @param base numbers increased by one, a power of two of them, or none
   */
  Index(IntToLongFunction hashes, IntBuffer base) {
    this.hashes = hashes;
    this.base = base;
  }

  /** The number with this hash, or -1. */
  int find(long hash) {
    for (int at = slot(hash, slots.length); slots[at] != 0; at = (at + 1) & (slots.length - 1)) {
      if (hashes.applyAsLong(slots[at] - 1) == hash) {
        return slots[at] - 1;
      }
    }
    int size = base.limit();
    if (size > 0) {
      int at = slot(hash, size);
      for (int held = base.get(at); held != 0; held = base.get(at)) {
        if (hashes.applyAsLong(held - 1) == hash) {
          return held - 1;
        }
        at = (at + 1) & (size - 1);
      }
    }
    return -1;
  }

  /** Adds a number whose hash is not there yet. */
  void add(long hash, int number) {
    if (4 * ++added > 3 * slots.length) {
      grow();
    }
    put(slots, hash, number);
  }

  private void grow() {
    int[] larger = new int[2 * slots.length];
    for (int held : slots) {
      if (held != 0) {
        put(larger, hashes.applyAsLong(held - 1), held - 1);
      }
    }
    slots = larger;
  }

  private static void put(int[] slots, long hash, int number) {
    int at = slot(hash, slots.length);
    while (slots[at] != 0) {
      at = (at + 1) & (slots.length - 1);
    }
    slots[at] = number + 1;
  }

  private static int slot(long hash, int size) {
    return (int) (hash ^ hash >>> 32) & (size - 1);
  }

  /** The slots of an index over the first so many numbers, to begin with another time. */
  int[] slots(int count) {
    if (base.limit() == 0) {
      return slots;
    }
    int size = LEAST;
    while (4L * count > 3L * size) {
      size *= 2;
    }
    int[] all = new int[size];
    for (int i = 0; i < count; i++) {
      put(all, hashes.applyAsLong(i), i);
    }
    return all;
  }
}
