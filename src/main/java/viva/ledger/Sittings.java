package viva.ledger;

/** A row a sitting: which columns there are. The last ones belong to whoever takes the records. */
public final class Sittings {
  /** The row of its record, and its id by name. */
  public static final int ROW_NAME = 0;

  /** The seed. */
  public static final int SEED = 1;

  /** By name its mode, and the ids of its banks, see {@link #BETWEEN}. */
  public static final int MODE_BANKS = 2;

  /** By name what was chosen, as JSON, and where its paper begins. */
  public static final int FILTERS_PAPER = 3;

  /** Of how many questions the paper is, and how it ended. */
  public static final int SIZE_OUTCOME = 4;

  /** Its first and its last answer, each its row increased by one, or 0. */
  public static final int FIRST_LAST = 5;

  /** When something happened in it last, in milliseconds since 1970. */
  public static final int LAST_AT = 6;

  /** The zone of that moment in seconds, and its rank; 0 if the sitting was not taken yet. */
  public static final int LAST_ZONE_RANK = 7;

  /** The sitting begun before it, increased by one, or 0. */
  public static final int BEFORE = 8;

  /** The mode of an exam. */
  public static final String EXAM = "exam";

  /** The same by name. */
  public static final int EXAM_NAME = 1;

  /** What stands between the ids of banks. */
  public static final String BETWEEN = "\n";

  static final int WIDTH = 9;

  private Sittings() {}
}
