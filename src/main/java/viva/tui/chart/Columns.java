package viva.tui.chart;

import java.util.ArrayList;
import java.util.List;

/** Bars that stand side by side. */
public final class Columns {
  private static final String EIGHTHS = " ▁▂▃▄▅▆▇█";
  private static final int STEPS = 8;

  private Columns() {}

  /**
   * The rows of the bars, the highest first. What is not nothing is seen.
   *
   * @param values from 0 on
   * @param top the value of a bar that takes all rows, more than 0
   * @param wide how many columns belong to each bar; of several the last one is a gap
   */
  public static List<String> of(double[] values, double top, int rows, int wide) {
    List<String> lines = new ArrayList<>();
    for (int row = rows - 1; row >= 0; row--) {
      StringBuilder line = new StringBuilder();
      for (double value : values) {
        int height = height(value, top, rows);
        int here = Math.max(0, Math.min(STEPS, height - row * STEPS));
        line.append(EIGHTHS.substring(here, here + 1).repeat(Math.max(1, wide - 1)));
        line.append(wide > 1 ? " " : "");
      }
      lines.add(line.toString());
    }
    return lines;
  }

  private static int height(double value, double top, int rows) {
    int height = (int) Math.round(Math.min(1, value / top) * rows * STEPS);
    return value > 0 ? Math.max(1, height) : 0;
  }
}
