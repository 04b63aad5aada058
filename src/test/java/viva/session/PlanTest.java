package viva.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import viva.question.QuestionId;

class PlanTest {
  @Test
  void aPracticeTakesTwentyQuestionsInTheBanksOrder() {
    Plan plan = Plan.practice(5);
    assertEquals(20, plan.count());
    assertEquals(Order.BANK, plan.order());
    assertEquals(5, plan.seed());
  }

  @Test
  void aPlanOfQuestionsTakesJustThese() {
    Plan plan = Plan.of(List.of(new QuestionId("b", "q1"), new QuestionId("c", "q1")));
    assertEquals(List.of("b/q1", "c/q1"), plan.filter().ids());
    assertEquals(0, plan.count());
  }

  @Test
  void nothingInItIsNegative() {
    assertThrows(IllegalArgumentException.class, () -> Plan.practice(1).sized(Order.BANK, -1, 0));
    assertThrows(IllegalArgumentException.class, () -> Plan.practice(1).sized(Order.BANK, 0, -1));
  }

  @Test
  void anOrderIsKnownByItsWord() {
    assertEquals(Optional.of(Order.SHUFFLED), Order.named("shuffled"));
    assertEquals(Optional.empty(), Order.named("sideways"));
  }
}
