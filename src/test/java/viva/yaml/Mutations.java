package viva.yaml;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import viva.yaml.CoreTree.Entry;
import viva.yaml.CoreTree.Group;
import viva.yaml.CoreTree.Leaf;
import viva.yaml.CoreTree.Row;

/** What an author's hand may make of a tree: every single change at every place of it. */
final class Mutations {
  /** What is put in place of any value, or under a new key. */
  static final List<CoreTree> VALUES =
      List.of(
          Leaf.plain(""),
          Leaf.quoted(""),
          Leaf.quoted(" "),
          Leaf.plain("word"),
          Leaf.plain("Some Words"),
          Leaf.plain("true"),
          Leaf.plain("False"),
          Leaf.quoted("true"),
          Leaf.plain("yes"),
          Leaf.plain("on"),
          Leaf.plain("1"),
          Leaf.plain("2"),
          Leaf.plain("0"),
          Leaf.plain("-3"),
          Leaf.plain("2.5"),
          Leaf.plain("1.50"),
          Leaf.plain("1e3"),
          Leaf.plain("010"),
          Leaf.plain("200000"),
          Leaf.plain("12:30"),
          Leaf.plain("2024-01-01"),
          Leaf.plain("60%"),
          Leaf.plain("160%"),
          Leaf.plain("-5%"),
          Leaf.plain("a/b"),
          Leaf.plain("/2"),
          Leaf.plain("a/"),
          Leaf.quoted("s a/0"),
          Leaf.quoted("3"),
          Leaf.quoted("0.5"),
          Leaf.quoted("a {{gap}} and {{one|other}}"),
          Leaf.quoted("a {{gap"),
          Leaf.quoted("an empty {{ | }} gap"),
          Leaf.quoted("{{{a}} and }}"),
          Leaf.plain("numeric"),
          Leaf.plain("short-answer"),
          Leaf.plain("multiple-choice"),
          Leaf.plain("multiple-response"),
          Leaf.plain("matching"),
          Leaf.plain("ordering"),
          Leaf.plain("cloze"),
          Leaf.plain("true-false"),
          Leaf.plain("flashcard"),
          new Row(),
          new Row(Leaf.plain("one")),
          new Row(Leaf.plain("one"), Leaf.plain("2")),
          new Row(Leaf.plain("one"), Leaf.plain("")),
          new Row(new Row(Leaf.plain("one")), Leaf.plain("two")),
          new Row(pair("a", "b")),
          new Row(pair("a", "b"), pair("c", "d")),
          new Row(option("one", "true"), Leaf.plain("two")),
          new Row(option("one", "false"), Leaf.plain("two")),
          new Row(option("one", "true"), option("two", "true")),
          new Row(pair("text", "5"), pair("text", "word")),
          new Group(),
          pair("a", "b"),
          pair("text", "one"),
          pair("feedback", "one"),
          pair("ignore", "key/longest"),
          pair("min", "1"),
          pair("source", "other"),
          pair("paragraph", "1"),
          new Group(Entry.of("a", Leaf.plain("b")), Entry.of("c", Leaf.plain("d"))),
          new Group(Entry.of("min", Leaf.plain("1")), Entry.of("max", Leaf.plain("2"))));

  /** Keys of questions and heads and some that nothing has. */
  static final List<String> KEYS =
      List.of(
          "answer",
          "options",
          "order",
          "pairs",
          "distractors",
          "scoring",
          "tolerance",
          "unit",
          "reject",
          "match",
          "feedback",
          "type",
          "text",
          "correct",
          "question",
          "points",
          "cite",
          "hint",
          "level",
          "lint",
          "choices",
          "Answer",
          "sources",
          "exam");

  private Mutations() {}

  private static Group pair(String left, String right) {
    return new Group(Entry.of(left, Leaf.plain(right)));
  }

  private static Group option(String text, String correct) {
    return new Group(Entry.of("text", Leaf.plain(text)), Entry.of("correct", Leaf.plain(correct)));
  }

  /** Hands over the tree with every single change in turn. */
  static void each(CoreTree tree, Consumer<CoreTree> taker) {
    VALUES.forEach(taker);
    inside(tree, taker);
  }

  /** Every change but to another tree. */
  static void inside(CoreTree tree, Consumer<CoreTree> taker) {
    if (tree instanceof Row row) {
      items(row, taker);
    } else if (tree instanceof Group group) {
      entries(group, taker);
    }
  }

  private static void items(Row row, Consumer<CoreTree> taker) {
    for (int i = 0; i < row.items().size(); i++) {
      int at = i;
      List<CoreTree> without = new ArrayList<>(row.items());
      without.remove(at);
      taker.accept(new Row(without, 0));
      each(
          row.items().get(at),
          item -> {
            List<CoreTree> items = new ArrayList<>(row.items());
            items.set(at, item);
            taker.accept(new Row(items, 0));
          });
    }
  }

  private static void entries(Group group, Consumer<CoreTree> taker) {
    for (int i = 0; i < group.entries().size(); i++) {
      int at = i;
      Entry old = group.entries().get(at);
      List<Entry> without = new ArrayList<>(group.entries());
      without.remove(at);
      taker.accept(new Group(without, 0));
      KEYS.forEach(key -> put(group, at, Entry.of(key, old.value()), taker));
      each(old.value(), value -> put(group, at, new Entry(old.key(), value), taker));
    }
  }

  private static void put(Group group, int at, Entry entry, Consumer<CoreTree> taker) {
    boolean twice =
        group.get(entry.key().text()) != null
            && !group.entries().get(at).key().text().equals(entry.key().text());
    if (!twice) {
      List<Entry> entries = new ArrayList<>(group.entries());
      entries.set(at, entry);
      taker.accept(new Group(entries, 0));
    }
  }

  /** A group with one more key at its head. */
  static Group with(Group group, String key, CoreTree value) {
    List<Entry> entries = new ArrayList<>();
    entries.add(Entry.of(key, value));
    group.entries().stream().filter(e -> !e.key().text().equals(key)).forEach(entries::add);
    return new Group(entries, 0);
  }
}
