package viva.tui.chart;

import java.util.List;

/** What stands under a picture: a rule with a mark at the place at hand, and names of places. */
public final class Axis {
  private Axis() {}

  /**
   * A name at a place.
   *
   * @param column where it begins
   * @param name the name, of narrow characters
   */
  public record Name(int column, String name) {}

  /** A rule of so many columns with a mark under the columns of the place at hand. */
  public static String rule(int columns, int from, int wide) {
    int width = Math.max(1, wide > 1 ? wide - 1 : wide);
    int start = Math.max(0, Math.min(from, columns - width));
    return "─".repeat(start) + "▴".repeat(width) + "─".repeat(Math.max(0, columns - start - width));
  }

  /** The names in a row; one that would touch the one before it, or stick out, is left out. */
  public static String names(List<Name> names, int columns) {
    StringBuilder line = new StringBuilder();
    for (Name name : names) {
      boolean free = line.length() == 0 || line.length() < name.column();
      if (free
          && name.column() >= line.length()
          && name.column() + name.name().length() <= columns) {
        line.append(" ".repeat(name.column() - line.length())).append(name.name());
      }
    }
    return line.toString();
  }
}
