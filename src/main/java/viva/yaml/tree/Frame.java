package viva.yaml.tree;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** A list or a group of keys while it is being read. */
abstract class Frame {
  final int start;

  Frame(int start) {
    this.start = start;
  }

  abstract void add(Node node);

  abstract Node close(int end);

  /** A list being read. */
  static final class OfSequence extends Frame {
    private final List<Node> items = new ArrayList<>();

    OfSequence(int start) {
      super(start);
    }

    @Override
    void add(Node node) {
      items.add(node);
    }

    @Override
    Node close(int end) {
      return new Node.Sequence(items, new Span(start, end));
    }
  }

  /** A group of keys being read; nodes come as key and value in turn. */
  static final class OfMapping extends Frame {
    private final SourceText source;
    private final Consumer<Fault> faults;
    private final Map<String, Node.Entry> entries = new LinkedHashMap<>();
    private Node key;
    private boolean broken;

    OfMapping(int start, SourceText source, Consumer<Fault> faults) {
      super(start);
      this.source = source;
      this.faults = faults;
    }

    @Override
    void add(Node node) {
      if (key == null) {
        key = node;
        return;
      }
      if (key instanceof Node.Scalar name) {
        put(new Node.Entry(name, node));
      } else {
        noKey(key.at());
      }
      key = null;
    }

    /**
     * Takes a key with its value; a key that is there already is a fault, and the first one holds.
     */
    void put(Node.Entry entry) {
      Node.Entry first = entries.putIfAbsent(entry.key().text(), entry);
      if (first != null) {
        faults.accept(twice(entry.key(), first.key()));
      }
    }

    private Fault twice(Node.Scalar second, Node.Scalar first) {
      return Fault.error(
          Code.KEY_DUPLICATE,
          second.at(),
          "the key "
              + Quote.of(second.text())
              + " stands here a second time, after line "
              + source.place(first.at().start()).line(),
          "keep one of the two");
    }

    private void noKey(Span at) {
      broken = true;
      faults.accept(
          source.text().startsWith("{{", start)
              ? Advice.braces(new Span(start, start + 2))
              : Fault.error(
                  Code.KEY_SHAPE,
                  at,
                  "a key is a plain name, and this is a list or a group of keys",
                  "put text that starts with [ or { in quotes"));
    }

    @Override
    Node close(int end) {
      Span at = new Span(start, end);
      return broken ? new Node.Broken(at) : new Node.Mapping(entries, false, at);
    }

    /** Whether what comes next is the first value of this key, and all before it is sound. */
    boolean awaits(String name) {
      return !broken
          && key instanceof Node.Scalar scalar
          && scalar.text().equals(name)
          && !entries.containsKey(name);
    }

    /** What was read so far, with an empty list for the value that is being read. */
    Node.Mapping soFar() {
      Map<String, Node.Entry> read = new LinkedHashMap<>(entries);
      key.asScalar()
          .ifPresent(
              name ->
                  read.putIfAbsent(
                      name.text(), new Node.Entry(name, new Node.Sequence(List.of(), name.at()))));
      return new Node.Mapping(read, false, new Span(start, start));
    }

    /** What could be read of a group of keys that does not parse as a whole. */
    Node.Mapping torn(int end) {
      return new Node.Mapping(entries, true, new Span(start, end));
    }
  }
}
