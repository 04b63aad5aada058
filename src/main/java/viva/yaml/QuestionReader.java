package viva.yaml;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import viva.bank.Citation;
import viva.bank.Fingerprint;
import viva.bank.Item;
import viva.question.Kind;
import viva.question.Question;
import viva.yaml.tree.Code;
import viva.yaml.tree.Node;
import viva.yaml.tree.Quote;
import viva.yaml.tree.Span;

/** Reads one question of a bank: the keys of any question, then those of its kind. */
final class QuestionReader {
  private static final List<String> COMMON =
      List.of(
          "id",
          "question",
          "type",
          "explanation",
          "hint",
          "topics",
          "tags",
          "level",
          "difficulty",
          "points",
          "cite",
          "terms",
          "passage",
          "shuffle",
          "lint");
  private static final List<String> ALL =
      Stream.concat(
              COMMON.stream(),
              KindReader.ALL.stream().flatMap(kind -> kind.keys().stream()).sorted().distinct())
          .toList();

  /** The keys that some kinds have and others have not. */
  private static final Set<String> OF_A_KIND =
      ALL.stream().filter(key -> !COMMON.contains(key)).collect(Collectors.toUnmodifiableSet());

  static final Keys KEYS = new Keys("a question", ALL);
  private static final List<String> KINDS = Stream.of(Kind.values()).map(Kind::word).toList();

  private final Head head;
  private final Values values;
  private final CitationReader citations;

  QuestionReader(Head head, Values values) {
    this.head = head;
    this.values = values;
    this.citations = new CitationReader(values, head.sources());
  }

  /** The question, or nothing where a fault was told. */
  Optional<Item> read(Node node) {
    Optional<Node.Mapping> group =
        values.group(node, "questions", "each question begins with - and has keys: - question: …");
    return group.flatMap(this::item);
  }

  private Optional<Item> item(Node.Mapping keys) {
    Set<String> meant = KEYS.check(keys, values.faults());
    KEYS.require("question", keys, meant, values.faults());
    String stem = keys.get("question").flatMap(n -> values.prose(n, "question")).orElse("");
    Defaults shared =
        new SharedKeys(keys, values, head.topics(), head.passages(), head.defaults()).read();
    Optional<KindReader> kind = kind(keys, meant);
    kind.filter(reader -> !keys.torn()).ifPresent(reader -> otherKinds(keys, reader));
    Asked asked = new Asked(keys, stem, shared.scoring(), keys.has("type"), meant, values);
    Optional<Question> question = kind.flatMap(reader -> reader.read(asked));
    Item item = item(keys, stem, shared, question.orElse(null));
    boolean sound = question.isPresent() && !stem.isEmpty() && !values.faults().within(keys.at());
    return Optional.of(item).filter(i -> sound);
  }

  private Item item(Node.Mapping keys, String stem, Defaults shared, Question question) {
    Optional<String> id = keys.get("id").flatMap(n -> Ids.read(n, "id", values));
    List<Citation> cited = keys.get("cite").map(citations::read).orElse(List.of());
    Item.Body body =
        new Item.Body(
            question,
            keys.get("explanation").flatMap(n -> values.prose(n, "explanation")).orElse(""),
            hints(keys),
            lines(keys, "tags"),
            shared.level(),
            keys.get("difficulty").flatMap(n -> values.whole(n, "difficulty", 1, 5)).orElse(0),
            shared.points(),
            cited,
            lines(keys, "terms"),
            shared.passage(),
            shared.shuffle(),
            keys.get("lint").map(node -> LintReader.ignored(node, values)).orElse(List.of()),
            values.faults().source().place(keys.at().start()));
    return new Item(
        id.orElseGet(() -> Fingerprint.ofStem(stem)), id.isPresent(), shared.topics(), body);
  }

  private List<String> lines(Node.Mapping keys, String key) {
    return keys.get(key).map(node -> values.lines(node, key)).orElse(List.of());
  }

  private List<String> hints(Node.Mapping keys) {
    List<String> hints = new ArrayList<>();
    keys.get("hint")
        .ifPresent(
            node ->
                values
                    .oneOrMore(node, "hint")
                    .forEach(hint -> values.prose(hint, "hint").ifPresent(hints::add)));
    return hints;
  }

  /** The kind by its name, or else the first that fits. */
  private Optional<KindReader> kind(Node.Mapping keys, Set<String> meant) {
    if (keys.has("type")) {
      return keys.get("type")
          .flatMap(node -> values.oneOf(node, "type", KINDS, Elsewhere::kind))
          .flatMap(Kind::named)
          .flatMap(KindReader::of);
    }
    Optional<KindReader> kind = KindReader.fitting(keys);
    boolean broken = keys.torn() || keys.get("question").filter(Node::isBroken).isPresent();
    if (kind.isEmpty() && !meant.contains("answer") && !meant.contains("options") && !broken) {
      values
          .faults()
          .error(
              Code.QUESTION_NO_ANSWER,
              Span.at(keys.at().start()),
              "this question has no answer",
              "give \"answer\", \"order\" or \"pairs\", or {{gaps}} in its text");
    }
    return kind;
  }

  /** Tells keys that some kind has and this one has not. */
  private void otherKinds(Node.Mapping keys, KindReader kind) {
    Set<String> own = kind.keys();
    for (Node.Entry entry : keys.entries().values()) {
      String key = entry.key().text();
      if (!own.contains(key) && OF_A_KIND.contains(key)) {
        values
            .faults()
            .error(
                Code.KEY_OTHER_KIND,
                entry.key().at(),
                Quote.of(key) + " does not belong to a " + kind.kind().word() + " question",
                belongs(key, kind, keys.has("type")));
      }
    }
  }

  private static String taken(KindReader kind) {
    return kind.kind().word() + " because " + kind.because();
  }

  private static String belongs(String key, KindReader reader, boolean typed) {
    return key.equals("distractors")
        ? Elsewhere.WRONG_ANSWERS
        : belongs(key, reader) + (typed ? "" : "; this is " + taken(reader));
  }

  private static String belongs(String key, KindReader reader) {
    if (key.equals("feedback")) {
      return "write it below the option, or the rejected text, that it speaks of";
    }
    if (key.equals("answer") && reader.kind() == Kind.CLOZE) {
      return "if the braces are just text, say the type";
    }
    Set<String> kinds = new TreeSet<>();
    KindReader.ALL.stream()
        .filter(kind -> kind.keys().contains(key))
        .forEach(kind -> kinds.add(kind.kind().word()));
    return "it belongs to " + Quote.list(kinds);
  }
}
