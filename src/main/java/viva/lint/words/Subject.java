package viva.lint.words;

import java.util.List;
import java.util.Locale;
import viva.bank.Bank;
import viva.bank.Item;
import viva.question.Kind;
import viva.question.MultipleChoice;
import viva.question.MultipleResponse;
import viva.question.Option;

/** A question made ready for the rules. */
public final class Subject {
  private static final ChoicesOf CHOICES = new ChoicesOf();

  private final Item item;
  private final Bank bank;
  private final Topical topical;
  private final Phrase stem;
  private final List<Option> options;
  private final List<Choice> choices;
  private final List<Phrase> phrases;

  /**
   * @param topical the words that are so common in the bank's stems that they tell nothing
   */
  public Subject(Item item, Bank bank, Topical topical) {
    this.item = item;
    this.bank = bank;
    this.topical = topical;
    this.stem = Phrase.of(item.question().stem());
    this.options = options(item);
    this.choices = item.question().match(CHOICES);
    this.phrases = options.isEmpty() ? List.of() : choices.stream().map(Choice::phrase).toList();
  }

  private static List<Option> options(Item item) {
    if (item.question() instanceof MultipleChoice choice) {
      return choice.options();
    }
    return item.question() instanceof MultipleResponse several ? several.options() : List.of();
  }

  public Item item() {
    return item;
  }

  public Bank bank() {
    return bank;
  }

  public Kind kind() {
    return item.question().kind();
  }

  public Topical topical() {
    return topical;
  }

  public Phrase stem() {
    return stem;
  }

  /** The options of a multiple-choice or multiple-response question, else none. */
  public List<Option> options() {
    return options;
  }

  /** The options' texts, in the same order. */
  public List<Phrase> phrases() {
    return phrases;
  }

  /** All that a learner chooses from or arranges: options, right sides, distractors, items. */
  public List<Choice> choices() {
    return choices;
  }

  /** Whether the bank is in English, which is the one language whose words the rules know. */
  public boolean isEnglish() {
    String language = bank.language().toLowerCase(Locale.ROOT);
    return language.equals("en") || language.startsWith("en-");
  }

  /**
   * Which option, from 0, is the one right one, or -1 where several are, or where there is none.
   */
  public int key() {
    if (kind() != Kind.MULTIPLE_CHOICE) {
      return -1;
    }
    int key = 0;
    while (!options.get(key).correct()) {
      key++;
    }
    return key;
  }
}
