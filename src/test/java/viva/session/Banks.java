package viva.session;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import viva.bank.Bank;
import viva.bank.BareBank;
import viva.bank.Item;
import viva.bank.Level;
import viva.question.MultipleChoice;
import viva.question.Option;
import viva.question.Question;
import viva.question.ShortAnswer;
import viva.text.Place;

/** Small banks to draw from. */
final class Banks {
  private Banks() {}

  static Bank bank(String id, Item... items) {
    return bank(id, List.of(items));
  }

  static Bank bank(String id, List<Item> items) {
    return BareBank.of(id, items);
  }

  /** A bank of so many questions, {@code q1} and so on, whose answer is {@code yes}. */
  static Bank of(int questions) {
    return bank(
        "b", IntStream.rangeClosed(1, questions).mapToObj(i -> item("q" + i, typed(i))).toList());
  }

  private static Question typed(int number) {
    return new ShortAnswer("Question " + number + "?", List.of("yes"), List.of(), true);
  }

  static Item item(String id, Question question) {
    return item(id, question, 1, true);
  }

  static Item item(String id, Question question, double points, boolean shuffle) {
    return item(id, question, points, shuffle, List.of("a"), List.of("x"));
  }

  static Item item(
      String id,
      Question question,
      double points,
      boolean shuffle,
      List<String> topics,
      List<String> tags) {
    return new Item(
        id,
        true,
        topics,
        new Item.Body(
            question,
            "",
            List.of("First hint.", "Second hint."),
            tags,
            Optional.of(Level.REMEMBER),
            0,
            points,
            List.of(),
            List.of(),
            Optional.empty(),
            shuffle,
            List.of(),
            Place.START));
  }

  /** A choice whose first option is the key. */
  static Question choice(String... options) {
    List<Option> all = new ArrayList<>();
    Arrays.stream(options).forEach(text -> all.add(new Option(text, all.isEmpty(), "")));
    return new MultipleChoice("Which of " + String.join(", ", options) + "?", all);
  }

  /** All questions of a bank in its order. */
  static List<Asked> paper(Bank bank) {
    return bank.items().stream().map(item -> new Asked(bank, item, List.of())).toList();
  }

  /** A plan that asks for everything in the bank's order. */
  static Plan everything() {
    return Plan.practice(1).sized(Order.BANK, 0, 0);
  }
}
