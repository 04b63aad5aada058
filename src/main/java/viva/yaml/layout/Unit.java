package viva.yaml.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import viva.yaml.Words;
import viva.yaml.tree.Node;
import viva.yaml.tree.Span;

/**
 * A key with its value, an entry of a list, or the bank as a whole, with the comments that belong
 * to it. Mutable while a file is laid out: comments are attached, keys put in order, ids added.
 */
final class Unit {
  /** What has texts with paragraphs below it; every other text is on one line. */
  private static final Set<String> PROSE =
      Set.of(
          "description",
          "note",
          "passages",
          "question",
          "explanation",
          "hint",
          "feedback",
          "options",
          "answer",
          "order",
          "pairs",
          "distractors");

  private final Unit parent;
  private final Node.Scalar key;
  private final Node value;
  private final String source;
  final List<Unit> children = new ArrayList<>();

  /** Comments on the lines above. */
  final List<Comment> lead = new ArrayList<>();

  /** Comments on its line. */
  final List<Comment> aside = new ArrayList<>();

  /** Comments below its last child. */
  final List<Comment> tail = new ArrayList<>();

  /** Whether a blank line stands above it. */
  boolean blank;

  Unit(Unit parent, Node.Scalar key, Node value, String source) {
    this.parent = parent;
    this.key = key;
    this.value = value;
    this.source = source;
  }

  /** A tree of units for a bank. */
  static Unit of(Node.Mapping bank, String source) {
    Unit root = new Unit(null, null, bank, source);
    root.fill();
    return root;
  }

  private void fill() {
    value
        .asMapping()
        .ifPresent(group -> group.entries().values().forEach(e -> add(e.key(), e.value())));
    value.asSequence().ifPresent(list -> list.items().forEach(item -> add(null, item)));
  }

  private void add(Node.Scalar name, Node node) {
    Unit child = new Unit(this, name, node, source);
    children.add(child);
    child.fill();
  }

  Unit parent() {
    return parent;
  }

  Node.Scalar key() {
    return key;
  }

  boolean isEntry() {
    return key != null;
  }

  Node value() {
    return value;
  }

  Optional<Node.Scalar> scalar() {
    return value.asScalar();
  }

  boolean isList() {
    return value.asSequence().isPresent();
  }

  boolean isGroup() {
    return value.asMapping().isPresent();
  }

  Span at() {
    return value.at();
  }

  /** Where it begins in the file. */
  int start() {
    return key == null ? value.at().start() : key.at().start();
  }

  /** The sign with which its value begins in the file. */
  char sign() {
    int at = value.at().start();
    return at < source.length() && at < value.at().end() ? source.charAt(at) : ' ';
  }

  /** Whether it is a list or a group in brackets. */
  boolean isFlow() {
    return scalar().isEmpty() && (sign() == '[' || sign() == '{');
  }

  boolean isBlockText() {
    return scalar().isPresent() && (sign() == '|' || sign() == '>');
  }

  /** Its value as it is written in the file. */
  String written() {
    return source.substring(value.at().start(), Math.min(value.at().end(), source.length()));
  }

  boolean isLiteral() {
    return scalar().isPresent() && sign() == '|';
  }

  /**
   * Its text as the reader takes it, but with the tabs, and in a literal block the lines, that its
   * author wrote.
   */
  String text() {
    String text = scalar().orElseThrow().text();
    if (!isProse()) {
      return Words.line(text);
    }
    return isLiteral() && isSeen(text) ? text.strip() : Words.folded(text);
  }

  /** Whether a text holds nothing that would have to be written as an escape. */
  private static boolean isSeen(String text) {
    return !Quoting.hasUnsafe(text.replace('\t', ' '));
  }

  private boolean isProse() {
    for (Unit unit = this; unit.parent != null; unit = unit.parent) {
      if (unit.key != null && PROSE.contains(unit.key.text())) {
        return true;
      }
    }
    return false;
  }

  /** The nearest key: its own, or that of the list it is in. */
  String name() {
    return key != null ? key.text() : parent == null ? "" : parent.name();
  }

  boolean isRoot() {
    return parent == null;
  }

  /** Whether it is the list of questions. */
  boolean isQuestions() {
    return parent != null && parent.isRoot() && name().equals("questions") && isEntry();
  }

  /** The questions of a bank. */
  List<Unit> questions() {
    return children.stream().filter(Unit::isQuestions).findFirst().orElseThrow().children;
  }

  boolean isQuestion() {
    return parent != null && parent.isQuestions();
  }

  boolean holds(Unit other) {
    for (Unit unit = other; unit != null; unit = unit.parent) {
      if (unit == this) {
        return true;
      }
    }
    return false;
  }

  /** Visits this and all below it, in the order of the file. */
  void walk(Consumer<Unit> visitor) {
    visitor.accept(this);
    children.forEach(child -> child.walk(visitor));
  }

  /** Whether a comment stands among its children. */
  boolean isCommented() {
    return !tail.isEmpty()
        || children.stream()
            .anyMatch(c -> !c.lead.isEmpty() || !c.aside.isEmpty() || c.isCommented());
  }
}
