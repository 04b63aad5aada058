package viva;

/**
 * How often tests by chance try. The gate has three minutes; {@code mvn -B verify -Plong} tries ten
 * times as often, and {@code -Dviva.effort=N} as often as wished.
 */
public final class Effort {
  private static final int TIMES = Integer.getInteger("viva.effort", 1);

  /** Whether what takes long is to be tried, too. */
  public static final boolean GREAT = TIMES > 1;

  private Effort() {}

  /** So many tries as the gate has time for, times the effort. */
  public static int times(int gate) {
    return gate * TIMES;
  }
}
