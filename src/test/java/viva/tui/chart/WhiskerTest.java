package viva.tui.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class WhiskerTest {
  @Test
  void hasTheShareItsIntervalAndWhatWasExpected() {
    assertEquals("··├─●──┤·◇·", Whisker.of(0.2, 0.4, 0.7, 0.9, 11));
  }

  @Test
  void bothInOnePlaceHaveASignOfTheirOwn() {
    assertEquals("├────◆────┤", Whisker.of(0, 0.5, 1, 0.5, 11));
  }

  @Test
  void theShareIsSeenAtTheEdgeOfItsInterval() {
    assertEquals("◇·······├─●", Whisker.of(0.8, 1, 1, 0, 11));
  }
}
