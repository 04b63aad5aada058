package viva.yaml.layout;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** A file as YAML alone reads it, without any of the reader's own rules. */
final class PlainTree {
  private PlainTree() {}

  /** The questions as they stand. */
  static List<MappingNode> questions(String text) {
    for (NodeTuple entry : ((MappingNode) root(text)).getValue()) {
      if (((ScalarNode) entry.getKeyNode()).getValue().equals("questions")) {
        return ((SequenceNode) entry.getValueNode())
            .getValue().stream().map(MappingNode.class::cast).toList();
      }
    }
    throw new AssertionError("no questions in " + text);
  }

  /** The values, each text with its type and one space for any that are in it. */
  static Object values(String text) {
    return value(root(text));
  }

  /** The names of a question's keys in their order. */
  static List<String> keys(MappingNode question) {
    return question.getValue().stream()
        .map(entry -> ((ScalarNode) entry.getKeyNode()).getValue())
        .toList();
  }

  private static Node root(String text) {
    return new Yaml(new LoaderOptions()).compose(new StringReader(text.replace("\uFEFF", "")));
  }

  private static Object value(Node node) {
    if (node instanceof ScalarNode scalar) {
      return scalar.getTag().getValue() + " " + scalar.getValue().strip().replaceAll("\\s+", " ");
    }
    if (node instanceof SequenceNode list) {
      List<Object> items = new ArrayList<>();
      list.getValue().forEach(item -> items.add(value(item)));
      return items;
    }
    Map<Object, Object> group = new HashMap<>();
    ((MappingNode) node)
        .getValue()
        .forEach(entry -> group.put(value(entry.getKeyNode()), value(entry.getValueNode())));
    return group;
  }
}
