package viva.progress;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import viva.question.QuestionId;

/** Some questions, also by their banks: whoever looks through many banks asks for each its own. */
final class Marks {
  private final Map<String, Set<QuestionId>> banks = new HashMap<>();

  void put(QuestionId question, boolean on) {
    if (on) {
      banks.computeIfAbsent(question.bank(), id -> new HashSet<>()).add(question);
    } else {
      banks.getOrDefault(question.bank(), new HashSet<>()).remove(question);
    }
  }

  /** Those of a bank. */
  Set<QuestionId> of(String bank) {
    return banks.getOrDefault(bank, Set.of());
  }

  /** All of them. */
  Set<QuestionId> all() {
    Set<QuestionId> all = new HashSet<>();
    banks.values().forEach(all::addAll);
    return all;
  }
}
