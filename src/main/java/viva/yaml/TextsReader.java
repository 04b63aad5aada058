package viva.yaml;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import viva.yaml.tree.Node;

/** Reads texts by id: {@code topics} with their names and {@code passages}. */
final class TextsReader {
  private final Values values;

  TextsReader(Values values) {
    this.values = values;
  }

  /** Topics with their names, or a list of ids that are their own names. */
  Declared<String> topics(Node node) {
    Map<String, String> topics = new LinkedHashMap<>();
    if (node.asSequence().isPresent()) {
      values.oneOrMore(node, "topics").forEach(item -> topic(item, topics));
      return new Declared<>(topics, false);
    }
    Optional<Node.Mapping> group =
        values.group(node, "topics", "give each topic an id and a name: libya: Libya");
    group.ifPresent(keys -> read(keys, values::line, topics));
    return new Declared<>(topics, group.isEmpty());
  }

  Declared<String> passages(Node node) {
    Map<String, String> passages = new LinkedHashMap<>();
    Optional<Node.Mapping> group =
        values.group(node, "passages", "give each passage an id: case-1: >- with its text below");
    group.ifPresent(keys -> read(keys, values::prose, passages));
    return new Declared<>(passages, group.isEmpty());
  }

  private void topic(Node item, Map<String, String> topics) {
    if (item.asMapping().isPresent()) {
      read(item.asMapping().get(), values::line, topics);
    } else {
      values.word(item, "topics").ifPresent(id -> topics.put(id, id));
    }
  }

  /** A text that is at fault is told, and its id is declared all the same. */
  private static void read(
      Node.Mapping keys,
      BiFunction<Node, String, Optional<String>> text,
      Map<String, String> texts) {
    keys.entries().forEach((id, e) -> texts.put(id, text.apply(e.value(), id).orElse(id)));
  }
}
