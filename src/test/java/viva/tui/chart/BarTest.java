package viva.tui.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BarTest {
  @ParameterizedTest
  @CsvSource({
    "0, '    '",
    "1, '████'",
    "0.5, '██  '",
    "0.53125, '██▏ '",
    "0.001, '▏   '",
    "0.999, '███▉'",
    "0.25, '█   '"
  })
  void isAsLongAsItsShare(double share, String bar) {
    assertEquals(bar, Bar.of(share, 4));
  }
}
