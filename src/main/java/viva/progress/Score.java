package viva.progress;

import java.time.OffsetDateTime;
import java.util.List;

/**
 * What a sitting was worth: first answers only, amended marks and all.
 *
 * @param sitting the sitting's id
 * @param at when it began
 * @param banks the ids of its banks
 * @param mode what it was for
 * @param answered how many questions were answered
 * @param asked how many there were
 * @param won the points won
 * @param possible the points of the questions answered
 * @param millis active milliseconds
 * @param finished whether it came to its end
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
    boolean finished) {
  public Score {
    banks = List.copyOf(banks);
  }

  /** The share of points won, 0 to 1; 0 where nothing was answered. */
  public double share() {
    return possible == 0 ? 0 : won / possible;
  }
}
