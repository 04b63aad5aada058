package viva.tui.page;

import java.util.List;
import java.util.Optional;

/**
 * A page laid out on a canvas of some size.
 *
 * @param page the page
 * @param columns the width of the canvas
 * @param rows its height
 * @param top the first row of the body in view
 */
public record Layout(Page page, int columns, int rows, int top) {

  /**
   * Lays a page out so that its focus is in view, moved by so many rows from there.
   *
   * @param scroll rows by which the reader scrolled, negative for up; held within the body
   */
  public static Layout of(Page page, int columns, int rows, int scroll) {
    Layout bare = new Layout(page, columns, rows, 0);
    int top = Math.max(0, Math.min(bare.base() + scroll, bare.highest()));
    return new Layout(page, columns, rows, top);
  }

  /** By how many rows the reader has really scrolled. */
  public int scroll() {
    return top - Math.max(0, Math.min(base(), highest()));
  }

  /** How many rows of the body are in view. */
  public int height() {
    return Math.max(1, rows - page.head().size() - page.foot().size());
  }

  private int highest() {
    return Math.max(0, page.body().size() - height());
  }

  /** The first row in view before anybody scrolled: the top, or as far down as the focus asks. */
  private int base() {
    if (page.body() instanceof LazyLines lazy) {
      return base(lazy.focus(), lazy.focus());
    }
    int first = -1;
    int last = -1;
    for (int i = 0; i < page.body().size(); i++) {
      if (page.body().get(i).focus()) {
        first = first < 0 ? i : first;
        last = i;
      }
    }
    return base(first, last);
  }

  private int base(int first, int last) {
    int wanted = last + 2 - height();
    return last < 0 || wanted <= 0 ? 0 : Math.min(wanted, first);
  }

  /** Whether something is hidden above, or below. */
  public boolean more(boolean below) {
    return below ? top + height() < page.body().size() : top > 0;
  }

  /** Draws it. */
  public Canvas draw() {
    Canvas canvas = new Canvas(columns, rows);
    int row = 0;
    for (Line line : page.head()) {
      put(canvas, row++, line);
    }
    List<Line> body = page.body();
    for (int i = top; i < Math.min(body.size(), top + height()); i++) {
      put(canvas, row + i - top, body.get(i));
    }
    if (more(false)) {
      canvas.put(columns - 1, row, "↑", Style.ACCENT);
    }
    if (more(true)) {
      canvas.put(columns - 1, row + height() - 1, "↓", Style.ACCENT);
    }
    int foot = rows - page.foot().size();
    for (Line line : page.foot()) {
      put(canvas, foot++, line);
    }
    return canvas;
  }

  private static void put(Canvas canvas, int row, Line line) {
    int column = 0;
    for (Span span : line.spans()) {
      column = canvas.put(column, row, span.text(), span.style());
    }
    if (line.cursor() >= 0) {
      canvas.cursor(line.cursor(), row);
    }
  }

  /** What a click on this row chooses. */
  public Optional<Integer> target(int row) {
    int inBody = row - page.head().size();
    if (inBody < 0 || inBody >= height() || inBody + top >= page.body().size()) {
      return Optional.empty();
    }
    return page.body().get(inBody + top).target();
  }
}
