package viva.memory;

/**
 * FSRS-6, the free spaced repetition scheduler: what a review does to a memory, how likely it is to
 * be recalled after some days, and after how many days that chance has fallen to a given one.
 *
 * <p>The formulas are those of fsrs-rs 6.6 (model.rs) and ts-fsrs 5.4.2, which agree. Where other
 * implementations differ this one follows them: a pass on the same day never lowers stability, Hard
 * included, and difficulty reverts to the difficulty of a first Easy before it is clamped.
 */
public final class Fsrs {
  /** The name of these formulas in records. */
  public static final String NAME = "fsrs6";

  /** The longest interval, in days. */
  public static final int LONGEST = 36_500;

  private static final Fsrs USUAL = new Fsrs(Weights.DEFAULT);

  private final Weights w;
  private final double decay;
  private final double factor;
  private final double easyDifficulty;

  /** The scheduler with these weights. */
  public Fsrs(Weights weights) {
    w = weights;
    decay = -w.at(20);
    factor = Math.pow(0.9, 1 / decay) - 1;
    easyDifficulty = firstDifficulty(Grade.EASY);
  }

  /** The scheduler with the default weights. */
  public static Fsrs usual() {
    return USUAL;
  }

  /**
   * The chance of recall, 0 to 1: R(t, S) = (1 + factor t / S)^decay, which is 0.9 for t = S.
   *
   * @param days since the last review, 0 or more
   */
  public double retrievability(double days, double stability) {
    return Math.pow(1 + factor * days / stability, decay);
  }

  /**
   * After how many days the chance of recall has fallen to {@code retention}, between 0 and 1: I(r,
   * S) = S / factor (r^(1 / decay) - 1).
   */
  public double interval(double retention, double stability) {
    return stability / factor * (Math.pow(retention, 1 / decay) - 1);
  }

  /** The same as a whole number of days from 1 to {@link #LONGEST}. */
  public int days(double retention, double stability) {
    long days = Math.round(interval(retention, stability));
    return (int) Math.min(Math.max(days, 1), LONGEST);
  }

  /** The state after a first review. */
  public MemoryState first(Grade grade) {
    return MemoryState.clamped(w.at(grade.number() - 1), firstDifficulty(grade));
  }

  /** D0(G) = w4 - e^(w5 (G - 1)) + 1; for Easy it lies below the range. */
  private double firstDifficulty(Grade grade) {
    return w.at(4) - Math.exp(w.at(5) * (grade.number() - 1)) + 1;
  }

  /**
   * The state after one more review.
   *
   * @param days since the review before, in study days; 0 is the same day
   */
  public MemoryState next(MemoryState state, int days, Grade grade) {
    return MemoryState.clamped(
        stability(state, days, grade), difficulty(state.difficulty(), grade));
  }

  private double stability(MemoryState state, int days, Grade grade) {
    if (days == 0 && w.hasShortTerm()) {
      return sameDay(state.stability(), grade);
    }
    return stabilityAt(state, retrievability(days, state.stability()), grade);
  }

  /** Stability after a review at which the chance of recall was this. */
  double stabilityAt(MemoryState state, double recall, Grade grade) {
    return grade == Grade.AGAIN ? forgotten(state, recall) : recalled(state, recall, grade);
  }

  /** S' = S e^(w17 (G - 3 + w18)) S^(-w19), and for a pass at least S. */
  private double sameDay(double stability, Grade grade) {
    double growth =
        Math.exp(w.at(17) * (grade.number() - 3 + w.at(18))) * Math.pow(stability, -w.at(19));
    return stability * (grade == Grade.AGAIN ? growth : Math.max(growth, 1));
  }

  /** S' = S (1 + e^w8 (11 - D) S^(-w9) (e^(w10 (1 - R)) - 1) [w15 if Hard] [w16 if Easy]). */
  private double recalled(MemoryState state, double recall, Grade grade) {
    double growth =
        Math.exp(w.at(8))
            * (11 - state.difficulty())
            * Math.pow(state.stability(), -w.at(9))
            * Math.expm1(w.at(10) * (1 - recall));
    double bonus = grade == Grade.HARD ? w.at(15) : grade == Grade.EASY ? w.at(16) : 1;
    return state.stability() * (1 + growth * bonus);
  }

  /** S' = min(w11 D^(-w12) ((S + 1)^w13 - 1) e^(w14 (1 - R)), S / e^(w17 w18)). */
  private double forgotten(MemoryState state, double recall) {
    double left =
        w.at(11)
            * Math.pow(state.difficulty(), -w.at(12))
            * (Math.pow(state.stability() + 1, w.at(13)) - 1)
            * Math.exp(w.at(14) * (1 - recall));
    return Math.min(left, state.stability() / Math.exp(w.at(17) * w.at(18)));
  }

  /** D' = w7 D0(Easy) + (1 - w7) (D - w6 (G - 3) (10 - D) / 9). */
  private double difficulty(double difficulty, Grade grade) {
    double moved = difficulty - w.at(6) * (grade.number() - 3) * (10 - difficulty) / 9;
    return w.at(7) * easyDifficulty + (1 - w.at(7)) * moved;
  }
}
