package viva.session;

import java.util.List;
import viva.bank.Bank;
import viva.bank.Item;
import viva.question.QuestionId;

/**
 * A question as one sitting asks it.
 *
 * @param bank the bank it comes from
 * @param item the question
 * @param options its options in the order shown, as words; empty where there is nothing to choose
 * @param why why it is asked now, in a few words, or empty
 */
public record Asked(Bank bank, Item item, List<String> options, String why) {
  public Asked {
    options = List.copyOf(options);
  }

  /** A question that is asked for no reason of its own. */
  public Asked(Bank bank, Item item, List<String> options) {
    this(bank, item, options, "");
  }

  /** Its name for ever, over all banks. */
  public QuestionId id() {
    return new QuestionId(bank.id(), item.id());
  }
}
