package viva.tui.answer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import viva.tui.page.Line;

class MatchDraftTest {
  private static final Draft START =
      MatchDraft.of(List.of("a", "b", "c"), List.of("1", "2", "3", "4"));

  @ParameterizedTest
  @CsvSource({
    "2, a2",
    "2 1 4, a2b1c4",
    "Space, a1",
    "Right Right Space, a3",
    "Left Space, a4",
    "Tab Tab Shift-Tab Space, a2",
    "Down 3, b3",
    "1 Up 2, a2",
    "Up 1, a1",
    "1 1 1, a1b1c1",
    "1 2 3 4, a1b2c4"
  })
  void takesRightSidesForTheLeftOneAtHand(String script, String expected) {
    assertEquals(expected, String.join("", Played.on(START, script).response().words()));
  }

  @Test
  void nothingIsMatchedAtFirst() {
    assertEquals(List.of(), Played.on(START, "Down Right Left Up").response().words());
  }

  @Test
  void aClickOnALeftSideGoesThereAndOneOnARightSideTakesIt() {
    assertEquals(List.of("b", "4"), START.choose(1).choose(3 + 3).response().words());
  }

  @Test
  void clickedRowsAreTheSidesTheyShow() {
    List<Line> lines = START.lines(60, false);
    Line right = lines.stream().filter(line -> line.text().contains("4  4")).findFirst().get();
    assertEquals(List.of("a", "4"), START.choose(right.target().get()).response().words());
  }

  @Test
  void theSideThatMovesIsKeptInView() {
    assertEquals("▸ a → …", inView(START));
    assertEquals("› 2  2", inView(Played.on(START, "Right")));
    assertEquals("▸ b → …", inView(Played.on(START, "Right Down")));
  }

  private static String inView(Draft draft) {
    List<Line> lines = draft.lines(60, false).stream().filter(Line::focus).toList();
    return String.join("", lines.stream().map(Line::text).toList());
  }
}
