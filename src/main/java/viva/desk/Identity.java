package viva.desk;

import java.util.List;
import java.util.Optional;
import viva.bank.Bank;
import viva.bank.Item;

/**
 * Finds the question that a record means: by its id, or else by the hash of its stem, under which a
 * question without an id was kept and one whose id changed is still known.
 */
final class Identity {
  private Identity() {}

  /** Where several questions of the bank have these words, none of them is meant for certain. */
  static Optional<Item> find(Bank bank, String id, String stem) {
    return bank.item(id).or(() -> byStem(bank, stem));
  }

  private static Optional<Item> byStem(Bank bank, String stem) {
    List<Item> same =
        bank.items().stream().filter(item -> item.stemHash().equals(stem)).limit(2).toList();
    return same.size() == 1 ? Optional.of(same.get(0)) : Optional.empty();
  }
}
