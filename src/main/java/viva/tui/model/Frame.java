package viva.tui.model;

import java.util.ArrayList;
import java.util.List;
import viva.tui.page.Line;
import viva.tui.page.Page;
import viva.tui.page.Style;

/** What pages of all screens have in common: a title row with a rule under it, and the footer. */
public final class Frame {
  /** Text is not set wider than this, because longer lines are hard to read. */
  public static final int WIDEST = 88;

  private Frame() {}

  /** The width of running text in a window of this width. */
  public static int textWidth(int columns) {
    return Math.min(columns - 2, WIDEST);
  }

  /** A page with this title row. */
  public static Page page(Line title, List<Line> body, Screen screen, int columns) {
    return new Page(List.of(title, rule(columns)), body, List.of(Footer.of(screen, columns)));
  }

  /** A page with a title and something at its right. */
  public static Page page(String title, String right, List<Line> body, Screen screen, int columns) {
    Line head = Line.of(" " + title, Style.TITLE).right(right, Style.DIM, columns - 1);
    return page(head, body, screen, columns);
  }

  /** The rule under the title. */
  public static Line rule(int columns) {
    return Line.of(" " + "─".repeat(Math.max(0, columns - 2)), Style.RULE);
  }

  /** Lines moved one column from the edge. */
  public static List<Line> margin(List<Line> lines) {
    List<Line> out = new ArrayList<>();
    lines.forEach(line -> out.add(line.indented(1)));
    return out;
  }
}
