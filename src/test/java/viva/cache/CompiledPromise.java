package viva.cache;

import viva.bank.Bank;
import viva.bank.Item;

/**
 * What holds whatever bytes stand in a compiled bank whose checksums are right: reading it gives a
 * bank or fails with an exception that {@link BankCache} catches, within the memory and time that
 * its length deserves.
 */
public final class CompiledPromise {
  private CompiledPromise() {}

  /** Fails if the promise is broken. */
  public static void hold(byte[] bytes) {
    try {
      Bank bank = BankForm.read(new Unpacker(bytes, 0), () -> bytes);
      bank.items().forEach(CompiledPromise::read);
    } catch (RuntimeException e) {
      // Refused.
    }
    if (bytes.length > 0) {
      read(bytes);
    }
  }

  private static void read(byte[] bytes) {
    try {
      BodyForm.read(new Unpacker(bytes, 0));
    } catch (RuntimeException e) {
      // Refused.
    }
  }

  private static void read(Item item) {
    try {
      item.body();
    } catch (RuntimeException e) {
      // Refused.
    }
  }
}
