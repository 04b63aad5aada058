package viva.tui.screen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import viva.bank.Bank;
import viva.session.Mode;
import viva.session.Order;
import viva.session.Plan;
import viva.session.Scope;

class HomeScreenTest {
  private static Stage home(String name) {
    Bank bank = Stage.bank("kinds.yaml");
    return new Stage(bank, () -> Homes.home(name, bank), 80, 24);
  }

  private static Plan plan(String script) {
    return ((FormScreen) home("full").play("o " + script).top()).plan();
  }

  private static final String LEVEL = "Down Down Down Down Down ";

  @Test
  void enterBeginsAtOnce() {
    assertTrue(home("full").play("Enter").top() instanceof QuizScreen);
  }

  @Test
  void aClickGoesToABankAndASecondOneBegins() {
    Stage stage = home("full").play("click:5,5");
    assertTrue(stage.text().contains("▸ The two texts"));
    assertTrue(stage.play("click:5,5").top() instanceof QuizScreen);
  }

  @Test
  void whereThereIsNoBankEnterDoesNothing() {
    Stage stage = home("empty");
    assertTrue(stage.play("Enter o r Down click:5,3").top() instanceof HomeScreen);
  }

  @Test
  void oneAnswerDoesNotMakeAPercent() {
    assertTrue(home("barely").text().contains(" <1 %"), home("barely").text());
  }

  @Test
  void qAndCtrlCLeave() {
    assertTrue(home("full").play("q").over());
    assertTrue(home("full").play("Ctrl-C").over());
  }

  @Test
  void arrowsChangeWhatThePracticeIs() {
    assertEquals(Mode.PRACTICE, plan("Right").mode());
    assertEquals(Mode.MISSED, plan("Left").mode());
    assertEquals(Scope.NEW, plan("Down Right").scope());
    assertEquals(30, plan("Down Down Right").count());
    assertEquals(15, plan("Down Down Left").count());
    assertEquals(5, plan("Down Down Down Right").minutes());
    assertTrue(plan("Down Down Down Down Space").certainty());
    assertEquals(List.of("remember"), plan(LEVEL + "Right").filter().levels());
    assertEquals(List.of(), plan(LEVEL + "Right Left").filter().levels());
  }

  @Test
  void onlyAPracticeHasAnOrder() {
    assertEquals(Order.SHUFFLED, plan("Right Down Down Down Space").order());
    assertEquals(Order.BANK, plan("Right Down Down Down Space Space").order());
  }

  @Test
  void aClickOnATopicTicksIt() {
    assertEquals(List.of("drives"), plan("click:5,13").filter().topics());
    assertEquals(List.of(), plan("click:5,13 click:5,13").filter().topics());
  }

  @Test
  void aClickOnAnotherRowOnlyGoesThere() {
    assertEquals(Plan.study(), plan("click:5,6"));
    assertEquals(5, plan("click:5,6 click:5,6").minutes());
  }

  @Test
  void enterBeginsWhatWasChosen() {
    Stage stage = home("full").play("o click:5,13 Enter");
    assertTrue(stage.text().contains("1 of 3"), stage.text());
  }

  @Test
  void whereNoQuestionFitsNothingBegins() {
    assertTrue(home("full").play("o " + LEVEL + "Right Enter").top() instanceof FormScreen);
  }

  @Test
  void qGoesBackWithoutAChange() {
    assertTrue(home("full").play("o Right q").top() instanceof HomeScreen);
    assertEquals(Plan.study(), plan("Right q o"));
  }

  @Test
  void leavingThePlanGoesBackToTheBankAtHand() {
    for (String key : List.of("Esc", "Ctrl-C")) {
      Stage stage = home("full").play("Down");
      String before = stage.text();
      assertTrue(stage.play("p").top() instanceof PlanScreen);
      assertEquals(before, stage.play("\"+1\" " + key).text());
    }
  }

  @Test
  void whatWasNotStartedOverCannotBeTakenBack() {
    assertTrue(home("full").play("b").text().contains("2    take the last starting over back"));
    assertFalse(home("full").play("Down b").text().contains("take the last"));
  }

  @Test
  void howADateIsWrittenIsToldOnce() {
    assertEquals(2, home("full").play("p").text().split("2026-12-12").length);
    assertEquals(2, home("full").play("p \"zz\"").text().split("2026-12-12").length);
  }

  @Test
  void goingOnHasTheKeyItHasOnTheResults() {
    assertTrue(home("full").play("g").top() instanceof QuizScreen);
  }

  @Test
  void escInTheOptionsLosesNothing() {
    assertEquals(plan("Right"), plan("Right Esc Esc"));
  }
}
