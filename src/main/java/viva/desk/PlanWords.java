package viva.desk;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import viva.bank.Marking;
import viva.progress.PastRules;
import viva.session.Asked;
import viva.session.ExamTally;
import viva.session.Filter;
import viva.session.Mode;
import viva.session.Order;
import viva.session.Plan;
import viva.session.Scope;

/** A plan as the words that the journal keeps, and back. */
final class PlanWords {
  private PlanWords() {}

  /** The words of a plan by which this paper was drawn; an exam's rules of marking go with it. */
  static Map<String, List<String>> of(Plan plan, List<Asked> paper) {
    Map<String, List<String>> words = of(plan);
    if (plan.mode() == Mode.EXAM) {
      Marking marking = paper.get(0).bank().exam().marking();
      double possible = ExamTally.possible(paper, marking);
      words.putAll(new PastRules(marking, OptionalDouble.of(possible)).words());
    }
    return words;
  }

  static Map<String, List<String>> of(Plan plan) {
    Map<String, List<String>> words = new LinkedHashMap<>(plan.filter().words());
    words.put("order", List.of(plan.order().word()));
    words.put("count", List.of(Integer.toString(plan.count())));
    words.put("minutes", List.of(Integer.toString(plan.minutes())));
    if (plan.newFirst()) {
      words.put("first", List.of("new"));
    }
    if (plan.scope() != Scope.of(plan.mode()).get(0)) {
      words.put("scope", List.of(plan.scope().word()));
    }
    if (plan.certainty()) {
      words.put("certainty", List.of("on"));
    }
    return words;
  }

  /** The plan that these words tell; what another program left out, or put in, is usual. */
  static Plan plan(String modeWord, Map<String, List<String>> words, long seed) {
    Mode mode = Mode.named(modeWord).orElse(Mode.PRACTICE);
    List<Scope> scopes = Scope.of(mode);
    Filter filter =
        new Filter(
            list(words, "topics"),
            list(words, "levels"),
            list(words, "kinds"),
            list(words, "tags"),
            list(words, "ids"));
    Order order = Order.named(first(words, "order")).orElse(Order.BANK);
    return new Plan(
        mode,
        filter,
        order,
        number(words, "count"),
        number(words, "minutes"),
        seed,
        first(words, "first").equals("new"),
        Scope.named(first(words, "scope")).filter(scopes::contains).orElse(scopes.get(0)),
        first(words, "certainty").equals("on"));
  }

  private static List<String> list(Map<String, List<String>> words, String name) {
    return words.getOrDefault(name, List.of());
  }

  private static String first(Map<String, List<String>> words, String name) {
    return list(words, name).stream().findFirst().orElse("");
  }

  private static int number(Map<String, List<String>> words, String name) {
    String word = first(words, name);
    return word.matches("\\d{1,6}") ? Integer.parseInt(word) : 0;
  }
}
