package viva.desk;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import viva.bank.Bank;
import viva.session.Plan;

/**
 * What home shows, on screen and in lines.
 *
 * @param rows the banks in reach
 * @param unfinished the sitting that can go on, if there is one
 * @param ahead what is to be said of what is next, a sentence each: exams, the weakest topic, one
 *     suggestion
 * @param notices what the learner ought to know: damaged records, faulty banks
 * @param greeting the learner, or empty
 */
public record Overview(
    List<Row> rows,
    Optional<Unfinished> unfinished,
    List<String> ahead,
    List<String> notices,
    String greeting) {
  public Overview {
    rows = List.copyOf(rows);
    ahead = List.copyOf(ahead);
    notices = List.copyOf(notices);
  }

  /** How many questions of all banks are due. */
  public int due() {
    int due = 0;
    for (Row row : rows) {
      due += row.due();
    }
    return due;
  }

  /** How many new questions of all banks belong to today. */
  public int fresh() {
    int fresh = 0;
    for (Row row : rows) {
      fresh += row.fresh();
    }
    return fresh;
  }

  /** The ids of all banks. */
  public List<String> banks() {
    return rows.stream().map(row -> row.bank().id()).toList();
  }

  /**
   * A bank.
   *
   * @param bank the bank
   * @param due how many of its questions are due
   * @param fresh how many of its new questions belong to today
   * @param begun whether any question of it was ever answered
   * @param known the mean chance of recall of all its questions, 0 to 1
   * @param sat its last sitting, looked up for whoever asks: there may be many banks
   * @param usual what Enter starts, looked up likewise
   * @param startedOver whether it was started over, which can be taken back
   */
  public record Row(
      Bank bank,
      int due,
      int fresh,
      boolean begun,
      double known,
      Supplier<Sat> sat,
      Supplier<Plan> usual,
      boolean startedOver) {

    /** What its last sitting was worth, in words, or empty. */
    public String last() {
      return sat.get().worth();
    }

    /** When that was, in words, or empty. */
    public String lastWhen() {
      return sat.get().when();
    }

    /** What Enter starts. */
    public Plan plan() {
      return usual.get();
    }
  }

  /**
   * A bank's last sitting.
   *
   * @param worth what it was worth, in words, or empty where there was none
   * @param when when that was, in words, or empty
   */
  public record Sat(String worth, String when) {}

  /**
   * A sitting that was left.
   *
   * @param sitting its id
   * @param words what it is, in words
   */
  public record Unfinished(String sitting, String words) {}
}
