package viva.question;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * How sure a learner says to be of an answer before it is marked, in the three levels of
 * certainty-based marking (Gardner-Medwin). With each level goes the range of chances of being
 * right in which stating it pays best: below 2/3, up to 4/5, above.
 */
public enum Certainty {
  GUESSING(1, 0, 0.5),
  FAIRLY(2, -2, 0.73),
  SURE(3, -6, 0.9);

  private final int right;
  private final int wrong;
  private final double stated;

  Certainty(int right, int wrong, double stated) {
    this.right = right;
    this.wrong = wrong;
    this.stated = stated;
  }

  /** What a right answer wins, in points of a question that is worth one point. */
  public int ifRight() {
    return right;
  }

  /** What a wrong answer wins, which is nothing or less. */
  public int ifWrong() {
    return wrong;
  }

  /**
   * The chance of being right that is meant, in the middle of the level's range; a convention, by
   * which a score of forecasts can be reckoned from three levels.
   */
  public double stated() {
    return stated;
  }

  /** The word on screen and in the journal. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The level with this word, if there is one. */
  public static Optional<Certainty> named(String word) {
    return Arrays.stream(values()).filter(level -> level.word().equals(word)).findFirst();
  }
}
