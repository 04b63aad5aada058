package viva.tui.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LayoutTest {
  /** Thirty rows, so many of them in focus, between a head of two rows and a foot of one. */
  private static Page page(int firstFocus, int lastFocus) {
    List<Line> body =
        IntStream.range(0, 30)
            .mapToObj(i -> Line.of("row " + i).clicked(i))
            .map(line -> line.focused(inside(line, firstFocus, lastFocus)))
            .toList();
    return new Page(List.of(Line.of("title"), Line.BLANK), body, List.of(Line.of("foot")));
  }

  private static boolean inside(Line line, int first, int last) {
    return line.target().get() >= first && line.target().get() <= last;
  }

  private static Layout layout(int firstFocus, int lastFocus, int scroll) {
    return Layout.of(page(firstFocus, lastFocus), 20, 13, scroll);
  }

  @Test
  void beginsAtTheTopWhereNothingIsInFocus() {
    assertEquals(0, layout(-1, -1, 0).top());
  }

  @Test
  void goesDownAsFarAsTheFocusAsksAndOneRowMore() {
    assertEquals(0, layout(8, 8, 0).top());
    assertEquals(1, layout(9, 9, 0).top());
    assertEquals(20, layout(29, 29, 0).top());
  }

  @Test
  void showsTheBeginningOfAFocusThatDoesNotFit() {
    assertEquals(5, layout(5, 25, 0).top());
  }

  @Test
  void holdsScrollingWithinTheBody() {
    assertEquals(0, layout(9, 9, -50).top());
    assertEquals(-1, layout(9, 9, -50).scroll());
    assertEquals(20, layout(9, 9, 50).top());
    assertEquals(19, layout(9, 9, 50).scroll());
  }

  @Test
  void saysWhereMoreIs() {
    assertFalse(layout(-1, -1, 0).more(false));
    assertTrue(layout(-1, -1, 0).more(true));
    assertTrue(layout(29, 29, 0).more(false));
    assertFalse(layout(29, 29, 0).more(true));
  }

  @Test
  void findsWhatARowChooses() {
    Layout layout = layout(-1, -1, 4);
    assertEquals(Optional.empty(), layout.target(1));
    assertEquals(Optional.of(4), layout.target(2));
    assertEquals(Optional.of(13), layout.target(11));
    assertEquals(Optional.empty(), layout.target(12));
  }

  @Test
  void drawsHeadAndFootWhereverTheBodyIs() {
    Canvas canvas = layout(-1, -1, 4).draw();
    assertEquals("title", canvas.row(0));
    assertEquals("row 4", canvas.row(2).substring(0, 5));
    assertEquals("foot", canvas.row(12));
  }

  @Test
  void ofALongListOnlyWhatIsInViewIsLaidOut() {
    List<Integer> laid = new ArrayList<>();
    LazyLines lines =
        new LazyLines(
            1000,
            500,
            i -> {
              laid.add(i);
              return Line.of("row " + i).clicked(i);
            });
    Page page =
        new Page(
            List.of(Line.of("title")),
            lines.and(List.of(Line.of("last"))).each(line -> line.indented(1)),
            List.of());
    Layout layout = Layout.of(page, 20, 11, 0);
    assertEquals(" row 492", layout.draw().row(1).substring(0, 8));
    assertEquals(Optional.of(501), layout.target(10));
    assertEquals(IntStream.range(492, 502).boxed().toList(), laid);
    assertEquals(" last", Layout.of(page, 20, 11, 9999).draw().row(10).substring(0, 5));
    assertEquals(-492, Layout.of(page, 20, 11, -9999).scroll());
  }
}
