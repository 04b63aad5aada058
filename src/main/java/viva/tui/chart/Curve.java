package viva.tui.chart;

import java.util.List;

/** A line through values, in dots. */
public final class Curve {
  private static final int DOTS = 2;

  private Curve() {}

  /**
   * The rows of the curve, the highest first. It goes straight over places without a value.
   *
   * @param values one a place from left to right, NaN where there is none
   * @param low the value at the bottom
   * @param high the value at the top, above that
   * @param wide how many columns belong to each value
   */
  public static List<String> of(double[] values, double low, double high, int rows, int wide) {
    Braille field = new Braille(Math.max(1, values.length * wide), rows);
    int beforeX = -1;
    int beforeY = -1;
    for (int i = 0; i < values.length; i++) {
      if (!Double.isNaN(values[i])) {
        int x = (i * wide + (wide - 1) / 2) * DOTS;
        double share = Math.max(0, Math.min(1, (values[i] - low) / (high - low)));
        int y = (int) Math.round((1 - share) * (field.height() - 1));
        field.line(beforeX < 0 ? x : beforeX, beforeX < 0 ? y : beforeY, x, y);
        beforeX = x;
        beforeY = y;
      }
    }
    return field.rows();
  }
}
