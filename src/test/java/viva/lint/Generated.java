package viva.lint;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import viva.bank.Bank;
import viva.bank.BareBank;
import viva.bank.Exam;
import viva.bank.Item;
import viva.question.MultipleChoice;
import viva.question.Option;
import viva.question.Question;
import viva.question.ShortAnswer;
import viva.text.Place;

/** Banks of any size, made of words without a meaning, the same for the same size. */
final class Generated {
  private static final int WORDS = 20_000;

  private final Random random = new Random(1);

  static Bank bank(int size) {
    Generated words = new Generated();
    List<Item> items = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      items.add(words.item(i, i % 3 == 0 ? words.answer() : words.choice()));
    }
    return bank(items);
  }

  /** A bank of questions that are all alike but for the text that is put into each. */
  static Bank pattern(int size, String stem, String accepted) {
    Generated words = new Generated();
    List<Item> items = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      Question question =
          new ShortAnswer(stem.formatted(i), List.of(accepted.formatted(i)), List.of(), true);
      items.add(words.item(i, question));
    }
    return bank(items);
  }

  static Bank bank(List<Item> items) {
    return BareBank.of("b", "", Exam.DEFAULT, items);
  }

  private Item item(int i, Question question) {
    return new Item(
        "q" + i,
        true,
        List.of("t" + i % 50),
        new Item.Body(
            question,
            text(25),
            List.of(text(8)),
            List.of(),
            Optional.empty(),
            0,
            1,
            List.of(),
            List.of(),
            Optional.empty(),
            i % 2 == 0,
            List.of(),
            new Place(i + 1, 1)));
  }

  private Question choice() {
    int key = random.nextInt(4);
    List<Option> options = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      options.add(new Option(text(4) + i, i == key, ""));
    }
    return new MultipleChoice(text(14), options);
  }

  private Question answer() {
    return new ShortAnswer(text(14), List.of(text(2), text(3)), List.of(), true);
  }

  /** Words of which some are frequent and most are rare, as in a language. */
  private String text(int words) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < words; i++) {
      double share = random.nextDouble();
      int word = (int) (WORDS * share * share * share);
      text.append(i == 0 ? "" : " ")
          .append(
              word < 40
                  ? "the"
                  : Integer.toString(word + 1000, 26).replaceAll("\\d", "e")
                      + (char) ('a' + word % 26));
    }
    return text.toString();
  }
}
