package viva.desk;

import java.util.List;
import java.util.Optional;
import viva.bank.Bank;
import viva.session.Plan;

/**
 * What home shows, on screen and in lines.
 *
 * @param rows the banks in reach
 * @param unfinished the sitting that can go on, if there is one
 * @param notices what the learner ought to know: damaged records, faulty banks
 * @param greeting the learner, or empty
 */
public record Overview(
    List<Row> rows, Optional<Unfinished> unfinished, List<String> notices, String greeting) {
  public Overview {
    rows = List.copyOf(rows);
    notices = List.copyOf(notices);
  }

  /**
   * A bank.
   *
   * @param bank the bank
   * @param last what its last sitting was worth and when, in words, or empty
   * @param plan what Enter starts: the number and order used last
   */
  public record Row(Bank bank, String last, Plan plan) {}

  /**
   * A sitting that was left.
   *
   * @param sitting its id
   * @param words what it is, in words
   */
  public record Unfinished(String sitting, String words) {}
}
