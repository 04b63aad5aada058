package viva.cli;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import viva.bank.Bank;
import viva.bank.Item;
import viva.bank.Level;
import viva.question.Kind;
import viva.session.Filter;
import viva.text.Nearest;

/** Whether the words of a filter mean anything in the banks at hand. */
final class FilterWords {
  private FilterWords() {}

  /** Complains of the first word that nothing has. */
  static void check(Filter filter, List<Bank> banks) {
    known("level", filter.levels(), Arrays.stream(Level.values()).map(Level::word));
    known("kind", filter.kinds(), Arrays.stream(Kind.values()).map(Kind::word));
    known("topic", filter.topics(), items(banks).flatMap(item -> item.topics().stream()));
    known("tag", filter.tags(), items(banks).flatMap(item -> item.tags().stream()));
    known("question", filter.ids(), banks.stream().flatMap(FilterWords::ids));
  }

  /** Alone, and with the bank's id before them. */
  private static Stream<String> ids(Bank bank) {
    return bank.items().stream().flatMap(item -> Stream.of(item.id(), bank.id() + "/" + item.id()));
  }

  private static Stream<Item> items(List<Bank> banks) {
    return banks.stream().flatMap(bank -> bank.items().stream());
  }

  private static void known(String what, List<String> words, Stream<String> all) {
    List<String> known = all.distinct().toList();
    for (String word : words) {
      if (!known.contains(word)) {
        List<String> near = Nearest.several(word, known);
        List<String> named = near.isEmpty() && known.size() <= 12 ? known : near;
        String advice = named.isEmpty() ? "" : "; there are: " + String.join(", ", named);
        throw new UsageProblem("no " + what + " is called \"" + word + "\"" + advice);
      }
    }
  }
}
