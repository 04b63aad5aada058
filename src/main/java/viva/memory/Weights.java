package viva.memory;

/**
 * The 21 weights of FSRS-6. They are fitted to many learners' reviews; nobody sets them by hand.
 *
 * @see Fsrs
 */
public final class Weights {
  /** How many there are. */
  static final int COUNT = 21;

  /** The defaults of FSRS-6 as of June 2025, from fsrs-rs 6.6 and ts-fsrs 5.4. */
  public static final Weights DEFAULT =
      new Weights(
          0.212, 1.2931, 2.3065, 8.2956, 6.4133, 0.8334, 3.0194, 0.001, 1.8722, 0.1666, 0.796,
          1.4835, 0.0614, 0.2629, 1.6483, 0.6014, 1.8729, 0.5425, 0.0912, 0.0658, 0.1542);

  private static final int FIRST_SHORT_TERM = 17;
  private static final int LAST_SHORT_TERM = 19;

  private final double[] values;

  private Weights(double... values) {
    if (values.length != COUNT) {
      throw new IllegalArgumentException("there are " + COUNT + " weights, not " + values.length);
    }
    this.values = values;
  }

  /** A weight by its number in the formulas, from 0. */
  double at(int number) {
    return values[number];
  }

  /**
   * The same without the part for reviews within a day: w17, w18 and w19 are 0, and a second review
   * on the same day goes through the formulas for later days.
   */
  public Weights withoutShortTerm() {
    double[] others = values.clone();
    for (int i = FIRST_SHORT_TERM; i <= LAST_SHORT_TERM; i++) {
      others[i] = 0;
    }
    return new Weights(others);
  }

  /** Whether reviews within a day have formulas of their own. */
  boolean hasShortTerm() {
    return values[LAST_SHORT_TERM] > 0;
  }
}
