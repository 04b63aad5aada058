package viva.tui.screen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import viva.bank.Bank;
import viva.progress.find.Findable;

class SearchScreenTest {
  private static Stage search(String script) {
    Bank bank = Stage.bank("kinds.yaml");
    Stage stage = new Stage(bank, () -> Homes.home("full", bank), 80, 24);
    return stage.play("/ " + script);
  }

  private static SearchScreen at(Stage stage) {
    return (SearchScreen) stage.top();
  }

  private static List<String> hits(Stage stage) {
    return at(stage).hits().stream().map(Findable::id).map(id -> id.question()).toList();
  }

  private static String shown(Stage stage) {
    assertTrue(stage.top() instanceof BrowseScreen, stage::text);
    return ((BrowseScreen) stage.top()).dossier().known().item().id();
  }

  @Test
  void everyKeyNarrowsTheList() {
    assertEquals(11, hits(search("")).size());
    assertEquals(
        List.of("council", "vote"), hits(search("\"abstention\"")).stream().sorted().toList());
    assertEquals(List.of("vote"), hits(search("\"abstention kind:mul\"")));
  }

  @Test
  void lettersTypeAndOpenNothing() {
    Stage stage = search("\"xfnqjk?\"");
    assertEquals("xfnqjk?", at(stage).field().text());
    assertEquals(List.of(), stage.kept());
  }

  @Test
  void arrowsMoveAndStopAtTheEnds() {
    assertEquals(0, at(search("Up")).cursor());
    assertEquals(2, at(search("Down Down")).cursor());
    assertEquals(10, at(search("PgDn PgDn")).cursor());
    assertEquals(0, at(search("PgDn PgUp")).cursor());
    assertEquals(0, at(search("\"xyzzy\" Down Up PgDn")).cursor());
  }

  @Test
  void anotherKeyInTheLineGoesBackToTheFirst() {
    assertEquals(0, at(search("Down Down \"v\"")).cursor());
    assertEquals(2, at(search("\"v\" Down Down Left")).cursor());
  }

  @Test
  void whatIsPastedIsLookedFor() {
    assertEquals(List.of("vote"), hits(search("paste\"abstention\nkind:mul\"")));
  }

  @Test
  void tabCompletesWhatIsBeforeTheCursor() {
    assertEquals("kind:cloze ", at(search("\"kind:cl\" Tab")).field().text());
    assertEquals(
        "topic:libya x", at(search("\" x\" Home \"topic:li\" Tab Backspace")).field().text());
    assertEquals("xyzzy", at(search("\"xyzzy\" Tab")).field().text());
  }

  @Test
  void enterOpensTheQuestionAtHandAndGoesBackToIt() {
    Stage stage = search("\"libya\" Down Enter");
    assertEquals("council", shown(stage));
    stage.play("Esc");
    assertEquals("libya", at(stage).field().text());
    assertEquals(1, at(stage).cursor());
  }

  @Test
  void whereNothingIsFoundEnterDoesNothing() {
    assertEquals(List.of(), hits(search("\"xyzzy\" Enter Ctrl-P click:5,8")));
  }

  @Test
  void aClickGoesToAQuestionAndASecondOneOpensIt() {
    Stage stage = search("click:10,9");
    assertEquals(1, at(stage).cursor());
    assertEquals("forces", shown(stage.play("click:10,9")));
  }

  @Test
  void escGoesHomeAndTheLineIsThereTheNextTime() {
    Stage stage = search("\"libya\" Esc");
    assertTrue(stage.top() instanceof HomeScreen);
    stage.play("/");
    assertEquals("libya", at(stage).field().text());
    assertEquals(5, hits(stage).size());
  }

  @Test
  void theFirstLetterReplacesTheLineOfTheLastTime() {
    assertEquals("v", at(search("\"libya\" Ctrl-C / v")).field().text());
    assertEquals("libyav", at(search("\"libya\" Esc / Right v")).field().text());
    assertEquals("liby", at(search("\"libya\" Esc / Backspace")).field().text());
    assertEquals("vote", at(search("\"libya\" Esc / paste\"vote\"")).field().text());
  }

  @Test
  void ctrlPPractisesWhatWasFoundButWhatIsSuspended() {
    Stage stage = search("\"libya\" Ctrl-P");
    assertTrue(stage.top() instanceof QuizScreen);
    QuizScreen quiz = (QuizScreen) stage.top();
    assertEquals(
        List.of("billions", "case", "council", "vote"),
        quiz.sitting().paper().stream().map(asked -> asked.item().id()).sorted().toList());
  }

  @Test
  void jAndKAndTheArrowsTurnThroughWhatWasFound() {
    assertEquals("council", shown(search("\"libya\" Enter j")));
    assertEquals("council", shown(search("\"libya\" Enter Right")));
    assertEquals("vote", shown(search("\"libya\" Enter Right k k Left")));
    assertEquals("case", shown(search("\"libya\" Enter j j j j j j")));
    assertEquals(2, at(search("\"libya\" Enter j j q")).cursor());
  }

  @Test
  void xSuspendsAndBringsBack() {
    Stage stage = search("\"id:vote\" Enter x");
    assertTrue(stage.text().contains("It is asked no more."), stage::text);
    assertTrue(stage.text().contains("x bring back"), stage::text);
    stage.play("Esc");
    assertEquals(List.of("suspended"), at(stage).hits().get(0).labels());
    stage.play("Enter x");
    assertTrue(stage.text().contains("It is asked again."), stage::text);
  }

  @Test
  void whatDoesNotFitAnyMoreStaysUntilTheLineChanges() {
    Stage stage = search("\"suspended\" Enter x Esc");
    assertEquals(List.of("zone"), hits(stage));
    assertEquals(List.of("new"), at(stage).hits().get(0).labels());
    assertEquals(List.of(), hits(stage.play("\" \"")));
  }

  @Test
  void fFlagsAndTakesTheFlagOff() {
    Stage stage = search("\"id:vote\" Enter f");
    assertTrue(stage.text().contains("f unflag"), stage::text);
    assertTrue(stage.play("f").text().contains("f flag"), stage::text);
  }

  @Test
  void nWritesANoteAndAnEmptyOneIsNone() {
    Stage stage = search("\"id:billions\" Enter n \"Why not 18?\" Enter");
    assertTrue(stage.text().contains("To its author, 2026-11-22: Why not 18?"), stage::text);
    assertTrue(stage.text().contains("viva notes lists it"), stage::text);
    stage = search("\"id:billions\" Enter n \"  \" Enter");
    assertFalse(stage.text().contains("To its author"), stage::text);
    assertEquals("billions", shown(search("\"id:billions\" Enter n \"a\" Esc")));
  }

  @Test
  void tOpensTheTextWhereItIsHeld() {
    Stage stage = search("\"id:vote\" Enter t");
    assertTrue(stage.top() instanceof SourceScreen, stage::text);
    assertEquals("vote", shown(stage.play("Esc")));
    assertEquals("dated", shown(search("\"id:dated\" Enter t")));
  }

  @Test
  void pPractisesThisQuestionAlone() {
    Stage stage = search("\"libya\" Enter j p");
    QuizScreen quiz = (QuizScreen) stage.top();
    assertEquals(
        List.of("council"),
        quiz.sitting().paper().stream().map(asked -> asked.item().id()).toList());
  }

  @Test
  void troubleIsToldUntilItIsOver() {
    Stage stage = search("\"libya\" Enter");
    stage.trouble("the disk is full");
    stage.play("x");
    assertTrue(stage.text().contains("Not kept: the disk is full"), stage::text);
    assertTrue(stage.play("Esc").text().contains("Not kept: the disk is full"), stage::text);
    stage.trouble("");
    assertFalse(stage.play("Enter f").text().contains("Not kept"), stage::text);
  }

  @Test
  void theAnswersAreSeenFromTheLastToTheFirst() {
    String text = search("\"id:vote\" Enter").resize(80, 50).text();
    assertTrue(text.indexOf("Exam, 3 s.") < text.indexOf("Taken back."), text);
    assertTrue(text.indexOf("Taken back.") < text.indexOf("Practice, sure, 1 hint, 12 s."), text);
  }
}
