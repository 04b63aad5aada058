package viva.tui.screen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import viva.bank.Bank;
import viva.desk.Backdrop;
import viva.memory.Schedule;
import viva.session.Asked;
import viva.session.Fact;
import viva.session.Plan;
import viva.session.Sitting;
import viva.study.Outlook;

class ResultsScreenTest {
  private static Stage left() {
    return Stage.asking("kinds.yaml", "vote", "dated", "bare").play("2 Enter Enter 1 Enter q");
  }

  @Test
  void undoAsksTheQuestionAgainAndTheNewAnswerTakesItsPlace() {
    Stage stage = left().play("u");
    assertTrue(stage.text().contains("The brief gives its date"));
    assertTrue(stage.kept().get(stage.kept().size() - 1) instanceof Fact.Undone);
    stage.play("2 Enter q");
    assertTrue(stage.text().contains("2 of 2   100 %"), stage.text());
  }

  @Test
  void goingOnAsksWhatIsLeft() {
    Stage stage = left().play("g");
    assertTrue(stage.text().contains("Is there anything to say"));
    stage.play("2 Enter Enter");
    assertTrue(stage.text().contains("again, because it was missed"));
    stage.play("2 Enter Enter");
    assertTrue(stage.text().contains("2 of 3   67 %"), stage.text());
    assertFalse(stage.text().contains("go on"));
  }

  @Test
  void goingOnKeepsSayingThatAnswersAreNotKept() {
    Stage stage = Stage.asking("kinds.yaml", "vote", "dated");
    stage.trouble("could not save your answers in /a: disk full");
    stage.play("2 Enter q g");
    assertTrue(stage.text().contains("Answers are not being kept"));
  }

  @Test
  void retryAsksWhatWasMissedAndNothingElse() {
    Stage stage = left().play("r");
    assertTrue(stage.text().contains("The brief gives its date"));
    assertTrue(stage.text().contains("1 of 1"));
  }

  @Test
  void whereNothingWasMissedThereIsNothingToRetry() {
    Stage stage = Stage.asking("kinds.yaml", "dated").play("2 Enter Enter");
    assertFalse(stage.text().contains("retry"));
    assertFalse(stage.text().contains("To look at again"));
    String before = stage.text();
    assertEquals(before, stage.play("r Enter Down").text());
  }

  @Test
  void aQuestionIsLookedAtAndLeftAgain() {
    Stage stage = left();
    String before = stage.text();
    assertTrue(stage.play("Enter").text().contains("✗ Wrong."));
    assertEquals(before, stage.play("Enter").text());
    assertTrue(stage.play("click:10,12").text().contains("✗ Wrong."), stage.text());
  }

  @Test
  void whatWasFlaggedIsToBeLookedAtToo() {
    Stage stage = Stage.asking("kinds.yaml", "vote", "dated").play("f 2 Enter q");
    assertTrue(stage.text().contains("✓ How did China vote"));
    assertTrue(stage.text().contains("(flagged)"));
    assertFalse(stage.text().contains("retry"));
  }

  @Test
  void theGapsOfWhatWasMissedStayOpen() {
    Stage stage = Stage.asking("kinds.yaml", "zone", "vote").play("\"x\" Enter Enter Esc q");
    assertTrue(stage.text().contains("– ___ set up a ___ zone in ___"), stage.text());
  }

  @Test
  void ofSeveralBanksTheFirstIsNamedAndHowManyOthers() {
    Bank bank = Stage.bank("kinds.yaml");
    Plan plan = Stage.practice(bank, List.of("vote"));
    List<Asked> paper = new ArrayList<>(Stage.paper(Homes.titled(bank, "kinds", "One"), plan));
    paper.addAll(Stage.paper(Homes.titled(bank, "kinds", "Two"), plan));
    Stage stage = Stage.asking("kinds.yaml", "vote");
    Backdrop backdrop = new Backdrop("", new Outlook(Schedule.USUAL, Map.of(), 1), Set.of());
    stage.show(QuizScreen.of(Sitting.begin(paper, plan), backdrop, 0));
    assertTrue(stage.play("2 Enter q").text().contains(" One and 1 other · results"), stage.text());
  }

  @Test
  void leavingGoesHome() {
    assertTrue(left().play("q").top() instanceof HomeScreen);
    assertTrue(left().play("Ctrl-C").top() instanceof HomeScreen);
  }
}
