package viva.memory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import org.junit.jupiter.api.Test;

/** The published vectors of FSRS-6, and those of two independent engines. */
class FsrsTest {
  private static final Fsrs FSRS = Fsrs.usual();
  private static final Grade[] GRADES = Grade.values();

  /** Days and grades in turn, as pairs, and the state after each. */
  private static void assertStates(double[][] reviews, double[] stability, double[] difficulty) {
    MemoryState state = null;
    for (int i = 0; i < reviews.length; i++) {
      state = after(FSRS, state, (int) reviews[i][0], (int) reviews[i][1]);
      assertNear(stability[i], state.stability(), "stability " + i);
      assertNear(difficulty[i], state.difficulty(), "difficulty " + i);
    }
  }

  private static MemoryState after(Fsrs fsrs, MemoryState state, int days, int grade) {
    Grade given = GRADES[grade - 1];
    return state == null ? fsrs.first(given) : fsrs.next(state, days, given);
  }

  private static void assertNear(double expected, double actual, String what) {
    assertEquals(expected, actual, 1e-6 * Math.max(1, expected), what);
  }

  @Test
  void theSixReviewsOfFsrsRs() {
    double[][] reviews = {{0, 1}, {0, 3}, {1, 3}, {3, 3}, {8, 3}, {21, 3}};
    MemoryState state = null;
    for (double[] review : reviews) {
      state = after(FSRS, state, (int) review[0], (int) review[1]);
    }
    assertEquals(53.62691, state.stability(), 1e-4);
    assertEquals(6.3574867, state.difficulty(), 1e-6);
  }

  @Test
  void theSixReviewsWithoutShortTerm() {
    Fsrs fsrs = new Fsrs(Weights.DEFAULT.withoutShortTerm());
    int[] days = {0, 0, 1, 3, 8, 21};
    MemoryState state = null;
    for (int i = 0; i < days.length; i++) {
      state = after(fsrs, state, days[i], i == 0 ? 1 : 3);
    }
    assertEquals(53.335106, state.stability(), 1e-4);
  }

  @Test
  void theFirstReviewOfEachGrade() {
    double[] stability = {0.212, 1.2931, 2.3065, 8.2956};
    double[] difficulty = {6.4133, 5.11217071, 2.11810397, 1};
    for (int i = 0; i < GRADES.length; i++) {
      assertNear(stability[i], FSRS.first(GRADES[i]).stability(), GRADES[i].name());
      assertNear(difficulty[i], FSRS.first(GRADES[i]).difficulty(), GRADES[i].name());
    }
  }

  @Test
  void difficultyAfterEachGrade() {
    double[] expected = {8.341763, 6.6659956, 4.990228, 3.3144615};
    for (int i = 0; i < GRADES.length; i++) {
      MemoryState next = FSRS.next(new MemoryState(5, 5), 3, GRADES[i]);
      assertNear(expected[i], next.difficulty(), GRADES[i].name());
    }
  }

  @Test
  void stabilityAfterASuccess() {
    double[][] cases = {{2, 2, 0.8, 28.226582}, {3, 3, 0.7, 58.656002}, {4, 4, 0.6, 127.226685}};
    for (double[] one : cases) {
      assertNear(one[3], stability(GRADES[(int) one[0] - 1], one[1], one[2]), "grade " + one[0]);
    }
  }

  @Test
  void stabilityAfterAFailure() {
    double[][] cases = {
      {1, 0.9, 1.0525396}, {2, 0.8, 1.1894329}, {3, 0.7, 1.3680838}, {4, 0.6, 1.584989}
    };
    for (double[] one : cases) {
      assertNear(one[2], stability(Grade.AGAIN, one[0], one[1]), "difficulty " + one[0]);
    }
  }

  private static double stability(Grade grade, double difficulty, double recall) {
    return FSRS.stabilityAt(new MemoryState(5, difficulty), recall, grade);
  }

  @Test
  void stabilityOnTheSameDay() {
    double[] expected = {1.596818, 5, 5, 8.12961};
    for (int i = 0; i < GRADES.length; i++) {
      MemoryState next = FSRS.next(new MemoryState(5, 5), 0, GRADES[i]);
      assertNear(expected[i], next.stability(), GRADES[i].name());
    }
  }

  @Test
  void theChanceOfRecall() {
    double[] stability = {1, 2, 3, 4, 4, 2};
    double[] expected = {1, 0.9403443, 0.9253786, 0.9185229, 0.9, 0.8261359};
    for (int days = 0; days < expected.length; days++) {
      assertNear(expected[days], FSRS.retrievability(days, stability[days]), "day " + days);
    }
  }

  @Test
  void theIntervalForEachRetention() {
    int[] expected = {3116769, 34793, 2508, 387, 90, 27, 9, 3, 1, 1};
    for (int i = 0; i < expected.length; i++) {
      double retention = (i + 1) / 10.0;
      double days = Math.max(1, Math.rint(FSRS.interval(retention, 1)));
      assertEquals(expected[i], days, expected[i] * 1e-4, "retention " + retention);
    }
  }

  @Test
  void theIntervalAsAShareOfStability() {
    double[][] expected = {
      {0.7, 9.2879}, {0.8, 3.31596}, {0.85, 1.90643}, {0.9, 1}, {0.95, 0.402559}, {0.97, 0.222768}
    };
    for (double[] one : expected) {
      assertEquals(one[1], FSRS.interval(one[0], 1), 1e-4 * one[1], "retention " + one[0]);
    }
  }

  @Test
  void anIntervalIsAWholeNumberOfDaysWithinItsRange() {
    assertEquals(1, FSRS.days(0.9, 0.001));
    assertEquals(2, FSRS.days(0.9, 2.3065));
    assertEquals(8, FSRS.days(0.9, 8.2956));
    assertEquals(Fsrs.LONGEST, FSRS.days(0.1, 36_500));
  }

  @Test
  void aLongHistoryWithALapse() {
    assertStates(
        new double[][] {{0, 3}, {2, 3}, {10, 2}, {25, 1}, {0, 3}, {1, 3}, {5, 4}, {30, 3}},
        new double[] {
          2.3065, 10.96433194, 30.79088905, 2.304922, 2.304922, 3.85800202, 14.15313937, 41.11196766
        },
        new double[] {
          2.11810397,
          2.11121424,
          4.74828477,
          8.25902528,
          8.24599462,
          8.23297699,
          7.62774861,
          7.61534923
        });
  }

  @Test
  void anEasyHistoryWithALateLapse() {
    assertStates(
        new double[][] {{0, 4}, {15, 4}, {80, 1}, {1, 2}, {3, 3}},
        new double[] {8.2956, 95.50778479, 3.98882334, 5.31160084, 9.50669035},
        new double[] {1, 1, 7.02698957, 8.01160551, 7.99882227});
    int[] days = {28, 317, 13, 18, 32};
    double[] stability = {8.2956, 95.50778479, 3.98882334, 5.31160084, 9.50669035};
    for (int i = 0; i < days.length; i++) {
      assertEquals(days[i], FSRS.days(0.8, stability[i]));
    }
  }

  @Test
  void aHistoryOfReviewsOnOneDay() {
    assertStates(
        new double[][] {{0, 1}, {0, 2}, {0, 2}, {0, 3}, {1, 2}, {2, 1}, {0, 1}, {0, 4}},
        new double[] {
          0.212, 0.212, 0.212, 0.24668919, 0.8545214, 0.30159999, 0.1158677, 0.24134904
        },
        new double[] {
          6.4133, 7.60420977, 8.39479117, 8.38162475, 8.91087546, 9.62724054, 9.86270487, 9.80205561
        });
  }

  @Test
  void whateverIsReviewedStaysWithinTheRanges() {
    for (int seed = 0; seed < 200; seed++) {
      Random random = new Random(seed);
      MemoryState state = FSRS.first(GRADES[random.nextInt(4)]);
      for (int i = 0; i < 200; i++) {
        state =
            FSRS.next(state, random.nextInt(4) * random.nextInt(4000), GRADES[random.nextInt(4)]);
        assertTrue(state.stability() >= 0.001 && state.stability() <= 36_500, "seed " + seed);
        assertTrue(state.difficulty() >= 1 && state.difficulty() <= 10, "seed " + seed);
      }
    }
  }
}
