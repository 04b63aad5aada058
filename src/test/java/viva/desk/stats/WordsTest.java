package viva.desk.stats;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import viva.progress.stats.Calibration;
import viva.progress.stats.Rate;
import viva.question.Certainty;

class WordsTest {
  private static String verdict(Rate guessing, Rate sure) {
    return SureWords.verdict(
        new Calibration(
            List.of(
                new Calibration.Level(Certainty.GUESSING, guessing),
                new Calibration.Level(Certainty.SURE, sure))));
  }

  @Test
  void whoeverIsRightLessOftenThanHeSaysIsTooSure() {
    assertEquals(
        "Of 100 answers you expected 90 % to be right, and 60 % were: you are too sure by 30"
            + " points.",
        verdict(new Rate(0, 0), new Rate(60, 100)));
  }

  @Test
  void whoeverIsRightMoreOftenThanHeSaysCouldBeSurer() {
    assertTrue(
        verdict(new Rate(80, 100), new Rate(0, 0)).endsWith("you could be surer by 30 points."));
  }

  @Test
  void whatMayBeChanceIsNoVerdict() {
    assertTrue(
        verdict(new Rate(45, 100), new Rate(0, 0)).endsWith("you know how sure you can be."));
    assertTrue(verdict(new Rate(1, 4), new Rate(0, 0)).endsWith("too few to tell more."));
  }

  @ParameterizedTest
  @CsvSource({"0.2, under a day", "1, 1 day", "2.3065, 2.3 days", "9.99, 10 days", "62.4, 62 days"})
  void daysAreRoundedAsAPersonDoes(double days, String words) {
    assertEquals(words, Phrases.days(days));
  }

  @ParameterizedTest
  @CsvSource({"0, 0 s", "23000, +23 s", "-59000, -59 s", "61000, +1 min", "-5400000, -1 h 30 min"})
  void changesOfTimeHaveASign(long millis, String words) {
    assertEquals(words, Phrases.signedTime(millis));
  }

  @ParameterizedTest
  @CsvSource({"1, 1 day", "1.3065, 1.3 days", "48.2, 48 days"})
  void aPictureOfStabilitySaysHowFarItReaches(double top, String words) {
    assertEquals("Stability by week, up to " + words, MemoryWords.scale(top));
  }

  @ParameterizedTest
  @CsvSource({"3, +3", "0, 0", "-2, -2"})
  void changesHaveASign(long change, String words) {
    assertEquals(words, Phrases.signed(change));
  }
}
