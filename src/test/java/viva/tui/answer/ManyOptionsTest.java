package viva.tui.answer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Choosing and ticking, with few options and with many. */
class ManyOptionsTest {
  private static List<String> options(int count) {
    return IntStream.rangeClosed(1, count).mapToObj(i -> "option " + i).toList();
  }

  private static List<String> chosen(int count, String script) {
    return Played.on(ChoiceDraft.of(options(count)), script).response().words();
  }

  private static List<String> ticked(int count, String script) {
    return Played.on(TicksDraft.of(options(count)), script).response().words();
  }

  @Test
  void nothingIsChosenAtFirst() {
    assertEquals(List.of(), chosen(4, ""));
    assertEquals(List.of(), ticked(4, ""));
  }

  @ParameterizedTest
  @CsvSource({
    "Down, 1",
    "Up, 4",
    "Down Down, 2",
    "Down Up, 1",
    "j j k, 1",
    "3, 3",
    "3 1, 1",
    "4 Down, 4"
  })
  void oneOfFourIsChosenByDigitOrArrow(String script, int expected) {
    assertEquals(List.of("option " + expected), chosen(4, script));
  }

  @ParameterizedTest
  @CsvSource({"3 3, 33", "4 0, 40", "4 1, 1", "1 2, 12", "9, 9", "3 3 3, 3", "2 Down 1, 1"})
  void oneOfFortyIsChosenByTwoDigits(String script, int expected) {
    assertEquals(List.of("option " + expected), chosen(40, script));
  }

  @Test
  void aDigitAfterAnArrowBeginsAnew() {
    assertEquals(List.of("option 2"), chosen(40, "Down 2"));
  }

  @Test
  void aDigitThatNamesNoOptionChangesNothing() {
    assertEquals(List.of("option 2"), Played.leniently(ChoiceDraft.of(options(3)), "2 7 0"));
  }

  @Test
  void spaceAndDigitsTickAndUntick() {
    assertEquals(List.of("option 1", "option 3"), ticked(4, "3 1"));
    assertEquals(List.of("option 3"), ticked(4, "3 1 1"));
    assertEquals(List.of("option 2"), ticked(4, "Down Down Space"));
  }

  @Test
  void theFirstSpaceOnlyShowsTheCursor() {
    assertEquals(List.of(), ticked(4, "Space"));
    assertEquals(List.of("option 1"), ticked(4, "Space Space"));
  }

  @Test
  void tickedOptionsAreGivenInTheOrderShown() {
    assertEquals(List.of("option 1", "option 2", "option 12"), ticked(12, "Up Space 2 1"));
  }
}
