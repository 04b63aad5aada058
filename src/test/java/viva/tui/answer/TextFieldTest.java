package viva.tui.answer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import viva.text.Width;
import viva.tui.screen.Script;
import viva.tui.terminal.Input;

class TextFieldTest {
  /** The field after a script, with a bar for the cursor. */
  private static String played(String script) {
    TextField field = play(TextField.EMPTY, script);
    return field.before() + "|" + field.after();
  }

  private static TextField play(TextField start, String script) {
    TextField field = start;
    for (Input input : Script.inputs(script, 0)) {
      field = field.press((Input.Key) input).orElseThrow();
    }
    return field;
  }

  @ParameterizedTest
  @CsvSource({
    "'\"abc\"', abc|",
    "'\"abc\" Left', ab|c",
    "'\"abc\" Left Left Left Left', |abc",
    "'\"abc\" Home \"x\"', x|abc",
    "'\"abc\" Home End \"x\"', abcx|",
    "'\"abc\" Left Backspace', a|c",
    "'\"abc\" Home Backspace', |abc",
    "'\"abc\" Home Del', |bc",
    "'\"abc\" Del', abc|",
    "'\"abc\" Ctrl-a Right', a|bc",
    "'\"abc\" Ctrl-a Ctrl-e', abc|",
    "'\"one two\" Ctrl-w', one |",
    "'\"one two\" Alt-Backspace', one |",
    "'\"one two\" Ctrl-u', |",
    "'\"one two\" Home Ctrl-k', |",
    "'\"one two\" Home Ctrl-d', |ne two"
  })
  void editsAsALineEditorDoes(String script, String expected) {
    assertEquals(expected, played(script));
  }

  @ParameterizedTest
  @CsvSource({
    "'\"one  two\" Ctrl-Left', one  |two",
    "'\"one  two\" Ctrl-Left Ctrl-Left', |one  two",
    "'\"one  two\" Home Ctrl-Right', one|  two",
    "'\"one  two\" Home Alt-Right Alt-Right', one  two|",
    "'\"one  two\" Alt-b', one  |two",
    "'\"one  two\" Home Alt-f', one|  two"
  })
  void jumpsByWords(String script, String expected) {
    assertEquals(expected, played(script));
  }

  @Test
  void movesAndDeletesByWhatAPersonCallsACharacter() {
    assertEquals(
        "a|👩\u200d🚀é", played("\"a👩\u200d🚀e\u0301\" Left Left").replace("e\u0301", "é"));
    assertEquals("a|", played("\"a👩\u200d🚀\" Backspace"));
    assertEquals("|b", played("\"e\u0301b\" Home Del"));
  }

  @Test
  void aMarkTypedAfterItsLetterJoinsIt() {
    TextField field = play(TextField.EMPTY, "e \u0301 x Left Left");
    assertEquals("", field.before());
    assertEquals("e\u0301x", field.after());
  }

  @Test
  void pastedTextBecomesOneCleanLine() {
    assertEquals("ab c d\uFFFD[31mx", TextField.EMPTY.insert("ab\r\nc\td\u001b[31mx\u202e").text());
  }

  @Test
  void pasteGoesInAtTheCursor() {
    assertEquals("aXYb", play(TextField.EMPTY, "\"ab\" Left").insert("XY").text());
  }

  @Test
  void whatIsFarTooLongIsNotTaken() {
    TextField full = TextField.EMPTY.insert("x".repeat(TextField.LONGEST));
    assertEquals(full, full.insert("y"));
    assertEquals(full, play(full, "y"));
  }

  @Test
  void keysOfOthersAreLeftToThem() {
    for (String key : List.of("Enter", "Esc", "Tab", "Up", "Down", "PgUp", "PgDn", "Ctrl-c")) {
      assertTrue(TextField.EMPTY.press(Script.key(key)).isEmpty(), key);
    }
  }

  @Test
  void theViewFillsItsColumnsAndHoldsTheCursor() {
    TextField field = TextField.EMPTY.insert("漢字 ab é🎉 ".repeat(12));
    for (int width = 4; width < 40; width++) {
      TextField moved = field;
      for (int i = 0; i < 60; i++) {
        assertEquals(width, Width.of(moved.view(width).text()), "in " + width + " columns");
        assertTrue(moved.cursor(width) < width, "the cursor in " + width + " columns");
        moved = play(moved, "Left");
      }
    }
  }

  @Test
  void theViewShowsTheTextAroundTheCursor() {
    TextField field = TextField.EMPTY.insert("0123456789");
    assertEquals("6789 ", field.view(5).text());
    assertEquals("01234", play(field, "Home").view(5).text());
    assertEquals(0, play(field, "Home").cursor(5));
  }
}
