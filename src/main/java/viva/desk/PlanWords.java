package viva.desk;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import viva.session.Filter;
import viva.session.Mode;
import viva.session.Order;
import viva.session.Plan;

/** A plan as the words that the journal keeps, and back. */
final class PlanWords {
  private PlanWords() {}

  static Map<String, List<String>> of(Plan plan) {
    Map<String, List<String>> words = new LinkedHashMap<>(plan.filter().words());
    words.put("order", List.of(plan.order().word()));
    words.put("count", List.of(Integer.toString(plan.count())));
    words.put("minutes", List.of(Integer.toString(plan.minutes())));
    if (plan.newFirst()) {
      words.put("first", List.of("new"));
    }
    return words;
  }

  /** The plan that these words and this seed tell; what another program left out is usual. */
  static Plan plan(Map<String, List<String>> words, long seed) {
    Filter filter =
        new Filter(
            list(words, "topics"),
            list(words, "levels"),
            list(words, "kinds"),
            list(words, "tags"),
            list(words, "ids"));
    Order order = Order.named(first(words, "order")).orElse(Order.BANK);
    return new Plan(
        Mode.PRACTICE,
        filter,
        order,
        number(words, "count"),
        number(words, "minutes"),
        seed,
        first(words, "first").equals("new"));
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
