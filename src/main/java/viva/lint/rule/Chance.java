package viva.lint.rule;

/** What may be chance in a bank: below these bounds, a rule about a bank as a whole is silent. */
final class Chance {
  /** Fewer questions of a kind say nothing. */
  static final int FEWEST = 10;

  /** The 99th percentile of the standard normal distribution. */
  private static final double Z_99 = 2.3263;

  private Chance() {}

  /**
   * The largest share, 0 to 1, that may be chance: two standard errors above the one expected. The
   * normal approximation of the binomial distribution (de Moivre 1733), about 2 in 100 one way.
   *
   * @param expected the share that chance gives on average
   * @param count of how many
   */
  static double highestShare(double expected, int count) {
    return expected + 2 * Math.sqrt(expected * (1 - expected) / count);
  }

  /**
   * Whether counts differ from those expected by more than chance does once in a hundred times:
   * Pearson's chi-square (1900) against its 99th percentile, approximated by Wilson and Hilferty
   * (1931). Silent where fewer than 5 are expected of any, for which it does not hold (Cochran
   * 1954).
   */
  static boolean isUneven(int[] counts, double[] expected) {
    double sum = 0;
    for (int i = 0; i < counts.length; i++) {
      if (expected[i] < 5) {
        return false;
      }
      sum += (counts[i] - expected[i]) * (counts[i] - expected[i]) / expected[i];
    }
    int freedom = counts.length - 1;
    double spread = 2.0 / (9 * freedom);
    return sum > freedom * Math.pow(1 - spread + Z_99 * Math.sqrt(spread), 3);
  }
}
