package viva.bank;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The bounds by which questions are taken for one, held against pairs of questions. */
class AlikeTest {
  private static double alike(String one, String other) {
    return Alike.of(one).to(Alike.of(other));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "How did China vote on Resolution 1973? | How did China vote on Security Council"
            + " Resolution 1973?",
        "Which body passed the text? | Which body was it that passed the text?",
        "中国如何投票 | 中国如何投票的呢"
      })
  void otherWordsForTheSameAreAlike(String one, String other) {
    assertTrue(alike(one, other) >= 0.5, () -> "" + alike(one, other));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "How did China vote on Resolution 1973? | When was the brief published?",
        "Which body passed the text? | Which town is the capital of France?",
        "What drives the partnership in Syria? | Who was the last tsar of Russia?",
        "中国如何投票 | 谁是作者"
      })
  void questionsAboutOtherThingsAreUnlike(String one, String other) {
    assertTrue(alike(one, other) < 0.35, () -> "" + alike(one, other));
  }

  @Test
  void textsWithoutLettersAreUnlike() {
    assertEquals(0, alike("?", "!"));
  }

  @Test
  void caseAndPunctuationDoNotMatter() {
    assertEquals(1, alike("No-fly zone?", "no fly ZONE"));
  }
}
