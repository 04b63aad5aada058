package viva.yaml.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import viva.text.Width;

/** Writes a bank's units in the canonical layout. */
final class Printer {
  /** Groups that may stay in braces: those of a few short words. */
  private static final Set<String> IN_BRACES = Set.of("answer", "cite", "draw", "lint");

  /** A comment further right than this does not keep its column. */
  private static final int LAST_COMMENT = 80;

  /** The longest key that YAML finds without a sign of its own. */
  private static final int LONGEST_KEY = 1_000;

  private final List<String> lines = new ArrayList<>();
  private final TreeMap<Integer, Unit> begun = new TreeMap<>();

  private Printer() {}

  /**
   * A file as printed.
   *
   * @param text the whole of it, each line ended
   * @param begun what begins on which line, from 0: the keys of the head and the questions
   */
  record Printed(String text, TreeMap<Integer, Unit> begun) {
    /** The key of the head, or the question, that a line belongs to. */
    Optional<Unit> at(int line) {
      return Optional.ofNullable(begun.floorEntry(line)).map(Map.Entry::getValue);
    }
  }

  static Printed print(Unit root) {
    Printer printer = new Printer();
    printer.comments(root.lead, 0, true);
    printer.blank(root.blank && !root.lead.isEmpty());
    printer.children(root, 0);
    return new Printed(String.join("\n", printer.lines) + "\n", printer.begun);
  }

  private void children(Unit unit, int indent) {
    boolean spaced = unit.isRoot() || unit.isQuestions();
    List<Unit> children = KeyOrder.of(unit);
    for (int i = 0; i < children.size(); i++) {
      Unit child = children.get(i);
      if (spaced) {
        begun.put(lines.size(), child);
      }
      List<Comment> above = above(child);
      boolean airy = spaced && (i > 0 || !unit.isQuestions());
      if (!above.isEmpty()) {
        blank(airy && above.get(0).blank());
        comments(above, indent, spaced);
      }
      blank((airy || (spaced && !above.isEmpty())) && child.blank);
      child(child, " ".repeat(indent), indent);
    }
    if (!unit.tail.isEmpty()) {
      blank(spaced && unit.tail.get(0).blank());
      comments(unit.tail, indent, spaced);
    }
  }

  private void child(Unit child, String start, int indent) {
    if (child.isEntry()) {
      entry(child, start, indent);
    } else {
      item(child, start + "- ", indent);
    }
  }

  /** The comments above a unit's first line, which for a group in a list is that of its key. */
  private static List<Comment> above(Unit unit) {
    List<Comment> above = new ArrayList<>(unit.lead);
    List<Comment> aside = unit.aside;
    boolean group = !unit.isEntry() && !unit.children.isEmpty() && inBrackets(unit, 0).isEmpty();
    above.addAll(group ? aside : aside.subList(0, Math.max(0, aside.size() - 1)));
    if (group && unit.isGroup()) {
      above.addAll(above(KeyOrder.of(unit).get(0)));
    }
    if (unit.children.isEmpty()) {
      above.addAll(unit.tail);
    }
    return above;
  }

  /** The comment on a unit's line. */
  private static Optional<Comment> beside(Unit unit) {
    return unit.aside.isEmpty()
        ? Optional.empty()
        : Optional.of(unit.aside.get(unit.aside.size() - 1));
  }

  private void entry(Unit entry, String start, int indent) {
    String key = Scalars.key(entry.key(), false);
    String begun = start + key + ":";
    if (key.length() > LONGEST_KEY) {
      line(start + "? " + key);
      begun = " ".repeat(indent) + ":";
    }
    value(entry, begun, indent + 2);
  }

  private void item(Unit item, String start, int indent) {
    boolean group = item.isGroup() && !item.children.isEmpty();
    if (!group || inBrackets(item, start.length()).isPresent()) {
      value(item, start.stripTrailing(), indent + 2);
      return;
    }
    String begin = start;
    for (Unit entry : KeyOrder.of(item)) {
      if (!begin.equals(start)) {
        comments(above(entry), indent + 2, false);
      }
      entry(entry, begin, indent + 2);
      begin = " ".repeat(indent + 2);
    }
    comments(item.tail, indent + 2, false);
  }

  /** What stands behind a key or a dash. */
  private void value(Unit unit, String begun, int indent) {
    Optional<Comment> beside = beside(unit);
    if (unit.scalar().isPresent()) {
      Scalars.Written written = Scalars.write(unit, Width.of(begun) + 1, indent, cut(beside));
      line(begun + " " + written.head(), beside.map(c -> written.isPlain() ? c : c.apart()));
      written.body().forEach(text -> line(text.isEmpty() ? "" : " ".repeat(indent) + text));
      return;
    }
    Optional<String> row = inBrackets(unit, Width.of(begun) + 1);
    if (row.isPresent()) {
      line(begun + " " + row.get(), beside);
      return;
    }
    line(begun, beside);
    children(unit, indent);
  }

  /**
   * A list or a group in brackets, where the author wrote it so, it fits the line and no comment
   * stands in it.
   */
  private static Optional<String> inBrackets(Unit unit, int column) {
    boolean empty = unit.children.isEmpty();
    if (!empty && (!unit.isFlow() || unit.isCommented() || unit.isQuestions())) {
      return Optional.empty();
    }
    return brackets(unit).filter(text -> empty || column + Width.of(text) <= Scalars.WIDTH);
  }

  private static Optional<String> brackets(Unit unit) {
    if (unit.scalar().isPresent()) {
      return Scalars.inBrackets(unit);
    }
    if (unit.isGroup() && !unit.children.isEmpty() && !IN_BRACES.contains(holder(unit))) {
      return Optional.empty();
    }
    List<String> parts = new ArrayList<>();
    for (Unit child : KeyOrder.of(unit)) {
      Optional<String> value = brackets(child);
      if (value.isEmpty()) {
        return Optional.empty();
      }
      String key = child.isEntry() ? Scalars.key(child.key(), true) + ": " : "";
      parts.add(key + value.get());
    }
    String inside = String.join(", ", parts);
    return Optional.of(unit.isList() ? "[" + inside + "]" : "{" + inside + "}");
  }

  /** The key that a group belongs to, unless that is a name of the author's own. */
  private static String holder(Unit unit) {
    boolean named = unit.parent().isRoot() || unit.parent().isQuestion() || !unit.isEntry();
    return named || unit.name().equals("draw") ? unit.name() : "";
  }

  private static boolean cut(Optional<Comment> beside) {
    return beside.filter(Comment::close).isPresent();
  }

  private void comments(List<Comment> comments, int indent, boolean spaced) {
    for (int i = 0; i < comments.size(); i++) {
      blank(spaced && i > 0 && comments.get(i).blank());
      line(" ".repeat(indent) + comments.get(i).text());
    }
  }

  private void blank(boolean wanted) {
    if (wanted && !lines.isEmpty() && !lines.get(lines.size() - 1).isEmpty()) {
      lines.add("");
    }
  }

  private void line(String line) {
    lines.add(line);
  }

  /** A comment keeps its column where it can, so that comments in a row stay in line. */
  private void line(String line, Optional<Comment> beside) {
    if (beside.isEmpty()) {
      line(line);
      return;
    }
    int column = beside.get().column() <= LAST_COMMENT ? beside.get().column() : 0;
    int gap = beside.get().close() ? 1 : Math.max(2, column - line.length());
    line(line + " ".repeat(gap) + beside.get().text());
  }
}
