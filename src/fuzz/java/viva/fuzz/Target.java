package viva.fuzz;

import java.util.Locale;
import viva.Promise;

/** What the fuzzer calls: one of the promises, by its name. */
public final class Target {
  private static Promise promise;

  private Target() {}

  /** Called once, with the arguments for the target. */
  public static void fuzzerInitialize(String[] args) {
    promise = Promise.valueOf(args[0].toUpperCase(Locale.ROOT));
  }

  /** Called with bytes of the fuzzer's own choice; what it throws is a find. */
  public static void fuzzerTestOneInput(byte[] bytes) {
    promise.hold(bytes);
  }
}
