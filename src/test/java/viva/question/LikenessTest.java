package viva.question;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LikenessTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "LAVROV | lavrov",
        "straße | STRASSE",
        "STRAẞE | strasse",
        "INSTITUTION | institution",
        "İstanbul | istanbul",
        "Diyarbakır | DIYARBAKIR",
        "ΣΙΣΥΦΟΣ | σισυφος",
        "Σίσυφος | σισυφοσ",
        "café | CAFE",
        "cafe\u0301 | café",
        "Łódź | Lodz",
        "Ørsted | orsted",
        "Ångström | angstrom",
        "encyclopædia | encyclopaedia",
        "ﬁnance | finance",
        "ＮＡＴＯ | nato",
        "ёлка | елка",
        "за\u0301мок | замок",
        "אִמָּא | אמא",
        "CO₂ | CO2",
        "½ | 1/2",
        "١٩٧٣ | 1973",
      })
  void foldsCaseAccentsAndFormsOfLetters(String one, String other) {
    assertEquals(Likeness.FOLDED.of(one), Likeness.FOLDED.of(other));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "Libya’s | Libya's",
        "Libya´s | Libya's",
        "Qurʾān | Qur'an",
        "“soft” power | \"soft\" power",
        "«soft» power | \"soft\" power",
        "no-fly | no fly",
        "no\u2011fly | no fly",
        "no–fly | no-fly",
        "no — fly | no fly",
        "no -- fly | no fly",
        "2014–2015 | 2014-2015",
        "2014 – 2015 | 2014-2015",
        "−5 | -5",
        "- 5 | -5",
        "F-16 | F16",
        "F 16 | F-16",
        "6million | 6 million",
        "5 % | 5%",
        "a + b | a+b",
      })
  void setsTypographyAside(String one, String other) {
    assertEquals(Likeness.FOLDED.of(one), Likeness.FOLDED.of(other));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "  Xi  Jinping ",
        "Xi\u00a0Jinping",
        "Xi\u2009Jinping\u3000",
        "Xi\tJinping\n",
        "\ufeffXi Jin\u200bping",
        "Xi Jin\u00adping",
        "\u200eXi Jinping\u202c",
        "Xi\u200d Jinping\ufe0f",
        "Xi Jin\u0000ping",
      })
  void setsSpacingAndTheInvisibleAside(String text) {
    assertEquals("xi jinping", Likeness.FOLDED.of(text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "The Security Council | Security Council",
        "an abstention | abstention",
        "Beijing. | Beijing",
        "¿Beijing? | Beijing",
        "„Beijing“ | Beijing",
        "(Beijing) | Beijing",
        "北京。 | 北京",
        "...and then | and then",
        "oil, gas and pipelines | oil gas and pipelines",
        "Washington, D.C. | Washington DC",
        "the U.S.-led campaign | US led campaign",
        "St. Petersburg | St Petersburg",
        "'the' veto | veto",
        "- Beijing | Beijing",
        "-ing | ing",
      })
  void setsAnArticleAndOuterPunctuationAside(String one, String other) {
    assertEquals(Likeness.BARE.of(one), Likeness.BARE.of(other));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "C | C++",
        "C | C#",
        "C++ | C#",
        "5 | -5",
        "5 | - 5",
        "temperature -5 | temperature 5",
        "5 | 5%",
        "6 | $6",
        "€6 | $6",
        "-$5 | $5",
        "5 | .5",
        "5 | 5!",
        "5' | 5\"",
        ".NET | NET",
        "10² | 102",
        "1½ | 11/2",
        "1 2 | 12",
        "2014 15 | 2014-15",
        "A-level | level",
        "A | B",
        "й | и",
        "が | か",
        "각 | 가",
        "the | a",
        "? | !",
        "@Override | Override",
        "__init__ | init",
      })
  void holdsDifferentTextsApart(String one, String other) {
    assertNotEquals(Likeness.BARE.of(one), Likeness.BARE.of(other));
  }

  @ParameterizedTest
  @ValueSource(strings = {"?", "The", "a", "-", "--", "...", "+", "\u0301 \u0301  \u0301", "()"})
  void neverEmptiesAText(String text) {
    assertTrue(!Likeness.BARE.of(text).isEmpty());
  }

  @Test
  void doesNotDependOnTheLocale() {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("tr"));
      assertEquals(Likeness.FOLDED.of("INSTITUTION"), Likeness.FOLDED.of("institution"));
    } finally {
      Locale.setDefault(before);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\u00a0", "\u3000\t", "\u200b", "\ufeff\u200e"})
  void knowsATextOfWhichNothingCanBeSeen(String text) {
    assertTrue(Folding.isBlank(text));
  }
}
