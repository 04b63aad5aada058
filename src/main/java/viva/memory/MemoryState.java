package viva.memory;

/**
 * How firmly something is held, in the two numbers of FSRS.
 *
 * @param stability the days after which it is recalled with a chance of 90 %, 0.001 to 36,500
 * @param difficulty how slowly stability grows, 1 to 10
 */
public record MemoryState(double stability, double difficulty) {
  static final double LEAST_STABILITY = 0.001;
  static final double MOST_STABILITY = 36_500;

  /** The state nearest to these numbers that is within the ranges. */
  static MemoryState clamped(double stability, double difficulty) {
    return new MemoryState(
        Math.min(Math.max(stability, LEAST_STABILITY), MOST_STABILITY),
        Math.min(Math.max(difficulty, 1), 10));
  }
}
