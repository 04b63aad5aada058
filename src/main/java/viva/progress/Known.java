package viva.progress;

import viva.bank.Bank;
import viva.bank.Item;
import viva.question.QuestionId;

/**
 * A question of a bank in reach, and how the learner stands with it.
 *
 * @param bank its bank
 * @param item the question
 * @param standing how the learner stands
 */
public record Known(Bank bank, Item item, Standing standing) {
  /** The question's name. */
  public QuestionId id() {
    return new QuestionId(bank.id(), item.id());
  }
}
