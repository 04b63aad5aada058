package viva.tui.screen;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import viva.bank.Bank;
import viva.bank.Marking;
import viva.tui.terminal.Written;

/** A cursor that moves costs few bytes, so that it keeps up with a held key over a slow line. */
class CursorTest {
  private static final int MOST = 120;
  private static final int COLUMNS = 200;
  private static final int ROWS = 60;
  private static final int MOVES = 9;

  private final Bank bank = Stage.bank("kinds.yaml");
  private final Stage stage = new Stage(bank, () -> Homes.home("full", bank), COLUMNS, ROWS);
  private final Written written = new Written(COLUMNS, ROWS);

  @ParameterizedTest
  @CsvSource({
    "home, ''",
    "a menu, Esc",
    "the search, /",
    "a form, o",
  })
  void writesLittleAtHome(String name, String keys) {
    moves(name, stage.play(keys));
  }

  @ParameterizedTest
  @CsvSource({"vote", "forces", "case", "views", "telling"})
  void writesLittleInAQuestion(String question) {
    stage.begin(Stage.practice(bank, List.of(question)));
    moves(question, stage);
  }

  @ParameterizedTest
  @CsvSource({"the sheet, a", "the results, a End Enter Enter"})
  void writesLittleInAnExam(String name, String keys) {
    stage.beginExam(Stage.practice(bank, List.of()), new Marking(0, false, 0.6), 0);
    moves(name, stage.play(keys));
  }

  private void moves(String name, Stage at) {
    written.draw(at.canvas());
    int moved = 0;
    for (int i = 0; i < 2 * MOVES; i++) {
      int bytes = bytes(written.draw(at.play(i < MOVES ? "Down" : "Up").canvas()));
      moved += bytes > 0 ? 1 : 0;
      assertTrue(bytes <= MOST, () -> name + ": " + bytes + " bytes\n" + at.text());
    }
    assertTrue(moved > 0, () -> name + " does not move\n" + at.text());
  }

  private static int bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8).length;
  }
}
