package viva.yaml;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import viva.yaml.tree.Code;
import viva.yaml.tree.Faults;
import viva.yaml.tree.Node;
import viva.yaml.tree.Quote;
import viva.yaml.tree.Span;

/** Which keys a group may have, and what is said of the others. */
final class Keys {
  private final String owner;
  private final Collection<String> names;
  private final Set<String> known;

  /**
   * @param owner what has these keys, with its article
   * @param names the keys, in the order in which a hint lists them
   */
  Keys(String owner, Collection<String> names) {
    this.owner = owner;
    this.names = names;
    this.known = Set.copyOf(names);
  }

  boolean knows(String key) {
    return known.contains(key);
  }

  Collection<String> names() {
    return names;
  }

  /** Tells unknown keys, and gives the keys that were probably meant by them. */
  Set<String> check(Node.Mapping mapping, Faults faults) {
    Set<String> meant = null;
    for (Node.Entry entry : mapping.entries().values()) {
      if (!known.contains(entry.key().text())) {
        meant = meant == null ? new HashSet<>() : meant;
        meant.add(unknown(entry.key(), faults));
      }
    }
    return meant == null ? Set.of() : meant;
  }

  private String unknown(Node.Scalar key, Faults faults) {
    String meant = faults.isFull() ? "" : meant(key);
    String hint = meant.isEmpty() ? advice(key.text()) : "did you mean " + Quote.of(meant) + "?";
    String message = "unknown key " + Quote.of(key.text()) + " in " + owner;
    faults.error(Code.KEY_UNKNOWN, key.at(), message, hint);
    return meant;
  }

  private String advice(String key) {
    return names.contains("options") && Elsewhere.isWrongAnswers(key)
        ? Elsewhere.WRONG_ANSWERS
        : "the keys of " + owner + " are " + Quote.list(names);
  }

  private String meant(Node.Scalar key) {
    if (names.contains("options") && Elsewhere.isWrongAnswers(key.text())) {
      return "";
    }
    return Elsewhere.key(key.text(), names).or(() -> Hints.near(key.text(), names)).orElse("");
  }

  /** Tells that a required key is missing, unless another key was probably meant to be it. */
  void require(String name, Node.Mapping mapping, Set<String> meant, Faults faults) {
    require(name, mapping, meant, faults, "");
  }

  /** The same with what to do about it. */
  void require(String name, Node.Mapping mapping, Set<String> meant, Faults faults, String hint) {
    if (!mapping.has(name) && !mapping.torn() && !meant.contains(name)) {
      String has = owner.replaceFirst("^an? ", "this ") + " has no " + Quote.of(name);
      faults.error(Code.KEY_MISSING, Span.at(mapping.at().start()), has, hint);
    }
  }
}
