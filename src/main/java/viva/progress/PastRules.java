package viva.progress;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import viva.bank.Marking;
import viva.question.Verdict;

/**
 * How a past sitting was marked, from what was kept of it: an exam's rules are those of its day,
 * whatever its bank says by now. Anything but an exam has none.
 *
 * @param marking how scores became points
 * @param possible the points of the whole paper, if they were kept
 */
public record PastRules(Marking marking, OptionalDouble possible) {

  /** The rules that these words tell. */
  public static PastRules of(Map<String, List<String>> filters) {
    boolean certainty = first(filters, "marks").filter("certainty"::equals).isPresent();
    return new PastRules(
        new Marking(
            number(filters, "negative").orElse(0), certainty, number(filters, "pass").orElse(0)),
        number(filters, "possible"));
  }

  /** The same as words, to be kept with a sitting. */
  public Map<String, List<String>> words() {
    Map<String, List<String>> words = new LinkedHashMap<>();
    possible.ifPresent(
        points -> words.put("possible", List.of(BigDecimal.valueOf(points).toPlainString())));
    put(words, "pass", marking.pass());
    put(words, "negative", marking.negative());
    if (marking.certainty()) {
      words.put("marks", List.of("certainty"));
    }
    return words;
  }

  private static void put(Map<String, List<String>> words, String name, double share) {
    if (share > 0) {
      words.put(name, List.of(BigDecimal.valueOf(share).toPlainString()));
    }
  }

  private static Optional<String> first(Map<String, List<String>> filters, String name) {
    List<String> words = filters.getOrDefault(name, List.of());
    return words.isEmpty() ? Optional.empty() : Optional.of(words.get(0));
  }

  /** Foreign records may hold anything there; what is no small number counts as not said. */
  private static OptionalDouble number(Map<String, List<String>> filters, String name) {
    return first(filters, name)
        .filter(word -> word.matches("\\d{1,12}(\\.\\d{1,20})?"))
        .map(word -> OptionalDouble.of(Double.parseDouble(word)))
        .orElse(OptionalDouble.empty());
  }

  /** The points that an answer won. */
  double won(Review review) {
    boolean answered = review.verdict() != Verdict.UNANSWERED;
    return answered ? review.points() * marking.points(review.score(), review.certainty()) : 0;
  }
}
