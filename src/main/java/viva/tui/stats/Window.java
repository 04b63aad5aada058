package viva.tui.stats;

import viva.tui.model.Frame;

/**
 * How much room a page has.
 *
 * @param columns the columns of the window
 * @param rows its rows
 */
record Window(int columns, int rows) {
  private static final int BRIEF_BELOW = 18;
  private static final int TALL_FROM = 36;
  private static final int NARROW_BELOW = 64;
  private static final int TABS = 79;

  /** The columns of text. */
  int width() {
    return Frame.textWidth(columns);
  }

  /** Whether rows are so scarce that the picture comes before its words. */
  boolean isBrief() {
    return rows < BRIEF_BELOW;
  }

  /** Whether columns are so scarce that tables show less. */
  boolean isNarrow() {
    return width() < NARROW_BELOW;
  }

  /** Whether there is room for the names of all pages. */
  boolean hasTabs() {
    return columns >= TABS && !isBrief();
  }

  /** The rows of a picture that has so many in a brief, a usual and a tall window. */
  int high(int brief, int usual, int tall) {
    return isBrief() ? brief : rows < TALL_FROM ? usual : tall;
  }
}
