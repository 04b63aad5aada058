package viva.yaml;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import viva.question.Kind;
import viva.question.Matching;
import viva.question.Question;
import viva.yaml.tree.Code;
import viva.yaml.tree.Faults;
import viva.yaml.tree.Node;
import viva.yaml.tree.Quote;

/** Pairs of a left and a right side, and right sides that belong to none. */
final class MatchingReader implements KindReader {
  private static final String SHAPE = "write each pair on a line of its own: - left: right";

  @Override
  public Kind kind() {
    return Kind.MATCHING;
  }

  @Override
  public Set<String> keys() {
    return Set.of("pairs", "distractors", "scoring");
  }

  @Override
  public boolean fits(Node.Mapping keys) {
    return keys.has("pairs");
  }

  @Override
  public String because() {
    return "it has \"pairs\"";
  }

  @Override
  public Optional<Question> read(Asked asked) {
    Optional<Node> node = asked.require("pairs", "matching");
    List<Node.Entry> entries = node.map(n -> entries(n, asked)).orElse(List.of());
    List<Matching.Pair> pairs = new ArrayList<>();
    entries.forEach(entry -> pair(entry, asked.values()).ifPresent(pairs::add));
    boolean distinct =
        Twins.tell(
            entries.stream().map(e -> new Asked.Placed(e.key().text(), e.key().at())).toList(),
            Code.PAIR_DUPLICATE,
            "left side",
            asked.faults());
    List<String> distractors = distractors(pairs, asked);
    boolean sound = node.filter(n -> !asked.faults().within(n.at())).isPresent();
    if (sound && (entries.isEmpty() || entries.size() + distractors.size() < 2)) {
      String message =
          "there is nothing to choose from: two pairs, or one and a distractor, are the least";
      asked.faults().error(Code.PAIR_TOO_FEW, node.get().at(), message, SHAPE);
    }
    return distinct && !pairs.isEmpty()
        ? Optional.of(new Matching(asked.stem(), pairs, distractors, asked.scoring()))
        : Optional.empty();
  }

  /** The pairs as a list of single keys, or as a group of keys. */
  private static List<Node.Entry> entries(Node node, Asked asked) {
    if (node.asMapping().isPresent()) {
      return List.copyOf(node.asMapping().get().entries().values());
    }
    List<Node.Entry> entries = new ArrayList<>();
    for (Node item : asked.values().list(node, "pairs").orElse(List.of())) {
      Optional<Node.Mapping> pair = item.asMapping().filter(m -> m.entries().size() == 1);
      pair.ifPresent(m -> entries.addAll(m.entries().values()));
      if (pair.isEmpty() && !item.isBroken()) {
        String message =
            "a pair is a left side, a colon and a right side, and this is " + item.shape();
        asked.faults().error(Code.PAIR_SHAPE, item.at(), message, SHAPE);
      }
    }
    return entries;
  }

  private static Optional<Matching.Pair> pair(Node.Entry entry, Values values) {
    String left = Words.prose(entry.key().text());
    if (Words.isBlank(left)) {
      values.empty(entry.key(), "pairs");
    }
    return values.prose(entry.value(), "pairs").map(right -> new Matching.Pair(left, right));
  }

  private static List<String> distractors(List<Matching.Pair> pairs, Asked asked) {
    List<Asked.Placed> texts =
        asked.get("distractors").map(n -> asked.placed(n, "distractors")).orElse(List.of());
    if (texts.isEmpty()) {
      return List.of();
    }
    Twins.tell(texts, Code.DISTRACTOR_DUPLICATE, "distractor", asked.faults());
    Set<String> rights =
        pairs.stream().map(pair -> Words.same(pair.right())).collect(Collectors.toSet());
    texts.stream()
        .filter(text -> rights.contains(Words.same(text.text())))
        .forEach(text -> isRight(text, asked.faults()));
    return texts.stream().map(Asked.Placed::text).toList();
  }

  private static void isRight(Asked.Placed text, Faults faults) {
    String message = "the distractor " + Quote.of(text.text()) + " is the right side of a pair";
    faults.error(Code.DISTRACTOR_RIGHT, text.at(), message, "take it out of the distractors");
  }
}
