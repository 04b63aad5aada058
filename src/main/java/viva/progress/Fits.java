package viva.progress;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import viva.bank.Bank;
import viva.cache.Packer;
import viva.cache.Unpacker;

/** How banks fit to what was answered in them, found out once and kept. */
final class Fits {
  private final Map<String, Fit> fits = new HashMap<>();
  private boolean more;

  static Fits read(Unpacker in) {
    Fits all = new Fits();
    for (int count = in.size(); count > 0; count--) {
      all.fits.put(in.text(), Fit.read(in));
    }
    return all;
  }

  void write(Packer out) {
    out.count(fits.size());
    fits.forEach((bank, fit) -> fit.write(out.text(bank)));
  }

  /**
   * How a bank fits, if it does.
   *
   * @param answered how many questions of it were answered
   * @param tracks these
   */
  Optional<Fit> of(Bank bank, int answered, Supplier<List<Track>> tracks) {
    Fit before = fits.get(bank.id());
    boolean known = before != null && before.isOf(bank);
    if (known && before.answered() == answered) {
      return Optional.of(before);
    }
    Optional<Fit> now = Fit.of(bank, tracks.get());
    now.ifPresent(fit -> fits.put(bank.id(), fit));
    more |= now.isPresent() && !known;
    return now;
  }

  /** Whether one was found of a bank as it was not seen before, since this was asked last. */
  boolean foundMore() {
    boolean found = more;
    more = false;
    return found;
  }
}
