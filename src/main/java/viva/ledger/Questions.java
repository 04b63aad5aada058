package viva.ledger;

/** A row a question: which columns there are. All but the first belong to whoever takes records. */
public final class Questions {
  /** By name the id of its bank, and its own. */
  public static final int ID = 0;

  /** Its first and its last answer, each its row increased by one, or 0. */
  public static final int FIRST_LAST = 1;

  /** How many answers there are, and the next question of its bank increased by one, or 0. */
  public static final int COUNT_NEXT = 2;

  /** The bits of its stability. */
  public static final int STABILITY = 3;

  /** The bits of its difficulty. */
  public static final int DIFFICULTY = 4;

  /** The study day of the memory, and 1 if there is a memory. */
  public static final int DAY_KNOWN = 5;

  /**
   * How many answers were missed at most; 1 if so was the last try, of which one was sure; and from
   * the second bit on, increased by one, on how many days it was missed, or 0 where nobody asked.
   */
  public static final int SUMMARY = 6;

  static final int WIDTH = 7;

  private Questions() {}
}
