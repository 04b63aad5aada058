package viva.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Holds the table against sums over all of Unicode 17.0, so that no slip of a hand goes unseen. */
class TraitTableTest {
  @Test
  void countsTheCodePointsOfEveryTrait() {
    Map<Trait, Integer> counts = new EnumMap<>(Trait.class);
    for (int codePoint = 0x80; codePoint <= Character.MAX_CODE_POINT; codePoint++) {
      counts.merge(Trait.of(codePoint), 1, Integer::sum);
    }
    assertEquals(
        "{OTHER=920652, WIDE=170368, CONTROL=3862, SURROGATE=2048, EXTENDING=2169,"
            + " EXTENDING_NARROW=63, EXTENDING_WIDE=5, SPACING_MARK=381, PREPENDED=27,"
            + " PICTURE=1654, PICTURE_WIDE=1194, REGIONAL=26, JOINER=1, LEADING_JAMO=125,"
            + " VOWEL_JAMO=95, VOWEL_NARROW=5, TRAILING_JAMO=137, SYLLABLE=399,"
            + " CLOSED_SYLLABLE=10773}",
        counts.toString());
  }

  @Test
  void callsEveryNonspacingMarkTheJvmKnowsAMark() {
    for (int codePoint = 0x80; codePoint <= Character.MAX_CODE_POINT; codePoint++) {
      if (Character.getType(codePoint) == Character.NON_SPACING_MARK) {
        assertTrue(Trait.of(codePoint).isMark(), Clean.describe(codePoint));
      }
    }
  }

  @ParameterizedTest
  @CsvSource({
    "7F, CONTROL",
    "80, CONTROL",
    "9F, CONTROL",
    "A0, OTHER",
    "A9, PICTURE",
    "AD, CONTROL",
    "2FF, OTHER",
    "300, EXTENDING",
    "36F, EXTENDING",
    "370, OTHER",
    "3FFFD, WIDE",
    "40000, OTHER",
    "E01EF, EXTENDING",
    "E0FFF, CONTROL",
    "E1000, OTHER",
    "10FFFF, OTHER",
  })
  void knowsTheEdges(String hex, Trait trait) {
    assertEquals(trait, Trait.of(Integer.parseInt(hex, 16)));
  }
}
