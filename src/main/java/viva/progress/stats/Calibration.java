package viva.progress.stats;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import viva.progress.Review;
import viva.question.Certainty;

/**
 * How sure a learner said to be against how right he was, over first tries of which he said it.
 *
 * @param levels one a level of certainty, the least sure first
 */
public record Calibration(List<Level> levels) {
  public Calibration {
    levels = List.copyOf(levels);
  }

  /**
   * A level of certainty.
   *
   * @param certainty what was said
   * @param rate how often it was right
   */
  public record Level(Certainty certainty, Rate rate) {}

  /** The calibration of these tries. */
  static Calibration of(Collection<Review> tries) {
    return new Calibration(
        Arrays.stream(Certainty.values())
            .map(
                certainty ->
                    new Level(
                        certainty,
                        Rate.of(
                            tries.stream()
                                .filter(r -> r.certainty().equals(Optional.of(certainty)))
                                .toList())))
            .toList());
  }

  /** All tries of which the learner said how sure he was. */
  public Rate all() {
    return levels.stream().map(Level::rate).reduce(new Rate(0, 0), Rate::plus);
  }

  /** Whether there is none. */
  public boolean isEmpty() {
    return all().isEmpty();
  }

  /**
   * Brier's score, the mean of (p - y)² with p the chance stated and y 1 for right and 0 for wrong:
   * 0 is perfect, 0.25 is what saying 50 % each time gives.
   */
  public double brier() {
    return mean(
        level -> {
          double p = level.certainty().stated();
          double y = level.rate().share();
          return y * (p - 1) * (p - 1) + (1 - y) * p * p;
        });
  }

  /**
   * By how much each level misses what it comes to: the mean of (p - y)² over levels, the part of
   * Brier's score that honesty about oneself brings down. 0 is perfect.
   */
  public double reliability() {
    return mean(level -> square(level.certainty().stated() - level.rate().share()));
  }

  /** How far the levels tell right from wrong; more is better, and lowers Brier's score. */
  public double resolution() {
    double whole = all().share();
    return mean(level -> square(level.rate().share() - whole));
  }

  /**
   * What lies in the questions and not in the learner's judgement: y (1 - y). With it Brier's score
   * is reliability - resolution + uncertainty (Murphy 1973), exactly, because p is the same within
   * a level.
   */
  public double uncertainty() {
    double whole = all().share();
    return whole * (1 - whole);
  }

  /** The mean chance stated. */
  public double stated() {
    return mean(level -> level.certainty().stated());
  }

  /** By how much that lies above what was right; below 0 for whoever is surer than he says. */
  public double overconfidence() {
    return stated() - all().share();
  }

  /** The mean over all tries of what goes with their level; 0 where there is none. */
  private double mean(ToDoubleFunction<Level> value) {
    int tries = all().tries();
    return tries == 0
        ? 0
        : levels.stream().mapToDouble(l -> l.rate().tries() * value.applyAsDouble(l)).sum() / tries;
  }

  private static double square(double number) {
    return number * number;
  }
}
