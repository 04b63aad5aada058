package viva.tui.answer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OrderDraftTest {
  private static final Draft START = OrderDraft.of(List.of("a", "b", "c", "d"));

  @ParameterizedTest
  @CsvSource({
    "Space Down Space, bacd",
    "Space Down Down Down Space, bcda",
    "Up Space Up Space, abdc",
    "Up Space Up Up Up Up Space, dabc",
    "2 Space 4 Space, acdb",
    "Down Space Down, bacd",
    "Space Down Space Down Space Down Space, badc"
  })
  void spaceLiftsAndSetsDownAndTheArrowsCarry(String script, String expected) {
    assertEquals(expected, String.join("", Played.on(START, script).response().words()));
  }

  @ParameterizedTest
  @CsvSource({"''", "Down Down"})
  void nothingIsAnsweredUntilSomethingWasLiftedOrMoved(String script) {
    assertTrue(Played.on(START, script).response().isEmpty());
  }

  @Test
  void liftingAnItemMakesTheOrderTheLearners() {
    assertEquals(List.of("a", "b", "c", "d"), Played.on(START, "Space").response().words());
  }

  @Test
  void settingDownWhereItWasTakesTheOrderAsItIs() {
    assertEquals(List.of("a", "b", "c", "d"), Played.on(START, "Space Space").response().words());
  }

  @Test
  void aClickLiftsAndASecondOneSetsDown() {
    assertEquals(List.of("b", "c", "a", "d"), START.choose(0).choose(2).response().words());
    assertEquals(List.of("d", "a", "b", "c"), START.choose(3).choose(0).response().words());
  }

  @Test
  void theFooterSaysWhatSpaceDoesNow() {
    assertEquals("lift", START.keys().get(0).label());
    assertEquals("set down", Played.on(START, "Space").keys().get(0).label());
  }
}
