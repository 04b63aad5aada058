package viva.progress.stats;

/**
 * Between which shares the true one lies with 95 % certainty.
 *
 * @param low the lower end, 0 to 1
 * @param high the upper end, 0 to 1
 */
public record Interval(double low, double high) {
  /** The 97.5 % quantile of the normal distribution. */
  private static final double Z = 1.959964;

  /** Everything is possible. */
  public static final Interval ANY = new Interval(0, 1);

  /**
   * Wilson's score interval for a share seen in so many tries: (p + z²/2n ± z √(p(1 - p)/n +
   * z²/4n²)) / (1 + z²/n). Unlike the usual one it is honest for few tries and near 0 and 1.
   */
  public static Interval wilson(int right, int tries) {
    if (tries == 0) {
      return ANY;
    }
    double n = tries;
    double p = right / n;
    double square = Z * Z;
    double centre = p + square / (2 * n);
    double half = Z * Math.sqrt(p * (1 - p) / n + square / (4 * n * n));
    double whole = 1 + square / n;
    return new Interval(
        right == 0 ? 0 : (centre - half) / whole, right == tries ? 1 : (centre + half) / whole);
  }

  /** Whether a share lies between the ends. */
  public boolean holds(double share) {
    return low <= share && share <= high;
  }
}
