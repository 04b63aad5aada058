package viva.memory;

/**
 * How well something was recalled, in the four grades of FSRS. All but {@code AGAIN} are a pass.
 */
public enum Grade {
  AGAIN(1),
  HARD(2),
  GOOD(3),
  EASY(4);

  private final int number;

  Grade(int number) {
    this.number = number;
  }

  /** The grade as the number of the formulas. */
  int number() {
    return number;
  }
}
