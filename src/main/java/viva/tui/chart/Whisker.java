package viva.tui.chart;

/** A share with the interval in which it is likely to lie, beside the one that was expected. */
public final class Whisker {
  private Whisker() {}

  /**
   * A line of so many columns from 0 to 1: {@code ····├──●──┤····◇···}. Where two signs fall
   * together the share is seen, and then what was expected.
   *
   * @param low where the interval begins
   * @param share the share itself
   * @param high where it ends
   * @param expected what was expected
   */
  public static String of(double low, double share, double high, double expected, int columns) {
    char[] line = "·".repeat(columns).toCharArray();
    int from = place(low, columns);
    int to = place(high, columns);
    for (int i = from; i <= to; i++) {
      line[i] = '─';
    }
    line[from] = '├';
    line[to] = '┤';
    line[place(expected, columns)] = '◇';
    line[place(share, columns)] = place(share, columns) == place(expected, columns) ? '◆' : '●';
    return new String(line);
  }

  private static int place(double share, int columns) {
    return (int) Math.round(Math.max(0, Math.min(1, share)) * (columns - 1));
  }
}
