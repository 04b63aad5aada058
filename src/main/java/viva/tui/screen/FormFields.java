package viva.tui.screen;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import viva.bank.Bank;
import viva.bank.Level;
import viva.question.Kind;
import viva.session.Filter;
import viva.session.Mode;
import viva.session.Order;
import viva.session.Plan;
import viva.session.Scope;
import viva.text.Clean;
import viva.text.Figures;

/** The rows of the form in which a sitting is chosen. */
final class FormFields {
  /** An exam is chosen elsewhere, since its bank says how it goes. */
  private static final List<Mode> MODES = List.of(Mode.STUDY, Mode.PRACTICE, Mode.MISSED);

  private static final List<Integer> COUNTS = List.of(5, 10, 15, 20, 30, 40, 50, 0);
  private static final List<Integer> MINUTES = List.of(0, 5, 10, 15, 20, 30, 45, 60);

  /**
   * A row.
   *
   * @param label what it is called; a topic, which is ticked or not, has none
   * @param value what is chosen
   * @param step the plan with another choice, so many steps on
   */
  record Field(String label, String value, BiFunction<Plan, Integer, Plan> step) {
    boolean isTopic() {
      return label.isEmpty();
    }
  }

  private FormFields() {}

  static List<Field> of(List<Bank> banks, Plan plan) {
    List<Field> fields = new ArrayList<>();
    fields.add(new Field("Mode", plan.mode().word(), FormFields::mode));
    if (Scope.of(plan.mode()).size() > 1) {
      fields.add(new Field("What", plan.scope().label(), FormFields::scope));
    }
    String count = plan.count() == 0 ? "all" : "at most " + plan.count();
    fields.add(new Field("Questions", count, FormFields::count));
    if (plan.mode() != Mode.MISSED) {
      String minutes = plan.minutes() == 0 ? "no limit" : Figures.count(plan.minutes(), "minute");
      fields.add(new Field("Time", minutes, FormFields::minutes));
    }
    if (plan.mode() == Mode.PRACTICE) {
      fields.add(new Field("Order", plan.order().word(), (p, by) -> turned(p)));
    }
    String certainty = plan.certainty() ? "say how sure" : "off";
    fields.add(new Field("Certainty", certainty, (p, by) -> p.certain(!p.certainty())));
    fields.add(new Field("Level", any(plan.filter().levels()), FormFields::level));
    fields.add(new Field("Kind", any(plan.filter().kinds()), FormFields::kind));
    if (banks.size() == 1) {
      topics(banks.get(0)).forEach(topic -> fields.add(topic(banks.get(0), plan, topic)));
    }
    return fields;
  }

  private static Field topic(Bank bank, Plan plan, String topic) {
    String tick = plan.filter().topics().contains(topic) ? "[x] " : "[ ] ";
    String value = tick + Clean.line(bank.topicName(topic));
    return new Field("", value, (p, by) -> topic(p, topic));
  }

  private static String any(List<String> words) {
    return words.isEmpty() ? "any" : String.join(", ", words);
  }

  /** The topics that questions have, in the author's order. */
  private static List<String> topics(Bank bank) {
    Set<String> used =
        bank.items().stream().flatMap(item -> item.topics().stream()).collect(Collectors.toSet());
    List<String> listed = bank.topics().keySet().stream().filter(used::contains).toList();
    used.removeAll(listed);
    return Stream.concat(listed.stream(), new TreeSet<>(used).stream()).toList();
  }

  /** The value so many steps on; from one that is not listed, the first. */
  private static <T> T step(List<T> values, T now, int by) {
    int at = values.indexOf(now);
    return values.get(at < 0 ? 0 : Math.floorMod(at + by, values.size()));
  }

  /** Practice begins with new questions, as study does. */
  private static Plan mode(Plan plan, int by) {
    Mode next = step(MODES, plan.mode(), by);
    return plan.as(next).newFirst(next == Mode.PRACTICE);
  }

  private static Plan scope(Plan plan, int by) {
    return plan.scoped(step(Scope.of(plan.mode()), plan.scope(), by));
  }

  private static Plan count(Plan plan, int by) {
    return plan.sized(plan.order(), step(COUNTS, plan.count(), by), plan.minutes());
  }

  private static Plan minutes(Plan plan, int by) {
    return plan.sized(plan.order(), plan.count(), step(MINUTES, plan.minutes(), by));
  }

  private static Plan turned(Plan plan) {
    Order order = plan.order() == Order.BANK ? Order.SHUFFLED : Order.BANK;
    return plan.sized(order, plan.count(), plan.minutes());
  }

  private static Plan level(Plan plan, int by) {
    List<String> words = Stream.of(Level.values()).map(Level::word).toList();
    Filter old = plan.filter();
    return filtered(plan, old.topics(), next(words, old.levels(), by), old.kinds());
  }

  private static Plan kind(Plan plan, int by) {
    List<String> words = Stream.of(Kind.values()).map(Kind::word).toList();
    Filter old = plan.filter();
    return filtered(plan, old.topics(), old.levels(), next(words, old.kinds(), by));
  }

  private static Plan topic(Plan plan, String topic) {
    Filter old = plan.filter();
    List<String> topics = new ArrayList<>(old.topics());
    if (!topics.remove(topic)) {
      topics.add(topic);
    }
    return filtered(plan, topics, old.levels(), old.kinds());
  }

  private static Plan filtered(
      Plan plan, List<String> topics, List<String> levels, List<String> kinds) {
    Filter old = plan.filter();
    return plan.filtered(new Filter(topics, levels, kinds, old.tags(), old.ids()));
  }

  /** The next single choice, any being one of them. */
  private static List<String> next(List<String> words, List<String> chosen, int by) {
    List<String> choices = new ArrayList<>(words);
    choices.add(0, "");
    String word = step(choices, chosen.isEmpty() ? "" : chosen.get(0), by);
    return word.isEmpty() ? List.of() : List.of(word);
  }
}
