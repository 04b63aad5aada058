package viva.tui.answer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import viva.tui.page.Line;
import viva.tui.screen.Script;

class CardDraftTest {
  private static final Draft FRONT = CardDraft.of("the back");

  private static boolean showsTheBack(Draft draft) {
    return draft.lines(60, false).stream().map(Line::text).anyMatch("the back"::equals);
  }

  @Test
  void theBackIsHiddenUntilTheCardIsTurned() {
    assertFalse(showsTheBack(FRONT));
    assertTrue(showsTheBack(Played.on(FRONT, "Space")));
    assertTrue(showsTheBack(FRONT.enter().get()));
    assertTrue(showsTheBack(FRONT.choose(0)));
  }

  @Test
  void digitsMeanNothingBeforeTheCardIsTurned() {
    assertTrue(FRONT.press(Script.key("3")).isEmpty());
  }

  @ParameterizedTest
  @CsvSource({"1, again", "2, hard", "3, good", "4, easy"})
  void aDigitJudgesAndCompletes(String digit, String word) {
    Draft judged = Played.on(FRONT, "Space " + digit);
    assertEquals(List.of(word), judged.response().words());
    assertTrue(judged.complete());
  }

  @Test
  void aTurnedCardTakesEnterAsNoAnswer() {
    Draft turned = Played.on(FRONT, "Space");
    assertTrue(turned.enter().isEmpty());
    assertTrue(turned.response().isEmpty());
    assertFalse(turned.complete());
  }
}
