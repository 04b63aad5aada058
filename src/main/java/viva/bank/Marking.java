package viva.bank;

import java.util.Optional;
import viva.question.Certainty;

/**
 * How an exam turns scores into points: negative marks for wrong answers, or certainty-based marks.
 * Where both are asked for, certainty counts, because its wrong answers lose points already.
 *
 * @param negative points lost by a wrong answer, as a share of the question's points, 0 to 1
 * @param certainty whether the learner says how sure he is, and is marked by it
 * @param pass the share of the paper's points that passes, 0 to 1, or 0 where nothing is said
 */
public record Marking(double negative, boolean certainty, double pass) {
  /** A score is what it is. */
  public static final Marking PLAIN = new Marking(0, false, 0);

  /** What sums of points may be off by. */
  private static final double ROUNDING = 1e-9;

  /** What a question is worth at most, in points of a question of one point. */
  public double most() {
    return certainty ? Certainty.SURE.ifRight() : 1;
  }

  /**
   * What an answer wins, in points of a question of one point; negative where it loses some. By
   * certainty a part of the score wins that part between wrong and right.
   *
   * @param score from 0 to 1
   * @param sure how sure the learner said to be; saying nothing is guessing
   */
  public double points(double score, Optional<Certainty> sure) {
    if (certainty) {
      Certainty said = sure.orElse(Certainty.GUESSING);
      return score * said.ifRight() + (1 - score) * said.ifWrong();
    }
    return score > 0 ? score : 0 - negative;
  }

  /** What a share of the points comes to; nothing where nothing is said. */
  public Optional<Boolean> passed(double share) {
    return pass > 0 ? Optional.of(share >= pass - ROUNDING) : Optional.empty();
  }
}
