package viva.yaml.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** The order of the keys of each group that has one; names of the author's own keep theirs. */
final class KeyOrder {
  static final List<String> BANK =
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
          "questions");
  static final List<String> QUESTION =
      List.of(
          "id",
          "question",
          "type",
          "options",
          "order",
          "pairs",
          "distractors",
          "answer",
          "tolerance",
          "unit",
          "reject",
          "match",
          "feedback",
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
          "scoring",
          "shuffle",
          "lint");
  static final List<String> SOURCE =
      List.of("title", "author", "publisher", "year", "date", "url", "isbn", "note", "sections");
  private static final List<String> OPTION = List.of("text", "correct", "feedback");

  /** Groups by the key they stand under. */
  private static final Map<String, List<String>> GROUPS =
      Map.of(
          "defaults", List.of("points", "shuffle", "scoring", "topics", "level", "passage"),
          "exam", List.of("count", "minutes", "pass", "draw", "certainty", "negative"),
          "options", OPTION,
          "reject", OPTION,
          "cite", List.of("source", "section", "paragraph"),
          "answer", List.of("min", "max"),
          "feedback", List.of("true", "false"));

  private KeyOrder() {}

  /** The children of a unit as they are printed. */
  static List<Unit> of(Unit unit) {
    List<Unit> sorted = new ArrayList<>(unit.children);
    List<String> order = unit.isGroup() ? order(unit) : List.of();
    if (!order.isEmpty()) {
      sorted.sort(Comparator.comparingInt(child -> order.indexOf(child.key().text())));
    }
    return sorted;
  }

  private static List<String> order(Unit unit) {
    if (unit.isRoot()) {
      return BANK;
    }
    if (unit.isQuestion()) {
      return QUESTION;
    }
    Unit parent = unit.parent();
    if (parent.isEntry() && parent.name().equals("sources") && parent.parent().isRoot()) {
      return SOURCE;
    }
    boolean ofHead = parent.isRoot() || parent.isQuestion() || !unit.isEntry();
    return ofHead ? GROUPS.getOrDefault(unit.name(), List.of()) : List.of();
  }
}
