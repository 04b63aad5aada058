package viva.tui.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class CanvasTest {
  private final Canvas canvas = new Canvas(6, 2);

  @Test
  void aWideCharacterTakesTwoCells() {
    assertEquals(3, canvas.put(0, 0, "漢a", Style.PLAIN));
    assertEquals(Canvas.COVERED, canvas.text(1, 0));
    assertEquals("漢a", canvas.row(0));
  }

  @Test
  void whatDoesNotFitIsClipped() {
    canvas.put(4, 0, "abc", Style.PLAIN);
    canvas.put(5, 1, "漢", Style.PLAIN);
    canvas.put(0, 2, "below", Style.PLAIN);
    assertEquals("    ab", canvas.row(0));
    assertEquals("", canvas.row(1));
  }

  @Test
  void noHalfOfAWideCharacterStays() {
    canvas.put(0, 0, "漢漢漢", Style.PLAIN);
    canvas.put(1, 0, "x", Style.PLAIN);
    canvas.put(4, 0, "y", Style.PLAIN);
    assertEquals(" x漢y", canvas.row(0));
  }

  @Test
  void whatHasNoWidthIsLeftOut() {
    canvas.put(0, 0, "a\u001bb\u200bc", Style.PLAIN);
    assertEquals("abc", canvas.row(0));
  }

  @Test
  void theCursorIsHiddenUntilItIsPlacedInside() {
    assertFalse(canvas.hasCursor());
    canvas.cursor(6, 0);
    assertFalse(canvas.hasCursor());
    canvas.cursor(5, 1);
    assertTrue(canvas.hasCursor());
  }
}
