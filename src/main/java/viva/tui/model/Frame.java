package viva.tui.model;

import java.util.ArrayList;
import java.util.List;
import viva.text.Clean;
import viva.text.Width;
import viva.tui.page.Flow;
import viva.tui.page.LazyLines;
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

  /** A page with this title row; its body is moved one column from the edge. */
  public static Page page(Line title, List<Line> body, Screen screen, int columns) {
    List<Line> head = List.of(title, rule(columns));
    return new Page(head, margin(body), List.of(Footer.of(screen, columns)));
  }

  /** The title row of a screen that shows something with a name of its own. */
  public static Line title(String name, String what, int columns) {
    String end = " · " + what;
    String cut = Flow.cut(Clean.line(name), columns - 2 - Width.of(end));
    return Line.of(" " + cut + end, Style.TITLE);
  }

  /** The rule under the title. */
  public static Line rule(int columns) {
    return Line.of(" " + "─".repeat(Math.max(0, columns - 2)), Style.RULE);
  }

  /**
   * A sentence at the foot of a page, where it is always in view: at most so many rows of it, the
   * last one among them, because the reason stands at the end.
   */
  public static List<Line> note(String text, Style style, int columns, int most) {
    int width = textWidth(columns);
    List<Line> lines = Flow.plain(text, width, style);
    if (lines.size() <= most) {
      return margin(lines);
    }
    List<Line> shown = new ArrayList<>(lines.subList(0, most - 1));
    shown.add(Line.of(Flow.cut("…" + lines.get(lines.size() - 1).text(), width), style));
    return margin(shown);
  }

  /** Lines moved one column from the edge. */
  public static List<Line> margin(List<Line> lines) {
    if (lines instanceof LazyLines lazy) {
      return lazy.each(line -> line.indented(1));
    }
    List<Line> moved = new ArrayList<>(lines);
    moved.replaceAll(line -> line.indented(1));
    return moved;
  }
}
