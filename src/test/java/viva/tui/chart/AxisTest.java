package viva.tui.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import viva.tui.chart.Axis.Name;

class AxisTest {
  @Test
  void theRuleHasAMarkUnderThePlaceAtHand() {
    assertEquals("──▴───", Axis.rule(6, 2, 1));
    assertEquals("───▴▴─", Axis.rule(6, 3, 3));
    assertEquals("─────▴", Axis.rule(6, 9, 1));
  }

  @Test
  void namesThatWouldTouchOrStickOutAreLeftOut() {
    List<Name> names =
        List.of(new Name(0, "Jan"), new Name(3, "Feb"), new Name(5, "Mar"), new Name(11, "Apr"));
    assertEquals("Jan  Mar", Axis.names(names, 12));
  }

  @Test
  void withoutANameTheRowIsEmpty() {
    assertEquals("", Axis.names(List.of(), 10));
  }
}
