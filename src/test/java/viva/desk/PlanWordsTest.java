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
import viva.session.Scope;

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
    Plan plan = Plan.practice(42).filtered(FILTER).sized(Order.SHUFFLED, 7, 5);
    assertComesBack(plan);
    assertComesBack(plan.certain(true));
    assertComesBack(Plan.study().withSeed(42));
    assertComesBack(Plan.study().scoped(Scope.AHEAD).withSeed(42));
    assertComesBack(Plan.of(Mode.MISSED).scoped(Scope.SURE).withSeed(42));
  }

  private static void assertComesBack(Plan plan) {
    assertEquals(plan, PlanWords.plan(plan.mode().word(), PlanWords.of(plan), 42));
  }

  @Test
  void aPlanThatDoesNotWantNewOnesFirstComesBackToo() {
    assertComesBack(Plan.practice(42).sized(Order.BANK, 0, 0).newFirst(false));
  }

  @Test
  void whatAnotherProgramLeftOutIsUsual() {
    Plan plan = PlanWords.plan("practice", Map.of("count", List.of("many"), "order", List.of()), 1);
    assertEquals(0, plan.count());
    assertEquals(Order.BANK, plan.order());
    assertFalse(plan.newFirst());
  }
}
