package viva.progress.stats;

import java.util.OptionalDouble;

/**
 * What was done in some time on one occasion.
 *
 * @param answers how many answers were given, repetitions in a sitting too
 * @param first how many of them were first tries, and right
 * @param won the points that first tries won
 * @param possible the points that they could win
 * @param millis active milliseconds
 */
public record Work(int answers, Rate first, double won, double possible, long millis) {
  /** Nothing. */
  public static final Work NONE = new Work(0, new Rate(0, 0), 0, 0, 0);

  Work plus(Work other) {
    return new Work(
        answers + other.answers,
        first.plus(other.first),
        won + other.won,
        possible + other.possible,
        millis + other.millis);
  }

  /** Whether nothing was done. */
  public boolean isEmpty() {
    return answers == 0;
  }

  /** The share of points that first tries won, 0 to 1; nothing where nothing could be won. */
  public OptionalDouble score() {
    return possible > 0 ? OptionalDouble.of(won / possible) : OptionalDouble.empty();
  }
}
