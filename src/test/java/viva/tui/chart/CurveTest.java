package viva.tui.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class CurveTest {
  private static final double NONE = Double.NaN;

  @Test
  void goesStraightOverPlacesWithoutAValue() {
    assertEquals(List.of("⣀⠤⠒⠁"), Curve.of(new double[] {0, NONE, NONE, 1}, 0, 1, 1, 1));
  }

  @Test
  void ofNothingNothingIsDrawn() {
    assertEquals(List.of("   ", "   "), Curve.of(new double[] {NONE, NONE, NONE}, 0, 1, 2, 1));
  }

  @Test
  void whatIsOutsideIsHeldAtTheEdge() {
    assertEquals(List.of("⠁", "⡀"), List.of(dot(7), dot(-7)));
  }

  private static String dot(double value) {
    return Curve.of(new double[] {value}, 0, 1, 1, 1).get(0);
  }

  @Test
  void eachOfTheEightDotsHasItsPlace() {
    Braille field = new Braille(2, 1);
    for (int x = 0; x < 2; x++) {
      for (int y = 0; y < 4; y++) {
        field.dot(x, y);
      }
    }
    field.dot(9, 9);
    assertEquals(List.of("⣿ "), field.rows());
  }
}
