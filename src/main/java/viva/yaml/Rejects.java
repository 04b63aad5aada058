package viva.yaml;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import viva.question.Rejected;
import viva.yaml.tree.Code;
import viva.yaml.tree.Faults;
import viva.yaml.tree.Node;
import viva.yaml.tree.Quote;
import viva.yaml.tree.Span;

/** Reads {@code reject}: texts that look near and are wrong, each with feedback or without. */
final class Rejects {
  private static final Keys KEYS = new Keys("a rejected text", List.of("text", "feedback"));

  private Rejects() {}

  /** A rejected text with its place. */
  record Placed(Rejected rejected, Span at) {
    Asked.Placed text() {
      return new Asked.Placed(rejected.text(), at);
    }
  }

  static List<Placed> read(Asked asked) {
    Optional<Node> node = asked.get("reject");
    if (node.isEmpty()) {
      return List.of();
    }
    List<Placed> read = new ArrayList<>();
    for (Node item : asked.values().oneOrMore(node.get(), "reject")) {
      one(item, asked.values()).ifPresent(read::add);
    }
    List<Asked.Placed> texts = read.stream().map(Placed::text).toList();
    Twins.tell(texts, Code.ANSWER_DUPLICATE, "rejected text", asked.faults());
    return read;
  }

  static List<Rejected> values(List<Placed> placed) {
    return placed.stream().map(Placed::rejected).toList();
  }

  private static Optional<Placed> one(Node node, Values values) {
    Optional<Node.Mapping> group =
        node.asMapping().filter(m -> m.has("text") || m.entries().size() > 1);
    if (group.isEmpty()) {
      return values.line(node, "reject").map(text -> new Placed(new Rejected(text, ""), node.at()));
    }
    Node.Mapping keys = group.get();
    Set<String> meant = KEYS.check(keys, values.faults());
    KEYS.require("text", keys, meant, values.faults());
    String feedback = keys.get("feedback").flatMap(n -> values.prose(n, "feedback")).orElse("");
    return keys.get("text")
        .flatMap(
            n ->
                values
                    .line(n, "text")
                    .map(text -> new Placed(new Rejected(text, feedback), n.at())));
  }

  /** Tells that a text is both right and rejected. */
  static void both(Placed rejected, Faults faults) {
    String message =
        Quote.of(rejected.rejected().text()) + " is rejected here, and the answer accepts it";
    faults.error(Code.ANSWER_REJECTED, rejected.at(), message, "keep one of the two");
  }
}
