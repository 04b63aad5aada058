package viva.yaml;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import viva.yaml.tree.Code;
import viva.yaml.tree.Faults;
import viva.yaml.tree.ListMark;
import viva.yaml.tree.Misread;
import viva.yaml.tree.Node;
import viva.yaml.tree.Quote;

/**
 * Reads a node as what its field means: text, words, a number, yes or no, one of some names. What
 * does not fit is told as a fault, once, and gives nothing.
 */
final class Values {
  private final Faults faults;

  Values(Faults faults) {
    this.faults = faults;
  }

  Faults faults() {
    return faults;
  }

  /** Text with paragraphs. */
  Optional<String> prose(Node node, String key) {
    Optional<Node.Scalar> scalar = filled(node, key);
    return scalar.isEmpty() ? Optional.empty() : Optional.of(Words.prose(notCut(scalar.get())));
  }

  /** Text on one line. */
  Optional<String> line(Node node, String key) {
    Optional<Node.Scalar> scalar = filled(node, key);
    return scalar.isEmpty() ? Optional.empty() : Optional.of(Words.line(notCut(scalar.get())));
  }

  /** A name or a number as written, on one line. */
  Optional<String> word(Node node, String key) {
    return filled(node, key).map(scalar -> Words.line(scalar.text()));
  }

  /** The nodes of a list, or the one node that stands for a list of one. */
  List<Node> oneOrMore(Node node, String key) {
    if (!(node instanceof Node.Sequence list)) {
      return node.isBroken() ? List.of() : List.of(node);
    }
    if (list.items().isEmpty()) {
      empty(node, key);
    }
    return list.items();
  }

  /** The items of what has to be a list. */
  Optional<List<Node>> list(Node node, String key) {
    if (node.isBroken() || isEmpty(node, key)) {
      return Optional.empty();
    }
    Optional<Node.Sequence> list = node.asSequence();
    if (list.isEmpty()) {
      String one = Quote.of(key) + " takes a list, and this is " + node.shape();
      String hint = ListMark.hint(text(node)).orElse("write each entry on a line of its own: - …");
      faults.error(Code.VALUE_SHAPE, node.at(), one, hint);
    }
    return list.map(Node.Sequence::items);
  }

  /** The lines of a list, or of one text that stands for a list of one. */
  List<String> lines(Node node, String key) {
    List<String> lines = new ArrayList<>();
    oneOrMore(node, key).forEach(item -> word(item, key).ifPresent(lines::add));
    return lines;
  }

  /** What has to be a group of keys. */
  Optional<Node.Mapping> group(Node node, String key, String hint) {
    if (node.isBroken() || isEmpty(node, key)) {
      return Optional.empty();
    }
    if (node.asMapping().isEmpty()) {
      String one = Quote.of(key) + " takes keys with values, and this is " + node.shape();
      faults.error(Code.VALUE_SHAPE, node.at(), one, hint);
    }
    return node.asMapping();
  }

  /** A number. */
  Optional<BigDecimal> number(Node node, String key) {
    return parsed(node, key, Numbers.decimal(text(node)), "a number such as 12 or 0.5");
  }

  /** A whole number from {@code low} to {@code high}. */
  Optional<Integer> whole(Node node, String key, int low, int high) {
    String words = "from " + low + " to " + high;
    Range range = new Range(BigDecimal.valueOf(low), BigDecimal.valueOf(high), words);
    return parsed(node, key, Numbers.whole(text(node)), "a whole number " + words)
        .filter(n -> inRange(node, key, n, range, ""))
        .map(BigDecimal::intValueExact);
  }

  /** A share of the whole, as {@code 60%} or {@code 0.6}. */
  Optional<Double> share(Node node, String key) {
    String text = text(node);
    Optional<BigDecimal> share = Numbers.percent(text).or(() -> Numbers.decimal(text));
    String hint =
        Numbers.percent(text + "%").filter(Range.SHARE::holds).isPresent()
            ? "did you mean " + text + "%?"
            : "";
    return parsed(node, key, share, "a share such as 60%")
        .filter(n -> inRange(node, key, n, Range.SHARE, hint))
        .map(BigDecimal::doubleValue);
  }

  /** True or false. */
  Optional<Boolean> bool(Node node, String key) {
    Optional<String> word = word(node, key);
    Optional<Boolean> truth = word.flatMap(Truth::named);
    if (word.isPresent() && truth.isEmpty()) {
      faults.error(
          Code.VALUE_TRUE_FALSE,
          node.at(),
          Quote.of(key) + " is true or false, and this is " + Quote.of(word.get()),
          Truth.meant(word.get()).map(meant -> "write " + meant).orElse(""));
    }
    return truth;
  }

  /** One of some names. */
  Optional<String> oneOf(Node node, String key, Collection<String> names) {
    return oneOf(node, key, names, foreign -> Optional.empty());
  }

  /**
   * One of some names.
   *
   * @param elsewhere the name that a word from another format stands for
   */
  Optional<String> oneOf(
      Node node,
      String key,
      Collection<String> names,
      Function<String, Optional<String>> elsewhere) {
    Optional<String> word = word(node, key);
    Optional<String> known = word.filter(names::contains);
    if (word.isPresent() && known.isEmpty()) {
      String all = "it is one of " + Quote.list(names);
      faults.error(
          Code.VALUE_UNKNOWN_WORD,
          node.at(),
          "there is no " + key + " " + Quote.of(word.get()),
          elsewhere
              .apply(word.get())
              .or(() -> Hints.near(word.get(), names))
              .map(n -> "did you mean " + n + "? " + all)
              .orElse(all));
    }
    return known;
  }

  /** Tells that nothing stands where something should. */
  void empty(Node node, String key) {
    boolean comment =
        node.asScalar().isPresent() && Misread.isComment(faults.source(), node.at().end());
    String hint = comment ? "text that starts with # needs quotes" : "fill it in or take it out";
    faults.error(Code.VALUE_EMPTY, node.at(), Quote.of(key) + " is empty", hint);
  }

  private Optional<Node.Scalar> filled(Node node, String key) {
    if (node instanceof Node.Scalar scalar) {
      return isEmpty(node, key) ? Optional.empty() : Optional.of(scalar);
    }
    if (!node.isBroken()) {
      faults.add(Misread.notText(faults.source(), node, key));
    }
    return Optional.empty();
  }

  /** Whether nothing can be seen of a text; tells the fault if so. */
  private boolean isEmpty(Node node, String key) {
    boolean empty = node instanceof Node.Scalar scalar && Words.isBlank(scalar.text());
    if (empty) {
      empty(node, key);
    }
    return empty;
  }

  private String notCut(Node.Scalar scalar) {
    Misread.cut(faults.source(), scalar).ifPresent(faults::add);
    return scalar.text();
  }

  private static String text(Node node) {
    return node.asScalar().map(scalar -> scalar.text().strip()).orElse("");
  }

  private Optional<BigDecimal> parsed(
      Node node, String key, Optional<BigDecimal> number, String expected) {
    Optional<String> word = word(node, key);
    if (word.isPresent() && number.isEmpty()) {
      faults.error(
          Code.VALUE_NUMBER,
          node.at(),
          Quote.of(key) + " is " + expected + ", and this is " + Quote.of(word.get()),
          Numbers.withPoint(word.get()).map(plain -> "write " + plain).orElse(""));
    }
    return word.flatMap(w -> number);
  }

  private boolean inRange(Node node, String key, BigDecimal n, Range range, String hint) {
    if (!range.holds(n)) {
      String found = ", and this is " + Quote.of(text(node));
      String message = Quote.of(key) + " goes " + range.words() + found;
      faults.error(Code.VALUE_RANGE, node.at(), message, hint);
    }
    return range.holds(n);
  }

  private record Range(BigDecimal low, BigDecimal high, String words) {
    static final Range SHARE = new Range(BigDecimal.ZERO, BigDecimal.ONE, "from 0% to 100%");

    boolean holds(BigDecimal number) {
      return low.compareTo(number) <= 0 && number.compareTo(high) <= 0;
    }
  }
}
