package viva.bench;

import java.lang.ref.Reference;
import java.util.function.Supplier;

/** How much memory a value keeps from being collected. */
final class Memory {
  private static final int COLLECTIONS = 4;

  private Memory() {}

  /** The bytes in use after the value was made, less those before. */
  static long held(Supplier<?> maker) {
    long before = used();
    Object value = maker.get();
    long after = used();
    Reference.reachabilityFence(value);
    return after - before;
  }

  private static long used() {
    Runtime runtime = Runtime.getRuntime();
    for (int i = 0; i < COLLECTIONS; i++) {
      System.gc();
    }
    return runtime.totalMemory() - runtime.freeMemory();
  }
}
