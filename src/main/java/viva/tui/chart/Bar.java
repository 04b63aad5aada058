package viva.tui.chart;

/** A bar that lies: full blocks, and an eighth at its end. */
public final class Bar {
  private static final String EIGHTHS = " ▏▎▍▌▋▊▉";
  private static final int STEPS = 8;

  private Bar() {}

  /**
   * A bar of a share from 0 to 1 in so many columns, filled up with blanks. What is not nothing is
   * seen, and what is not all does not reach the end.
   */
  public static String of(double share, int columns) {
    int all = columns * STEPS;
    int eighths = (int) Math.round(share * all);
    if (share > 0 && share < 1) {
      eighths = Math.max(1, Math.min(all - 1, eighths));
    }
    String full = "█".repeat(eighths / STEPS);
    int rest = eighths % STEPS;
    String end = rest == 0 ? "" : EIGHTHS.substring(rest, rest + 1);
    return full + end + " ".repeat(columns - full.length() - end.length());
  }
}
