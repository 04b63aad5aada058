package viva.memory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** One learner's memory: guesses, days, what is due. */
class ScheduleTest {
  private static final Grade[] GRADES = Grade.values();
  private static final Schedule PLAIN = new Schedule(Fsrs.usual(), 0.9, false);
  private static final Schedule WARY = Schedule.USUAL;
  private static final Memory HELD = new Memory(new MemoryState(5, 5), 100);

  private static Memory after(Schedule schedule, int day, Grade grade, double chance) {
    return schedule.after(Optional.of(HELD), day, grade, chance);
  }

  @ParameterizedTest
  @EnumSource(Grade.class)
  void belowAChanceOfAQuarterAnAnswerCountsAsPlainFsrs(Grade grade) {
    Memory plain = new Memory(Fsrs.usual().next(HELD.state(), 7, grade), 107);
    assertEquals(plain, after(WARY, 107, grade, 0.2499));
    assertEquals(plain, after(PLAIN, 107, grade, 0.5));
  }

  @ParameterizedTest
  @ValueSource(doubles = {0.25, 1 / 3.0, 0.5})
  void aPassThatMayBeAGuessLiesBetweenItsOwnBranchAndAgain(double chance) {
    for (Grade grade : new Grade[] {Grade.HARD, Grade.GOOD, Grade.EASY}) {
      MemoryState own = after(PLAIN, 107, grade, chance).state();
      MemoryState again = after(PLAIN, 107, Grade.AGAIN, chance).state();
      MemoryState mixed = after(WARY, 107, grade, chance).state();
      double recall = Fsrs.usual().retrievability(7, 5);
      double q = recall / (recall + (1 - recall) * chance);
      double stability = Math.pow(own.stability(), q) * Math.pow(again.stability(), 1 - q);
      assertEquals(stability, mixed.stability(), 1e-9);
      assertEquals(q * own.difficulty() + (1 - q) * again.difficulty(), mixed.difficulty(), 1e-9);
      assertTrue(mixed.stability() < own.stability());
    }
  }

  @Test
  void aWrongAnswerIsNoGuess() {
    assertEquals(after(PLAIN, 107, Grade.AGAIN, 0.5), after(WARY, 107, Grade.AGAIN, 0.5));
  }

  @Test
  void aFirstAnswerIsNotMixed() {
    assertEquals(
        new Memory(Fsrs.usual().first(Grade.GOOD), 100),
        WARY.after(Optional.empty(), 100, Grade.GOOD, 0.5));
  }

  @Test
  void onTheSameDayNothingWasForgottenSoNothingWasGuessed() {
    assertEquals(after(PLAIN, 100, Grade.GOOD, 0.5), after(WARY, 100, Grade.GOOD, 0.5));
  }

  @Test
  void aClockThatWasSetBackMakesNoTime() {
    MemoryState sameDay = after(PLAIN, 100, Grade.GOOD, 0).state();
    assertEquals(sameDay, after(PLAIN, 50, Grade.GOOD, 0).state());
    assertEquals(1, PLAIN.recall(HELD, 50));
  }

  @Test
  void oneDayBackIsAnotherZoneAndMoreIsAnotherClock() {
    assertEquals(100, after(PLAIN, 99, Grade.GOOD, 0).day());
    assertEquals(98, after(PLAIN, 98, Grade.GOOD, 0).day());
    assertEquals(-(1 << 29), after(PLAIN, -(1 << 29), Grade.GOOD, 0).day());
  }

  @Test
  void whatIsHeldIsDueOnceRecallHasFallenToTheRetention() {
    assertEquals(105, PLAIN.due(HELD));
    assertEquals(0.9, PLAIN.recall(HELD, PLAIN.due(HELD)), 1e-12);
    assertTrue(new Schedule(Fsrs.usual(), 0.95, false).due(HELD) < 105);
  }

  @Test
  void whatWasLearnedLatelyLosesMostByWaiting() {
    Memory fresh = new Memory(new MemoryState(1, 5), 100);
    Memory firm = new Memory(new MemoryState(300, 5), 100);
    assertTrue(PLAIN.loss(fresh, 102) > PLAIN.loss(HELD, 102));
    assertTrue(PLAIN.loss(HELD, 102) > PLAIN.loss(firm, 102));
    assertTrue(PLAIN.loss(fresh, 102) > PLAIN.loss(fresh, 400));
  }

  @ParameterizedTest
  @ValueSource(doubles = {0, 1, -1, Double.NaN})
  void aRetentionLiesBetweenNoughtAndOne(double retention) {
    assertThrows(IllegalArgumentException.class, () -> new Schedule(Fsrs.usual(), retention, true));
  }

  @Test
  void whateverIsAnsweredLeavesANumber() {
    for (int seed = 0; seed < 200; seed++) {
      Random random = new Random(seed);
      Optional<Memory> memory = Optional.empty();
      int day = 20_000;
      for (int i = 0; i < 100; i++) {
        Grade grade = GRADES[random.nextInt(4)];
        memory = Optional.of(WARY.after(memory, day, grade, random.nextDouble()));
        day += random.nextInt(9) == 0 ? -random.nextInt(400) : random.nextInt(40);
        double recall = WARY.recall(memory.get(), day);
        assertTrue(recall > 0 && recall <= 1, "seed " + seed);
        assertTrue(WARY.due(memory.get()) > memory.get().day(), "seed " + seed);
      }
    }
  }
}
