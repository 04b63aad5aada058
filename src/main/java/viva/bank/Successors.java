package viva.bank;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * Which question of a bank was which question of an older one: by the id, or else, as the journal
 * follows a question too, by the words of the stem.
 */
final class Successors {
  private final Map<Item, Item> before = new LinkedHashMap<>();
  private final Set<Item> added;
  private final Set<Item> gone;

  private Successors(Bank old, Bank now) {
    added = new LinkedHashSet<>(now.items());
    gone = new LinkedHashSet<>(old.items());
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
        before.put(item, old);
        added.remove(item);
        gone.remove(old);
      }
    }
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
