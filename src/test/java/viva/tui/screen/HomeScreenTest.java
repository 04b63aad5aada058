package viva.tui.screen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import viva.bank.Bank;
import viva.session.Order;
import viva.session.Plan;

class HomeScreenTest {
  private static Stage home(String name) {
    Bank bank = Stage.bank("kinds.yaml");
    return new Stage(bank, () -> Homes.home(name, bank), 80, 24);
  }

  private static Plan plan(String script) {
    return ((FormScreen) home("full").play("o " + script).top()).plan();
  }

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
  void qAndCtrlCLeave() {
    assertTrue(home("full").play("q").over());
    assertTrue(home("full").play("Ctrl-C").over());
  }

  @Test
  void arrowsChangeWhatThePracticeIs() {
    assertEquals(30, plan("Right").count());
    assertEquals(15, plan("Left").count());
    assertEquals(5, plan("Down Right").minutes());
    assertEquals(Order.SHUFFLED, plan("Down Down Space").order());
    assertEquals(Order.BANK, plan("Down Down Space Space").order());
    assertEquals(List.of("remember"), plan("Down Down Down Right").filter().levels());
    assertEquals(List.of(), plan("Down Down Down Right Left").filter().levels());
  }

  @Test
  void aClickOnATopicTicksIt() {
    assertEquals(List.of("drives"), plan("click:5,11").filter().topics());
    assertEquals(List.of(), plan("click:5,11 click:5,11").filter().topics());
  }

  @Test
  void aClickOnAnotherRowOnlyGoesThere() {
    assertEquals(Plan.practice(0), plan("click:5,4"));
    assertEquals(5, plan("click:5,4 click:5,4").minutes());
  }

  @Test
  void enterBeginsWhatWasChosen() {
    Stage stage = home("full").play("o click:5,11 Enter");
    assertTrue(stage.text().contains("1 of 3"), stage.text());
  }

  @Test
  void whereNoQuestionFitsNothingBegins() {
    assertTrue(home("full").play("o Down Down Down Right Enter").top() instanceof FormScreen);
  }

  @Test
  void qGoesBackWithoutAChange() {
    assertTrue(home("full").play("o Right q").top() instanceof HomeScreen);
    assertEquals(Plan.practice(0), plan("Right q o"));
  }

  @Test
  void escInTheOptionsLosesNothing() {
    assertEquals(plan("Right"), plan("Right Esc Esc"));
  }
}
