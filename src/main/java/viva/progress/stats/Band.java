package viva.progress.stats;

/**
 * How many of something lie between two bounds.
 *
 * @param from the lower bound, which belongs to it
 * @param to the upper bound, which does not unless it is the last one
 * @param count how many
 */
public record Band(double from, double to, int count) {
  /** Whether nothing is above it. */
  public boolean isOpen() {
    return to == Double.MAX_VALUE;
  }
}
