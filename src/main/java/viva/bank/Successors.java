package viva.bank;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Which question of a bank was which question of an older one: by the id, or else, as the journal
 * follows a question too, by the words of the stem. A stem that stands word for word under an id
 * which belonged to another question is still the same question: the ids moved, not the words.
 */
final class Successors {
  private final Map<Item, Item> before = new LinkedHashMap<>();
  private final Set<Item> added;
  private final Set<Item> gone;

  private Successors(Bank old, Bank now) {
    added = new LinkedHashSet<>(now.items());
    gone = new LinkedHashSet<>(old.items());
    pair(item -> item.id() + " " + item.stemHash());
    pairMoved(old, now);
    pair(Item::id);
    pair(Item::stemHash);
  }

  static Successors of(Bank old, Bank now) {
    return new Successors(old, now);
  }

  private void pair(Function<Item, String> name) {
    Map<String, Item> olds = new HashMap<>();
    gone.forEach(item -> olds.putIfAbsent(name.apply(item), item));
    for (Item item : List.copyOf(added)) {
      Item old = olds.remove(name.apply(item));
      if (old != null) {
        pair(old, item);
      }
    }
  }

  private void pair(Item old, Item item) {
    before.put(item, old);
    added.remove(item);
    gone.remove(old);
  }

  /** A stem that several questions share says nothing about which of them moved. */
  private void pairMoved(Bank old, Bank now) {
    Map<String, List<Item>> olds = byStem(old);
    Map<String, List<Item>> nows = byStem(now);
    Set<String> ids = gone.stream().map(Item::id).collect(Collectors.toSet());
    for (Item item : List.copyOf(added)) {
      List<Item> same = olds.getOrDefault(item.stemHash(), List.of());
      boolean single = same.size() == 1 && nows.get(item.stemHash()).size() == 1;
      if (single && ids.contains(item.id()) && gone.contains(same.get(0))) {
        pair(same.get(0), item);
      }
    }
  }

  private static Map<String, List<Item>> byStem(Bank bank) {
    return bank.items().stream().collect(Collectors.groupingBy(Item::stemHash));
  }

  /** The older question of each that had one. */
  Map<Item, Item> before() {
    return before;
  }

  /** Those that no question was, in the bank's order. */
  Set<Item> added() {
    return added;
  }

  /** Those of the older bank that none is any more, in that bank's order. */
  Set<Item> gone() {
    return gone;
  }
}
