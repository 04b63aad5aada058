package viva.bank;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * How a bank examines.
 *
 * @param count how many questions, or 0 for all
 * @param minutes the time limit, or 0 for none
 * @param pass the share of points that passes, 0 to 1
 * @param draw how many questions of which topic at least
 * @param certainty whether the learner says how sure he is
 * @param negative points lost by a wrong answer, as a share of its points
 * @param faulty whether the author wrote more than could be read, so that this may not be what is
 *     meant
 */
public record Exam(
    int count,
    int minutes,
    double pass,
    Map<String, Integer> draw,
    boolean certainty,
    double negative,
    boolean faulty) {
  /** What holds where a bank says nothing. */
  public static final Exam DEFAULT = new Exam(0, 0, 0, Map.of(), false, 0, false);

  public Exam {
    draw = new LinkedHashMap<>(draw);
  }

  /** The same, but not all that the author wrote. */
  public Exam withFaults() {
    return new Exam(count, minutes, pass, draw, certainty, negative, true);
  }

  /** How it is marked. */
  public Marking marking() {
    return new Marking(negative, certainty, pass);
  }
}
