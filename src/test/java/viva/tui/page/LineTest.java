package viva.tui.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class LineTest {
  @Test
  void putsTextAtTheRightEndIfThereIsRoom() {
    assertEquals("ab   cd", Line.of("ab").right("cd", Style.DIM, 7).text());
    assertEquals("漢  cd", Line.of("漢").right("cd", Style.DIM, 6).text());
    assertEquals("ab", Line.of("ab").right("cd", Style.DIM, 4).text());
  }

  @Test
  void theCursorMovesWithTheLine() {
    Line line = Line.of("ab").cursor(1).indented(3);
    assertEquals(4, line.cursor());
    assertEquals("   ab", line.text());
    assertEquals(-1, Line.of("ab").indented(3).cursor());
  }

  @Test
  void aChangeKeepsTargetAndFocus() {
    Line line = Line.of("a").clicked(7).focused(true).and("b", Style.DIM).indented(1);
    assertEquals(7, line.target().get());
    assertEquals(true, line.focus());
  }
}
