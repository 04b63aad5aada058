package viva.tui.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import viva.text.Width;

/**
 * One row of a page.
 *
 * @param spans its text from left to right
 * @param target what a click on it chooses, by a number that its screen gave, or nothing
 * @param focus whether it must be in view
 * @param cursor the column of the terminal's cursor on it, or -1
 */
public record Line(List<Span> spans, Optional<Integer> target, boolean focus, int cursor) {
  /** An empty row. */
  public static final Line BLANK = new Line(List.of());

  public Line {
    spans = List.copyOf(spans);
  }

  public Line(List<Span> spans) {
    this(spans, Optional.empty(), false, -1);
  }

  /** A row of one piece. */
  public static Line of(String text, Style style) {
    return new Line(List.of(new Span(text, style)));
  }

  /** A row of plain text. */
  public static Line of(String text) {
    return of(text, Style.PLAIN);
  }

  /** With another piece at its end. */
  public Line and(String text, Style style) {
    List<Span> more = new ArrayList<>(spans);
    more.add(new Span(text, style));
    return new Line(more, target, focus, cursor);
  }

  /** With blanks before it. */
  public Line indented(int columns) {
    List<Span> more = new ArrayList<>(spans);
    more.add(0, new Span(" ".repeat(columns), Style.PLAIN));
    return new Line(more, target, focus, cursor < 0 ? cursor : cursor + columns);
  }

  /** With this at the right end of a row of so many columns, if there is room for it. */
  public Line right(String text, Style style, int columns) {
    int gap = columns - width() - Width.of(text);
    return gap < 1 ? this : and(" ".repeat(gap), Style.PLAIN).and(text, style);
  }

  /** The same row, chosen by a click. */
  public Line clicked(int choice) {
    return new Line(spans, Optional.of(choice), focus, cursor);
  }

  /** The same row, kept in view. */
  public Line focused(boolean inView) {
    return new Line(spans, target, inView, cursor);
  }

  /** The same row with the terminal's cursor on it. */
  public Line cursor(int column) {
    return new Line(spans, target, true, column);
  }

  /** How many columns it takes. */
  public int width() {
    int width = 0;
    for (Span span : spans) {
      width += Width.of(span.text());
    }
    return width;
  }

  /** Its text alone. */
  public String text() {
    StringBuilder text = new StringBuilder();
    spans.forEach(span -> text.append(span.text()));
    return text.toString();
  }
}
