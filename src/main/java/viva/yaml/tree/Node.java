package viva.yaml.tree;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A piece of a YAML file with its place, before any field has said what it means. */
public sealed interface Node {
  /** Where it stands. */
  Span at();

  /** What it is, in words that follow "is" in a message. */
  String shape();

  default Optional<Scalar> asScalar() {
    return Optional.empty();
  }

  default Optional<Sequence> asSequence() {
    return Optional.empty();
  }

  default Optional<Mapping> asMapping() {
    return Optional.empty();
  }

  /** Whether a fault in it has been told, so that nothing more can be said of it. */
  default boolean isBroken() {
    return false;
  }

  /**
   * One text, as written.
   *
   * @param text the text, quotes and indentation taken off
   * @param plain whether it stood without quotes and outside a block
   * @param at where it stands, with its quotes
   */
  record Scalar(String text, boolean plain, Span at) implements Node {
    @Override
    public String shape() {
      return "a text";
    }

    @Override
    public Optional<Scalar> asScalar() {
      return Optional.of(this);
    }
  }

  /** A list. */
  record Sequence(List<Node> items, Span at) implements Node {
    @Override
    public String shape() {
      return "a list";
    }

    @Override
    public Optional<Sequence> asSequence() {
      return Optional.of(this);
    }
  }

  /**
   * Keys and values in the order of the file, each key once.
   *
   * @param entries the keys with their values
   * @param torn whether keys may be missing because a part of it could not be read
   * @param at where it stands
   */
  record Mapping(Map<String, Entry> entries, boolean torn, Span at) implements Node {
    @Override
    public String shape() {
      return "a group of keys";
    }

    @Override
    public Optional<Mapping> asMapping() {
      return Optional.of(this);
    }

    public boolean has(String key) {
      return entries.containsKey(key);
    }

    public Optional<Node> get(String key) {
      Entry entry = entries.get(key);
      return entry == null ? Optional.empty() : Optional.of(entry.value());
    }
  }

  /** What could not be read; the fault in it has been told. */
  record Broken(Span at) implements Node {
    @Override
    public String shape() {
      return "broken";
    }

    @Override
    public boolean isBroken() {
      return true;
    }
  }

  /** A key with its value. */
  record Entry(Scalar key, Node value) {}
}
