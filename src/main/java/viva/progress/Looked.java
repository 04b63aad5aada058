package viva.progress;

import java.util.HashMap;
import java.util.Map;
import viva.cache.Packer;
import viva.cache.Unpacker;

/**
 * In which banks, as they were then, all answers up to a row were found marked as they should be.
 */
final class Looked {
  private final Map<String, Seen> banks = new HashMap<>();

  private record Seen(String hash, int rows) {}

  void read(Unpacker in) {
    for (int count = in.size(); count > 0; count--) {
      banks.put(in.text(), new Seen(in.text(), in.size()));
    }
  }

  void write(Packer out) {
    out.count(banks.size());
    banks.forEach((bank, seen) -> out.text(bank).text(seen.hash()).count(seen.rows()));
  }

  /** Up to which row that was so in a bank with this hash, or -1 if it never was looked at. */
  int rows(String bank, String hash) {
    Seen seen = banks.get(bank);
    return seen == null || !seen.hash().equals(hash) ? -1 : seen.rows();
  }

  /** It is so in a bank with this hash up to a row. */
  void at(String bank, String hash, int rows) {
    banks.put(bank, new Seen(hash, rows));
  }
}
