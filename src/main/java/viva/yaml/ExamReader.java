package viva.yaml;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import viva.bank.Exam;
import viva.yaml.tree.Code;
import viva.yaml.tree.Node;

/** Reads {@code exam}: how a bank examines. */
final class ExamReader {
  private static final Keys KEYS =
      new Keys("exam", List.of("count", "minutes", "pass", "draw", "certainty", "negative"));

  private final Values values;
  private final Declared<String> topics;

  ExamReader(Values values, Declared<String> topics) {
    this.values = values;
    this.topics = topics;
  }

  /** The rules as far as they can be read; what cannot is as where nothing is said. */
  Exam read(Node node) {
    Optional<Node.Mapping> group =
        values.group(node, "exam", "for example count: 20 and minutes: 30, each on a line below");
    Exam exam = group.map(this::rules).orElse(Exam.DEFAULT);
    return group.isEmpty() || values.faults().within(node.at()) ? exam.withFaults() : exam;
  }

  private Exam rules(Node.Mapping keys) {
    KEYS.check(keys, values.faults());
    return new Exam(
        count(keys, "count"),
        count(keys, "minutes"),
        share(keys, "pass"),
        keys.get("draw").map(this::draw).orElse(Map.of()),
        keys.get("certainty").flatMap(this::certainty).orElse(false),
        share(keys, "negative"),
        false);
  }

  private int count(Node.Mapping keys, String key) {
    return keys.get(key).flatMap(node -> whole(node, key)).orElse(0);
  }

  private Optional<Integer> whole(Node node, String key) {
    return values.whole(node, key, 1, 100_000);
  }

  private double share(Node.Mapping keys, String key) {
    return keys.get(key).flatMap(node -> values.share(node, key)).orElse(0.0);
  }

  /** The one place where on and off are words of the format. */
  private Optional<Boolean> certainty(Node node) {
    Optional<String> word = values.oneOf(node, "certainty", List.of("on", "off", "true", "false"));
    return word.map(w -> w.equals("on") || w.equals("true"));
  }

  private Map<String, Integer> draw(Node node) {
    Map<String, Integer> draw = new LinkedHashMap<>();
    values
        .group(node, "draw", "name a topic and how many of its questions: libya: 2")
        .ifPresent(group -> group.entries().forEach((topic, entry) -> draw(entry, draw)));
    return draw;
  }

  private void draw(Node.Entry entry, Map<String, Integer> draw) {
    String topic = entry.key().text();
    Optional<Integer> count = whole(entry.value(), topic);
    if (topics.check(entry.key(), topic, "topic", Code.TOPIC_UNKNOWN, values.faults())) {
      count.ifPresent(n -> draw.put(topic, n));
    }
  }
}
