package viva.tui.answer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import viva.question.Cloze;
import viva.question.Scoring;
import viva.tui.page.Line;

class ClozeDraftTest {
  private static final Cloze QUESTION =
      new Cloze(
          "{{one}} and {{two}} and then {{three}}.",
          List.of("", " and ", " and then ", "."),
          List.of(List.of("one"), List.of("two"), List.of("three")),
          Scoring.PARTIAL);
  private static final Draft START = ClozeDraft.of(QUESTION);

  private static List<String> words(String script) {
    return Played.on(START, script).response().words();
  }

  @Test
  void tabGoesOnAndShiftTabBack() {
    assertEquals(List.of("a", "b", "c"), words("a Tab b Tab c"));
    assertEquals(List.of("x", "", ""), words("Tab Tab Tab x"));
    assertEquals(List.of("", "", "x"), words("Shift-Tab x"));
    assertEquals(List.of("", "x", ""), words("Down Down Up x"));
  }

  @Test
  void nothingIsAnsweredWhileAllGapsAreEmpty() {
    assertEquals(List.of(), words("Tab a Backspace"));
  }

  @Test
  void pasteGoesIntoTheGapAtHand() {
    Draft pasted = Played.on(START, "Tab").paste("no\nfly");
    assertEquals(List.of("", "no fly", ""), pasted.response().words());
  }

  @Test
  void theCursorStandsInTheGapAtHandWhereverTheTextWraps() {
    for (int width = 12; width < 60; width++) {
      for (String typed : List.of("", "x", "a long answer", "漢\u3000字", "no-fly zone")) {
        for (int gap = 0; gap < 3; gap++) {
          Draft draft = Played.on(START, "Tab ".repeat(gap) + "\"" + typed + "\"");
          Line line = cursorLine(draft, width);
          assertTrue(line.cursor() <= width, typed + " in " + width + " columns");
        }
      }
    }
  }

  @Test
  void theCursorStandsBehindWhatIsTyped() {
    Line line = cursorLine(Played.on(START, "\"ab\" Tab \"cd\""), 60);
    assertEquals("[ab______] and [cd", line.text().substring(0, line.cursor()));
  }

  @Test
  void theCursorIsOnTheLineToWhichItsGapWraps() {
    Line line = cursorLine(Played.on(START, "Tab \"cd\""), 20);
    assertEquals("[cd", line.text().substring(0, line.cursor()));
  }

  private static Line cursorLine(Draft draft, int width) {
    List<Line> lines =
        draft.lines(width, false).stream().filter(line -> line.cursor() >= 0).toList();
    assertEquals(1, lines.size());
    return lines.get(0);
  }
}
