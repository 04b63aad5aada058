package viva.check;

import java.util.List;
import java.util.function.Function;
import viva.bank.Bank;
import viva.bank.Finding;

/**
 * Someone who has something to say about a bank that could be read: the lint, a source, the past.
 */
public interface Examiner {
  /**
   * What there is to be told.
   *
   * @param file the bank's file as the person named it
   * @param bank the bank, without its faulty questions
   * @param faulty how many questions it is without
   */
  List<Finding> findings(String file, Bank bank, int faulty);

  /** One who needs to see nothing but the bank. */
  static Examiner of(Function<Bank, List<Finding>> looks) {
    return (file, bank, faulty) -> looks.apply(bank);
  }
}
