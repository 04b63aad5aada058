package viva.yaml;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import viva.bank.Exam;
import viva.bank.Source;
import viva.yaml.tree.Code;
import viva.yaml.tree.Node;
import viva.yaml.tree.Quote;

/** Reads everything in a bank's file but its questions. */
final class HeadReader {
  static final Keys KEYS =
      new Keys(
          "a bank",
          List.of(
              "viva",
              "id",
              "title",
              "description",
              "language",
              "license",
              "authors",
              "sources",
              "topics",
              "passages",
              "defaults",
              "exam",
              "lint",
              "questions"));
  private static final Keys DEFAULTS =
      new Keys("defaults", List.of("points", "shuffle", "scoring", "topics", "level", "passage"));

  /** What a bank has to have, and what to write where it is missing. */
  private static final Map<String, String> REQUIRED =
      Map.of(
          "viva", "begin the file with the line viva: 1",
          "id", "write a short name of your own, for example id: my-first-bank",
          "title", "write what people shall read, for example title: My first bank",
          "questions", "write questions: and below it each question as - question: …");

  private static final Pattern LANGUAGE = Pattern.compile("[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8}){0,9}");

  private final Node.Mapping bank;
  private final Values values;

  HeadReader(Node.Mapping bank, Values values) {
    this.bank = bank;
    this.values = values;
  }

  /** Whether the file is in the one version that there is; tells the fault if not. */
  boolean isVersionOne() {
    Optional<Node> node = bank.get("viva");
    Optional<String> version = node.flatMap(n -> values.word(n, "viva"));
    if (version.isEmpty() || version.get().equals("1")) {
      return true;
    }
    values
        .faults()
        .error(
            Code.BANK_VERSION,
            node.get().at(),
            "the format version is 1, and this is " + Quote.of(version.get()),
            "a newer viva may read this bank");
    return false;
  }

  Head read() {
    Set<String> meant = KEYS.check(bank, values.faults());
    List.of("viva", "id", "title", "questions")
        .forEach(key -> KEYS.require(key, bank, meant, values.faults(), REQUIRED.get(key)));
    Declared<Source> sources =
        bank.get("sources").map(new SourcesReader(values)::read).orElse(undeclared());
    Declared<String> topics =
        bank.get("topics").map(new TextsReader(values)::topics).orElse(Declared.anything());
    Declared<String> passages =
        bank.get("passages").map(new TextsReader(values)::passages).orElse(undeclared());
    return new Head(
        bank.get("id").flatMap(node -> Ids.read(node, "id", values)),
        bank.get("title").flatMap(node -> values.line(node, "title")),
        bank.get("description").flatMap(node -> values.prose(node, "description")).orElse(""),
        bank.get("language").flatMap(this::language).orElse("en"),
        bank.get("license").flatMap(node -> values.line(node, "license")).orElse(""),
        bank.get("authors").map(node -> values.lines(node, "authors")).orElse(List.of()),
        sources,
        topics,
        passages,
        bank.get("exam").map(new ExamReader(values, topics)::read).orElse(Exam.DEFAULT),
        bank.get("lint").map(node -> LintReader.ignored(node, values)).orElse(List.of()),
        bank.get("defaults").map(node -> defaults(node, topics, passages)).orElse(Defaults.NONE));
  }

  /** Where the head is torn, what seems undeclared may only be unreadable. */
  private <T> Declared<T> undeclared() {
    return bank.torn() ? Declared.anything() : Declared.nothing();
  }

  private Optional<String> language(Node node) {
    Optional<String> tag = values.word(node, "language");
    Optional<String> known = tag.filter(word -> LANGUAGE.matcher(word).matches());
    if (tag.isPresent() && known.isEmpty()) {
      String message = Quote.of(tag.get()) + " is not a language tag";
      values.faults().error(Code.BANK_LANGUAGE, node.at(), message, "for example en, de or pt-BR");
    }
    return known;
  }

  private Defaults defaults(Node node, Declared<String> topics, Declared<String> passages) {
    Optional<Node.Mapping> group =
        values.group(node, "defaults", "for example points: 1, on a line below");
    group.ifPresent(keys -> DEFAULTS.check(keys, values.faults()));
    return group
        .map(keys -> new SharedKeys(keys, values, topics, passages, Defaults.NONE).read())
        .orElse(Defaults.NONE);
  }
}
