package viva.desk;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import viva.bank.Bank;
import viva.bank.Item;
import viva.progress.Wishes;
import viva.question.QuestionId;

/** Which questions are flagged, by their ids or by the words they were known by when they were. */
final class Flags {
  private final Map<String, Set<String>> byBank = new HashMap<>();

  Flags(Wishes wishes) {
    for (QuestionId question : wishes.flagged()) {
      byBank.computeIfAbsent(question.bank(), bank -> new HashSet<>()).add(question.question());
    }
  }

  /** The hash of the words takes time, so it is asked for only where there is any flag. */
  boolean has(Bank bank, Item item) {
    Set<String> here = byBank.getOrDefault(bank.id(), Set.of());
    return here.contains(item.id()) || (!here.isEmpty() && here.contains(item.stemHash()));
  }
}
