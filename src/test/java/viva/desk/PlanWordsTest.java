package viva.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import viva.session.Filter;
import viva.session.Mode;
import viva.session.Order;
import viva.session.Plan;

class PlanWordsTest {
  private static final Filter FILTER =
      new Filter(
          List.of("cells", "energy"),
          List.of("apply"),
          List.of("cloze"),
          List.of("t"),
          List.of("q"));

  @Test
  void aPlanComesBackFromItsWords() {
    Plan plan = new Plan(Mode.PRACTICE, FILTER, Order.SHUFFLED, 7, 5, 42, true);
    assertEquals(plan, PlanWords.plan(PlanWords.of(plan), 42));
  }

  @Test
  void aPlanThatDoesNotWantNewOnesFirstComesBackToo() {
    Plan plan = new Plan(Mode.PRACTICE, Filter.ALL, Order.BANK, 0, 0, 42, false);
    assertEquals(plan, PlanWords.plan(PlanWords.of(plan), 42));
  }

  @Test
  void whatAnotherProgramLeftOutIsUsual() {
    Plan plan = PlanWords.plan(Map.of("count", List.of("many"), "order", List.of()), 1);
    assertEquals(0, plan.count());
    assertEquals(Order.BANK, plan.order());
    assertFalse(plan.newFirst());
  }
}
