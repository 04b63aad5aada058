package viva.yaml;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import viva.question.Kind;
import viva.question.Numeric;
import viva.question.Question;
import viva.yaml.tree.Code;
import viva.yaml.tree.Faults;
import viva.yaml.tree.Node;
import viva.yaml.tree.Quote;

/** A number to type: one with a tolerance, or a range. */
final class NumericReader implements KindReader {
  private static final Keys RANGE = new Keys("a range", List.of("min", "max"));

  @Override
  public Kind kind() {
    return Kind.NUMERIC;
  }

  @Override
  public Set<String> keys() {
    return Set.of("answer", "tolerance", "unit", "reject");
  }

  @Override
  public boolean fits(Node.Mapping keys) {
    Optional<Node> answer = keys.get("answer");
    return answer.flatMap(Node::asScalar).filter(Numbers::isPlain).isPresent()
        || answer.flatMap(Node::asMapping).filter(m -> m.has("min") || m.has("max")).isPresent();
  }

  @Override
  public String because() {
    return "its answer is a plain number";
  }

  @Override
  public Optional<Question> read(Asked asked) {
    Optional<Node> answer = asked.require("answer", "numeric");
    Optional<Node.Mapping> range = answer.flatMap(Node::asMapping);
    Optional<Bounds> bounds =
        range.isPresent()
            ? range.flatMap(keys -> range(keys, asked))
            : answer.flatMap(node -> around(node, asked));
    List<String> units =
        asked.get("unit").map(node -> asked.values().lines(node, "unit")).orElse(List.of());
    List<Rejects.Placed> rejected = Rejects.read(asked);
    rejected.forEach(reject -> check(reject, bounds, asked.faults()));
    return bounds.map(
        b ->
            new Numeric(
                asked.stem(), b.shown(), b.low(), b.high(), units, Rejects.values(rejected)));
  }

  private static Optional<Bounds> around(Node answer, Asked asked) {
    Optional<BigDecimal> number = asked.values().number(answer, "answer");
    Optional<Node> tolerance = asked.get("tolerance");
    Optional<BigDecimal> wide =
        tolerance.isEmpty()
            ? Optional.of(BigDecimal.ZERO)
            : tolerance.flatMap(n -> tolerance(n, number.orElse(BigDecimal.ZERO), asked));
    String shown = answer.asScalar().map(scalar -> Words.line(scalar.text())).orElse("");
    return number.flatMap(n -> wide.map(w -> new Bounds(shown, n.subtract(w), n.add(w))));
  }

  private static Optional<BigDecimal> tolerance(Node node, BigDecimal number, Asked asked) {
    Optional<String> word = asked.values().word(node, "tolerance");
    Optional<BigDecimal> wide =
        word.flatMap(
            w -> Numbers.percent(w).map(number.abs()::multiply).or(() -> Numbers.decimal(w)));
    if (word.isPresent() && wide.filter(w -> w.signum() >= 0).isEmpty()) {
      asked
          .faults()
          .error(
              Code.NUMERIC_TOLERANCE,
              node.at(),
              "a tolerance is a number or a share, not below 0, and this is "
                  + Quote.of(word.get()),
              "for example 0.5 or 5%");
      return Optional.empty();
    }
    return wide;
  }

  private static Optional<Bounds> range(Node.Mapping keys, Asked asked) {
    Set<String> meant = RANGE.check(keys, asked.faults());
    RANGE.require("min", keys, meant, asked.faults());
    RANGE.require("max", keys, meant, asked.faults());
    asked.get("tolerance").ifPresent(node -> needless(node, asked.faults()));
    Optional<BigDecimal> min = keys.get("min").flatMap(n -> asked.values().number(n, "min"));
    Optional<BigDecimal> max = keys.get("max").flatMap(n -> asked.values().number(n, "max"));
    if (min.isEmpty() || max.isEmpty()) {
      return Optional.empty();
    }
    if (min.get().compareTo(max.get()) > 0) {
      String message = "the smallest right number is above the largest";
      asked.faults().error(Code.NUMERIC_RANGE, keys.at(), message, "swap min and max");
      return Optional.empty();
    }
    String shown = word(keys, "min") + " to " + word(keys, "max");
    return Optional.of(new Bounds(shown, min.get(), max.get()));
  }

  private static void needless(Node node, Faults faults) {
    String message = "an answer with min and max has its tolerance in them already";
    faults.error(Code.NUMERIC_TOLERANCE, node.at(), message, "take it out");
  }

  private static String word(Node.Mapping keys, String key) {
    return Words.line(keys.get(key).flatMap(Node::asScalar).orElseThrow().text());
  }

  private static void check(Rejects.Placed reject, Optional<Bounds> bounds, Faults faults) {
    Optional<BigDecimal> number = Numbers.decimal(reject.rejected().text());
    if (number.isEmpty()) {
      String message =
          "a numeric question rejects numbers, and this is " + Quote.of(reject.rejected().text());
      faults.error(Code.VALUE_NUMBER, reject.at(), message, "");
    } else if (bounds.filter(b -> b.hold(number.get())).isPresent()) {
      Rejects.both(reject, faults);
    }
  }

  /** The numbers that are right, and the key in words. */
  private record Bounds(String shown, BigDecimal low, BigDecimal high) {
    boolean hold(BigDecimal number) {
      return low.compareTo(number) <= 0 && number.compareTo(high) <= 0;
    }
  }
}
