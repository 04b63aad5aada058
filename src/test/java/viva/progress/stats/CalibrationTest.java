package viva.progress.stats;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import viva.question.Certainty;

class CalibrationTest {
  private static final double EXACT = 1e-12;

  /** Guessing 1 of 4 right, fairly 3 of 4, sure 2 of 2. */
  private static Calibration calibration() {
    return of(new Rate(1, 4), new Rate(3, 4), new Rate(2, 2));
  }

  private static Calibration of(Rate guessing, Rate fairly, Rate sure) {
    return new Calibration(
        List.of(
            new Calibration.Level(Certainty.GUESSING, guessing),
            new Calibration.Level(Certainty.FAIRLY, fairly),
            new Calibration.Level(Certainty.SURE, sure)));
  }

  /** (4 · 0.5² + 3 · 0.27² + 0.73² + 2 · 0.1²) / 10. */
  @Test
  void brierIsTheMeanOfTheSquaredMisses() {
    assertEquals((1 + 0.2187 + 0.5329 + 0.02) / 10, calibration().brier(), EXACT);
  }

  /** (4 · 0.25² + 4 · 0.02² + 2 · 0.1²) / 10. */
  @Test
  void reliabilityIsTheMissOfTheLevels() {
    assertEquals(0.02716, calibration().reliability(), EXACT);
  }

  /** With 0.6 right in all: (4 · 0.35² + 4 · 0.15² + 2 · 0.4²) / 10. */
  @Test
  void resolutionIsHowFarTheLevelsLieApart() {
    assertEquals(0.09, calibration().resolution(), EXACT);
  }

  @Test
  void uncertaintyIsThatOfTheQuestions() {
    assertEquals(0.24, calibration().uncertainty(), EXACT);
  }

  /** (4 · 0.5 + 4 · 0.73 + 2 · 0.9) / 10 - 0.6. */
  @Test
  void overconfidenceIsWhatWasStatedAboveWhatWasRight() {
    assertEquals(0.672, calibration().stated(), EXACT);
    assertEquals(0.072, calibration().overconfidence(), EXACT);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void brierIsReliabilityLessResolutionAndUncertainty(long seed) {
    Random random = new Random(seed);
    Calibration any = of(rate(random), rate(random), rate(random));
    assertEquals(
        any.reliability() - any.resolution() + any.uncertainty(),
        any.brier(),
        EXACT,
        "seed " + seed);
  }

  private static Rate rate(Random random) {
    int tries = random.nextInt(50);
    return new Rate(random.nextInt(tries + 1), tries);
  }

  @Test
  void ofNothingAllIsZero() {
    Calibration none = of(new Rate(0, 0), new Rate(0, 0), new Rate(0, 0));
    assertTrue(none.isEmpty());
    assertEquals(0, none.brier());
    assertEquals(0, none.overconfidence());
  }

  @Test
  void firstTriesWithACertaintyCountByOccasion() {
    Statistics statistics =
        new Told()
            .on(20_000)
            .sit()
            .wrong("q1", Certainty.SURE)
            .right("q1", Certainty.SURE)
            .right("q2")
            .right("q3", Certainty.GUESSING)
            .sit("exam")
            .right("q1", Certainty.FAIRLY)
            .handedIn()
            .statistics(20_000);
    assertEquals(
        of(new Rate(1, 1), new Rate(0, 0), new Rate(0, 1)),
        statistics.calibration().get(Occasion.PRACTICE));
    assertEquals(
        of(new Rate(0, 0), new Rate(1, 1), new Rate(0, 0)),
        statistics.calibration().get(Occasion.EXAM));
  }
}
