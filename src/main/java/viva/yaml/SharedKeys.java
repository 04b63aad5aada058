package viva.yaml;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import viva.bank.Level;
import viva.question.Scoring;
import viva.yaml.tree.Code;
import viva.yaml.tree.Node;

/** Reads the keys that a question may have and that a bank's {@code defaults} may have for all. */
final class SharedKeys {
  private static final List<String> LEVELS = Stream.of(Level.values()).map(Level::word).toList();

  private final Node.Mapping keys;
  private final Values values;
  private final Declared<String> topics;
  private final Declared<String> passages;
  private final Defaults otherwise;

  SharedKeys(
      Node.Mapping keys,
      Values values,
      Declared<String> topics,
      Declared<String> passages,
      Defaults otherwise) {
    this.keys = keys;
    this.values = values;
    this.topics = topics;
    this.passages = passages;
    this.otherwise = otherwise;
  }

  Defaults read() {
    return new Defaults(
        points(),
        keys.get("shuffle").flatMap(n -> values.bool(n, "shuffle")).orElse(otherwise.shuffle()),
        keys.get("scoring").flatMap(this::scoring).orElse(otherwise.scoring()),
        keys.get("topics").map(this::topics).orElse(otherwise.topics()),
        keys.get("level").flatMap(this::level).or(otherwise::level),
        keys.get("passage").flatMap(this::passage).or(otherwise::passage));
  }

  private double points() {
    Optional<Node> node = keys.get("points");
    Optional<BigDecimal> points = node.flatMap(n -> values.number(n, "points"));
    if (points.isPresent() && points.get().signum() <= 0) {
      values
          .faults()
          .error(Code.VALUE_RANGE, node.get().at(), "\"points\" is a positive number", "");
      return otherwise.points();
    }
    return points.map(BigDecimal::doubleValue).orElse(otherwise.points());
  }

  private Optional<Scoring> scoring(Node node) {
    return values
        .oneOf(node, "scoring", List.of("partial", "all-or-nothing"))
        .map(word -> word.equals("partial") ? Scoring.PARTIAL : Scoring.ALL_OR_NOTHING);
  }

  private List<String> topics(Node node) {
    List<String> named = new ArrayList<>();
    for (Node item : values.oneOrMore(node, "topics")) {
      values
          .word(item, "topics")
          .filter(id -> topics.check(item, id, "topic", Code.TOPIC_UNKNOWN, values.faults()))
          .filter(id -> !named.contains(id))
          .ifPresent(named::add);
    }
    return named;
  }

  private Optional<Level> level(Node node) {
    return values.oneOf(node, "level", LEVELS).flatMap(Level::named);
  }

  private Optional<String> passage(Node node) {
    return values
        .word(node, "passage")
        .filter(id -> passages.check(node, id, "passage", Code.PASSAGE_UNKNOWN, values.faults()));
  }
}
