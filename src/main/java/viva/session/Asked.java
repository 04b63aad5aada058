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
 */
public record Asked(Bank bank, Item item, List<String> options) {
  public Asked {
    options = List.copyOf(options);
  }

  /** Its name for ever, over all banks. */
  public QuestionId id() {
    return new QuestionId(bank.id(), item.id());
  }
}
