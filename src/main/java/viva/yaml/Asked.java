package viva.yaml;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import viva.question.Scoring;
import viva.yaml.tree.Code;
import viva.yaml.tree.Faults;
import viva.yaml.tree.Node;
import viva.yaml.tree.Quote;
import viva.yaml.tree.Span;

/**
 * What a kind's reader is given of a question.
 *
 * @param keys the question's keys
 * @param stem its text, empty where a fault in it was told
 * @param scoring its scoring, or the bank's
 * @param typed whether the author said its kind
 * @param meant the keys that were probably meant by unknown ones
 * @param values reads nodes and tells faults
 */
record Asked(
    Node.Mapping keys,
    String stem,
    Scoring scoring,
    boolean typed,
    Set<String> meant,
    Values values) {
  Optional<Node> get(String key) {
    return keys.get(key);
  }

  Faults faults() {
    return values.faults();
  }

  /** The place of the question as a whole. */
  Span at() {
    return Span.at(keys.at().start());
  }

  /** The value of a required key; tells the fault if there is none. */
  Optional<Node> require(String key, String kind) {
    Optional<Node> node = get(key);
    if (node.isEmpty() && !keys.torn()) {
      faults()
          .error(Code.KEY_MISSING, at(), "this " + kind + " question has no " + Quote.of(key), "");
    }
    return node;
  }

  /** The texts of a list or of one text, with their places; blank ones are told and left out. */
  List<Placed> placed(Node node, String key) {
    List<Placed> placed = new ArrayList<>();
    boolean meant = Commas.areMeant(node, faults());
    for (Node item : meant ? values.oneOrMore(node, key) : List.<Node>of()) {
      values.prose(item, key).ifPresent(text -> placed.add(new Placed(text, item.at())));
    }
    return placed;
  }

  /** A text with its place. */
  record Placed(String text, Span at) {}
}
