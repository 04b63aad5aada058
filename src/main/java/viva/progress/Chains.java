package viva.progress;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import viva.cache.Packer;
import viva.cache.Unpacker;
import viva.ledger.Ledger;
import viva.ledger.Questions;

/**
 * The questions of each bank that were answered, in the order in which they were first. In the
 * ledger each is linked to the next; here is where they begin and end.
 */
final class Chains {
  private final Ledger ledger;
  private final Map<Integer, Chain> banks = new LinkedHashMap<>();

  /** A bank's first and last question by number, and how many there are. */
  record Chain(int first, int last, int count) {}

  Chains(Ledger ledger) {
    this.ledger = ledger;
  }

  void read(Unpacker in) {
    for (int count = in.size(); count > 0; count--) {
      banks.put(in.size(), new Chain(in.size(), in.size(), in.size()));
    }
  }

  void write(Packer out) {
    out.count(banks.size());
    banks.forEach(
        (bank, chain) ->
            out.count(bank).count(chain.first()).count(chain.last()).count(chain.count()));
  }

  /** A question was answered for the first time. */
  void add(int question) {
    int bank = ledger.questions().high(question, Questions.ID);
    Chain chain = banks.get(bank);
    if (chain == null) {
      banks.put(bank, new Chain(question, question, 1));
    } else {
      ledger.questions().setLow(chain.last(), Questions.COUNT_NEXT, question + 1);
      banks.put(bank, new Chain(chain.first(), question, chain.count() + 1));
    }
  }

  /** That of a bank, or null. */
  Chain of(String bank) {
    return banks.get(ledger.names().find(bank));
  }

  Collection<Chain> all() {
    return banks.values();
  }

  /** The banks, by name. */
  Set<Integer> names() {
    return banks.keySet();
  }
}
