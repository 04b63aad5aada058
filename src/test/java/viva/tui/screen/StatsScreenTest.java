package viva.tui.screen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import viva.tui.model.Screen;
import viva.tui.stats.StatsScreen;

class StatsScreenTest {
  private static Stage statistics(String name) {
    Stage stage =
        new Stage(MadeStatistics.BANK, () -> Homes.home("full", MadeStatistics.BANK), 80, 24);
    stage.show(MadeStatistics.screen(name));
    return stage;
  }

  private static String title(Stage stage) {
    return stage.text().lines().findFirst().orElseThrow().strip().split(" {2,}")[0];
  }

  @Test
  void sOnHomeOpensThemForTheBankAtHand() {
    Stage stage = statistics("all").play("q s");
    assertTrue(stage.top() instanceof StatsScreen);
    assertEquals("Atlas and elements · today", title(stage));
    assertEquals("Statistics · today", title(stage.play("q Down Down Down s")));
  }

  @ParameterizedTest
  @CsvSource({
    "Tab, year",
    "Shift-Tab, past",
    "0 Tab, today",
    "1, today",
    "4, due",
    "9, hardest",
    "0, past",
    "Right, year",
    "Left, past",
    "6 Right Right, sure",
    "0 Right, today"
  })
  void pagesAreTurned(String script, String page) {
    assertEquals("Statistics · " + page, title(statistics("all").play(script)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"2", "3", "4", "5"})
  void arrowsMoveWithinAPicture(String page) {
    Stage stage = statistics("all").play(page);
    String before = stage.text();
    String moved = stage.play(page.equals("4") ? "Right" : "Left").text();
    assertFalse(before.equals(moved), moved);
    assertEquals(title(statistics("all").play(page)), title(stage));
    assertEquals(before, stage.play(page.equals("4") ? "Left" : "Right").text());
  }

  @Test
  void theDayAtHandStaysFromPageToPage() {
    Stage stage = statistics("all").play("2 Left");
    assertTrue(stage.text().contains("Sunday 15 November 2026"), stage.text());
    assertTrue(stage.play("3").text().contains("Sun 15 Nov: "), stage.text());
  }

  @Test
  void noArrowLeadsBeyondTodayOrTheFirstDay() {
    Stage stage = statistics("first-day").play("3");
    assertEquals(stage.text(), stage.play("Right Left Left").text());
  }

  @Test
  void enterPractisesTheHardest() {
    Stage stage = statistics("all").play("9 Enter");
    assertTrue(stage.top() instanceof QuizScreen);
    assertTrue(stage.text().contains("1 of 20"), stage.text());
  }

  @Test
  void enterPractisesWhatWasWrongAlthoughTheLearnerWasSure() {
    Stage stage = statistics("all").play("8 Enter");
    assertTrue(stage.top() instanceof QuizScreen);
    assertTrue(stage.text().contains("1 of 2"), stage.text());
  }

  @Test
  void elsewhereEnterDoesNothing() {
    Stage stage = statistics("all");
    assertEquals(stage.text(), stage.play("Enter").text());
  }

  @Test
  void examsAreShownUntilTheyAreNot() {
    Stage stage = statistics("all").play("3 x");
    assertTrue(stage.text().contains("exams only"));
    assertTrue(stage.play("6").text().contains("exams only"));
    assertTrue(stage.play("x 7").text().contains("without exams"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"q", "Esc", "Ctrl-C", "3 q", "9 Esc"})
  void homeIsOneKeyAway(String script) {
    assertTrue(statistics("all").play(script).top() instanceof HomeScreen);
  }

  @Test
  void aShowsEveryBank() {
    assertEquals("Statistics · today", title(statistics("bank").play("a")));
  }

  @Test
  void aClickChoosesARow() {
    Stage stage = statistics("all").play("9 Down Down");
    String chosen = stage.text();
    assertEquals(chosen, statistics("all").play("9 click:5,10").text());
  }

  @Test
  void thePastScrolls() {
    Stage stage = statistics("all").play("0 Down Down");
    assertTrue(stage.text().contains("↑"), stage.text());
  }

  @ParameterizedTest
  @ValueSource(strings = {"all", "years", "first-day"})
  void noRowIsCutAtTheEdge(String name) {
    for (String page : "1 2 3 4 5 6 7 8 9 0".split(" ")) {
      for (String keys : List.of("", " x", " w")) {
        Screen screen = statistics(name).play(page + keys).top();
        for (int columns : new int[] {40, 63, 66, 80, 120}) {
          screen
              .page(columns, 24)
              .body()
              .forEach(
                  line -> assertTrue(line.width() < columns, () -> columns + ": " + line.text()));
        }
      }
    }
  }

  @Test
  void whereNothingWasAnsweredThereIsOnlyAWayHome() {
    Stage stage = statistics("none");
    assertEquals(stage.text(), stage.play("Tab 3 x Enter Left").text());
    assertTrue(stage.play("q").top() instanceof HomeScreen);
  }
}
