package viva.tui.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import viva.session.Fact;
import viva.tui.screen.Script;
import viva.tui.screen.Stage;
import viva.tui.terminal.Input;
import viva.tui.terminal.Input.KeyName;

class AppTest {
  private static Input.Key enter(long at) {
    return new Input.Key(KeyName.ENTER, "", false, false, false, at);
  }

  private static long answers(Stage stage) {
    return stage.kept().stream().filter(Fact.Answered.class::isInstance).count();
  }

  @Test
  void escOpensTheMenuAndClosesItWithoutAChange() {
    Stage stage = Stage.asking("kinds.yaml", "vote").play("2");
    Screen before = stage.top();
    stage.play("Esc");
    assertTrue(stage.top() instanceof MenuScreen);
    stage.play("Esc");
    assertSame(before, stage.top());
  }

  @Test
  void theMenuDoesWhatTheKeyDoes() {
    Stage byKey = Stage.asking("kinds.yaml", "vote").play("2 h");
    Stage byMenu = Stage.asking("kinds.yaml", "vote").play("2 Esc h");
    Stage byCursor = Stage.asking("kinds.yaml", "vote").play("2 Esc Down Enter");
    Stage byClick = Stage.asking("kinds.yaml", "vote").play("2 Esc click:5,4");
    assertEquals(byKey.text(), byMenu.text());
    assertEquals(byKey.text(), byCursor.text());
    assertEquals(byKey.text(), byClick.text());
    assertTrue(byKey.text().contains("Hint"));
  }

  @Test
  void lettersTypeWhereAnAnswerIsTyped() {
    Stage stage = Stage.asking("kinds.yaml", "council").play("h f s q u c ?");
    assertTrue(stage.text().contains("▸ hfsquc?"), stage.text());
    assertEquals(List.of(), stage.kept());
  }

  @Test
  void whereLettersTypeTheMenuHasTheirCommands() {
    Stage stage = Stage.asking("kinds.yaml", "council").play("\"Lib\" Esc h");
    assertTrue(stage.text().contains("It lies in North Africa."));
    assertTrue(stage.text().contains("▸ Lib"));
  }

  @Test
  void whereLettersTypeAltHasTheirCommands() {
    Stage stage = Stage.asking("kinds.yaml", "council").play("\"Lib\" Alt-h");
    assertTrue(stage.text().contains("It lies in North Africa."));
    assertTrue(stage.text().contains("▸ Lib"));
  }

  @Test
  void helpLiesOverTheScreenAndGoesAway() {
    Stage stage = Stage.asking("kinds.yaml", "vote").play("2");
    Screen before = stage.top();
    stage.play("?");
    assertTrue(stage.top() instanceof HelpScreen);
    stage.play("q");
    assertSame(before, stage.top());
  }

  @Test
  void aHeldEnterAnswersNothing() {
    Stage stage = Stage.asking("kinds.yaml");
    for (long at = 0; at < 5000; at += 33) {
      stage.on(enter(at));
    }
    assertEquals(0, answers(stage));
    assertTrue(stage.text().contains("Nothing is chosen yet."));
  }

  @Test
  void aHeldEnterAfterAChoiceAnswersOnceAndStays() {
    Stage stage = Stage.asking("kinds.yaml").play("1");
    for (long at = 2000; at < 7000; at += 33) {
      stage.on(enter(at));
    }
    assertEquals(1, answers(stage));
    assertTrue(stage.text().contains("Enter next"));
  }

  @Test
  void scrollingStopsAtBothEnds() {
    Stage stage = Stage.asking("odd.yaml", "long");
    String top = stage.text();
    String end = stage.play("PgDn ".repeat(60)).text();
    assertEquals(end, stage.play("wheel+9").text());
    assertEquals(top, stage.play("PgUp ".repeat(60)).text());
    assertEquals(top, stage.play("wheel-9").text());
  }

  @Test
  void onePageUpComesBackFromTheVeryEnd() {
    Stage stage = Stage.asking("odd.yaml", "long").play("PgDn ".repeat(60));
    String end = stage.text();
    assertNotEquals(end, stage.play("PgDn PgDn PgDn PgUp").text());
    assertEquals(end, stage.play("PgDn").text());
  }

  @Test
  void lookingAtHelpOrMenuDoesNotLoseThePlace() {
    Stage stage = Stage.asking("odd.yaml", "long").play("PgDn PgDn");
    String before = stage.text();
    assertEquals(before, stage.play("? Esc").text());
    assertEquals(before, stage.play("Esc Esc").text());
  }

  @Test
  void flaggingDoesNotLoseThePlace() {
    Stage stage = Stage.asking("odd.yaml", "long").play("PgDn PgDn");
    String before = stage.text();
    assertEquals(before, stage.play("f f").text());
  }

  @Test
  void aResizeKeepsWhatIsTyped() {
    Stage stage = Stage.asking("kinds.yaml", "council").play("\"Lib\"").resize(40, 12);
    assertTrue(stage.play("\"ya\"").text().contains("▸ Libya"));
  }

  @Test
  void inAWindowThatIsTooSmallNothingIsAnswered() {
    Stage stage = Stage.asking("kinds.yaml", "vote").play("1").resize(30, 5);
    stage.play("Enter 2 paste\"x\" click:3,3 wheel+1").resize(80, 24);
    assertEquals(0, answers(stage));
    assertTrue(stage.text().contains("▸ 1"));
  }

  @Test
  void aWindowThatIsTooSmallAsksNothingSoThatWhatIsTypedBlindIsDropped() {
    Stage stage = Stage.asking("kinds.yaml", "vote");
    Object asked = stage.app().asks();
    assertEquals("", stage.resize(30, 5).app().asks());
    assertEquals(asked, stage.resize(80, 24).app().asks());
    assertNotEquals("", asked);
  }

  @Test
  void inAWindowThatIsTooSmallCtrlCStillLeaves() {
    Stage stage = Stage.asking("kinds.yaml", "vote").resize(30, 5).play("Ctrl-C Ctrl-C");
    assertTrue(stage.over());
  }

  @Test
  void theLastScreenDoesNotGoAwayWithoutLeaving() {
    App app = App.of(new HelpScreen(Stage.asking("kinds.yaml", "vote").top()), 80, 24);
    App.Next next = app.on(Script.key("Esc"));
    assertEquals(List.of(), next.effects());
    assertEquals(app.top(), next.app().top());
  }

  @Test
  void ctrlZSuspendsAndCtrlLRedraws() {
    App app = Stage.asking("kinds.yaml", "council").app();
    assertEquals(List.of(new Effect.Suspend()), app.on(Script.key("Ctrl-Z")).effects());
    assertEquals(List.of(new Effect.Redraw()), app.on(Script.key("Ctrl-L")).effects());
  }
}
