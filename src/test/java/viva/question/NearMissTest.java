package viva.question;

import static java.time.Duration.ofSeconds;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NearMissTest {
  @ParameterizedTest
  @CsvSource({
    "Lybia, Libya",
    "Libia, Libya",
    "Lavrof, Lavrov",
    "Lavrv, Lavrov",
    "Lavrrov, Lavrov",
    "Lavorv, Lavrov",
    "abstension, abstention",
    "abstensoin, abstention",
    "Xinjang, Xinjiang",
    "assymetry, asymmetry",
    "asymetry, asymmetry",
    "ilegal, illegal",
    "unilatral, unilateral",
    "imigration, immigration",
    "conomy, economy",
    "mispelling, misspelling",
    "Resoluton 1973, Resolution 1973",
    "the Securty Council, Security Council",
    "Security Councl, the Security Council",
    "Securty Councl, Security Council",
    "nofly zone, no-fly zone",
    "counter measure, countermeasure",
    "Chinas veto, China's veto",
    "Лавроф, Лавров",
    "Unted Nations, United Nations",
    "exdus, exodus",
    "distroy, destroy",
    "encluding, including",
    "inmigration, immigration",
    "Xi Jin Ping, Xi Jinping",
    "nonintervention, non-intervention",
  })
  void forgivesASlip(String typed, String expected) {
    assertEquals(Verdict.NEARLY, verdict(typed, expected));
  }

  @ParameterizedTest
  @CsvSource({
    "1970, 1973",
    "1937, 1973",
    "April 13, April 12",
    "Resolution 1970, Resolution 1973",
    "Resoluton 1970, Resolution 1973",
    "3.14159, 31.4159",
    "1.5megawatt, 15megawatt",
  })
  void forgivesNoDigit(String typed, String expected) {
    assertEquals(Verdict.WRONG, verdict(typed, expected));
  }

  @ParameterizedTest
  @CsvSource({
    "$6 million, $6 billion",
    "million, billion",
    "milion, million",
    "tenth, tent",
    "tent, tenth",
    "tenths, tents",
    "two, too",
    "seventh, seventy",
    "fourty, forty",
    "dozens, dozen",
    "thousands, thousand",
    "twentynine, twentyfive",
    "Louis XVIII, Louis XVII",
    "xxiii, xviii",
  })
  void forgivesNoNumberWord(String typed, String expected) {
    assertEquals(Verdict.WRONG, verdict(typed, expected));
  }

  @ParameterizedTest
  @CsvSource({
    "unilateral, bilateral",
    "multilateral, bilateral",
    "trilateral, bilateral",
    "symmetry, asymmetry",
    "symetry, asymmetry",
    "instability, stability",
    "stability, instability",
    "legal, illegal",
    "ilegal, legal",
    "moral, amoral",
    "amoral, moral",
    "a moral, amoral",
    "immoral, amoral",
    "imoral, moral",
    "imoral, amoral",
    "irregular, regular",
    "unatural, natural",
    "intervention, nonintervention",
    "intervention, non-intervention",
    "disinformation, misinformation",
    "deductive, inductive",
    "postcolonial, precolonial",
    "prescribe, proscribe",
    "subnational, national",
    "dependence, independence",
    "reform, deform",
    "international, intranational",
    "hypotension, hypertension",
    "macro-economics, micro-economics",
    "emigration, immigration",
    "afferent, efferent",
  })
  void forgivesNoPrefixThatTurnsTheMeaning(String typed, String expected) {
    assertEquals(Verdict.WRONG, verdict(typed, expected));
  }

  @ParameterizedTest
  @CsvSource({
    "C, C++",
    "Pythn#, Python",
    "Iraq, Iran",
    "Lvrf, Lavrov",
    "abztenshun, abstention",
    "veto, vote",
    "Council Security, Security Council",
    "Council, Security Council",
    "Security Council, Council",
    "Security the Council, Security Council",
    "中华民人共和国, 中华人民共和国",
    "some one, someone",
    "an other one, another one",
    "1 2345, 12 345",
  })
  void forgivesNothingElse(String typed, String expected) {
    assertEquals(Verdict.WRONG, verdict(typed, expected));
  }

  @ParameterizedTest
  @ValueSource(strings = {"a", "lavrov ", "\u0301", "-", "e\u0301 "})
  void answersSoonForAPastedText(String piece) {
    String pasted = piece.repeat(10_000 / piece.length());
    String expected = "lavrov ".repeat(1_400) + "x".repeat(200);
    assertTimeoutPreemptively(
        ofSeconds(2),
        () -> {
          verdict(pasted, "Lavrov");
          verdict(pasted, expected);
          verdict(pasted + "x", pasted);
        });
  }

  @Test
  void comparesVeryLongWordsForEqualityOnly() {
    assertEquals(Verdict.NEARLY, verdict("x".repeat(63), "x".repeat(64)));
    assertEquals(Verdict.WRONG, verdict("x".repeat(64), "x".repeat(65)));
    assertEquals(Verdict.RIGHT, verdict("X".repeat(65), "x".repeat(65)));
  }

  private static Verdict verdict(String typed, String expected) {
    return new ShortAnswer("", List.of(expected), List.of(), true)
        .mark(Response.of(typed))
        .verdict();
  }
}
