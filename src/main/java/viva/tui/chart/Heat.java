package viva.tui.chart;

/** Cells that show how much by how dense they are, so that no colour is needed. */
public final class Heat {
  private static final String CELLS = "·░▒▓█";

  private Heat() {}

  /** The cell of a level: 0 for nothing, 1 for little, 4 for much. */
  public static String cell(int level) {
    int held = Math.max(0, Math.min(level, CELLS.length() - 1));
    return CELLS.substring(held, held + 1);
  }

  /**
   * The cell of a level where there are only so many: the highest is always the densest.
   *
   * @param levels how many there are beside nothing
   */
  public static String cell(int level, int levels) {
    return cell(level == 0 ? 0 : level + CELLS.length() - 1 - levels);
  }
}
