package viva.tui.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class ColumnsTest {
  @Test
  void eachIsAsHighAsItsValue() {
    assertEquals(List.of(" ▂ █", "▂███"), Columns.of(new double[] {2, 10, 8, 16}, 16, 2, 1));
  }

  @Test
  void whatIsNotNothingIsSeen() {
    assertEquals(List.of(" ▁█"), Columns.of(new double[] {0, 0.001, 100}, 100, 1, 1));
  }

  @Test
  void widerOnesHaveAGap() {
    assertEquals(List.of("██ ▄▄ "), Columns.of(new double[] {2, 1}, 2, 1, 3));
  }

  @Test
  void whatIsAboveTheTopIsCut() {
    assertEquals(List.of("█"), Columns.of(new double[] {7}, 2, 1, 1));
  }
}
