package viva.desk;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import viva.bank.Bank;
import viva.bank.Item;
import viva.progress.History;
import viva.progress.KnownAs;
import viva.question.QuestionId;

/** Which questions are flagged, by whatever name they were known when they were. */
final class Flags {
  private final History history;
  private final Map<String, KnownAs> byBank = new HashMap<>();

  Flags(History history) {
    this.history = history;
  }

  boolean has(Bank bank, Item item) {
    Set<QuestionId> flagged = history.wishes().flagged(bank.id());
    return !flagged.isEmpty()
        && !byBank
            .computeIfAbsent(bank.id(), id -> new KnownAs(history, bank))
            .among(flagged, item)
            .isEmpty();
  }
}
