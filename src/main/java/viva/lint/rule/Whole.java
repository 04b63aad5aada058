package viva.lint.rule;

import java.util.List;
import viva.bank.Bank;
import viva.lint.words.Subject;

/**
 * A bank made ready for the rules that look at all of it.
 *
 * @param bank the bank
 * @param subjects its questions in the bank's order
 */
public record Whole(Bank bank, List<Subject> subjects) {
  public Whole {
    subjects = List.copyOf(subjects);
  }
}
