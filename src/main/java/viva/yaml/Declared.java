package viva.yaml;

import java.util.Map;
import java.util.Optional;
import viva.yaml.tree.Code;
import viva.yaml.tree.Faults;
import viva.yaml.tree.Node;
import viva.yaml.tree.Quote;

/**
 * What a bank's head declares under one key, by id.
 *
 * @param all what was declared, in the author's order
 * @param open whether other ids may be named too: where nothing was declared and nothing has to be,
 *     or where the declaration is faulty, which must not make every question faulty
 */
record Declared<T>(Map<String, T> all, boolean open) {
  static <T> Declared<T> anything() {
    return new Declared<>(Map.of(), true);
  }

  static <T> Declared<T> nothing() {
    return new Declared<>(Map.of(), false);
  }

  /** Whether an id may be named; tells the fault if not. */
  boolean check(Node node, String id, String noun, Code code, Faults faults) {
    if (open || all.containsKey(id)) {
      return true;
    }
    String message = "there is no " + noun + " " + Quote.of(id);
    faults.error(code, node.at(), message, () -> hint(id, noun + "s"));
    return false;
  }

  private String hint(String id, String nouns) {
    return all.isEmpty()
        ? "the bank declares no " + nouns + "; add them under " + Quote.of(nouns)
        : Hints.meant(id, all.keySet(), "the " + nouns + " are " + Quote.list(all.keySet()));
  }

  Optional<T> get(String id) {
    return Optional.ofNullable(all.get(id));
  }
}
