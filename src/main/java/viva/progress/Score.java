package viva.progress;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import viva.bank.Marking;
import viva.ledger.Sittings;

/**
 * What a sitting was worth: first answers only, amended marks and all. In an exam the last answer
 * to each question counts, and the whole paper is what could be won.
 *
 * @param sitting the sitting's id
 * @param at when it began
 * @param banks the ids of its banks
 * @param mode what it was for
 * @param answered how many questions were answered
 * @param asked how many there were
 * @param won the points won
 * @param possible the points that could be won
 * @param millis active milliseconds
 * @param finished whether it came to its end
 * @param pass the share of points that passes, 0 to 1, or 0 where nothing was said
 */
public record Score(
    String sitting,
    OffsetDateTime at,
    List<String> banks,
    String mode,
    int answered,
    int asked,
    double won,
    double possible,
    long millis,
    boolean finished,
    double pass) {
  public Score {
    banks = List.copyOf(banks);
  }

  /**
   * The share of points won, 0 to 1; 0 where nothing was answered or more was lost than won. More
   * can be won than there was at first where a question was worth more when it was answered.
   */
  public double share() {
    return possible == 0 ? 0 : Math.max(0, Math.min(won / possible, 1));
  }

  /** Whether it was of an exam. */
  public boolean isExam() {
    return mode.equals(Sittings.EXAM);
  }

  /** Whether it passed, where there was something to pass. */
  public Optional<Boolean> passed() {
    return new Marking(0, false, pass).passed(share());
  }
}
