package viva.lint;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import viva.bank.Finding;
import viva.bank.Part;

/** What the rules on options find and what they leave alone; the first option is the key. */
class OptionRulesTest {
  private static int count(String rule, String stem, String options) {
    return Banks.inQuestion(rule, Banks.choice(stem, options)).size();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "1; Oxygen | All of the above | Iron",
        "1; none of these. | Oxygen | Iron",
        "1; Oxygen | Neither of them | Iron",
        "1; Oxygen | Both of these are correct | Iron",
        "1; Oxygen | None of the other options | Iron",
        "1; Oxygen | All the above | Iron",
        "1; Oxygen | All are correct | Iron",
        "1; Oxygen | All of the above statements are true | Iron",
        "1; Oxygen | None of these is right | Iron",
        "2; Oxygen | All of these | None of these",
        "0; None | Neither | All",
        "0; `None of these` | Oxygen | Iron",
        "0; None of the kings | All of them fled | Iron",
        "0; None of the above mentioned kings signed | Oxygen | Iron",
      })
  void allOrNoneOfTheAbove(int found, String options) {
    assertEquals(found, count("option/all-none-above", "Which?", options));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "1; Which?; A and B | B and C | Iron",
        "1; Which?; (a), (b) and (c) | (a) & (b) | Iron",
        "1; Which?; Both I and III | I, II, and III | II only",
        "1; Which are gases? 1. helium 2. iron 3. neon; 1 and 3 | 1 | 2",
        "1; Which are gases? (1) helium (2) iron; 1 and 2 only | 1 only | 2 only",
        "1; Which? A. helium B. iron; A and B | Iron | Neon",
        "0; Which share?; 1/6 | 5/6 | 2/3",
        "0; Which are the roots?; 1 and 2 | 2 and 3 | 1, 3",
        "0; Which vitamins?; A and D | Iron | Neon",
        "0; Which?; A | B | C",
        "0; Which?; Adam and Eve | Bonnie and Clyde | x and y",
        "0; Which?; `a and b` | `b and c` | `c`",
      })
  void combination(int found, String stem, String options) {
    assertEquals(found, count("option/combination", stem, options));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "1; The Council | The Assembly | The council.",
        "1; NATO | the EU | Nato",
        "2; The Council | the Council | The council.",
        "0; cos(x) | -cos(x) | sin(x)",
        "0; x^2 | x^-2 | x",
        "0; x² | x | x₂",
        "0; <b> | <i> | b",
        "0; `List` | `list` | `LIST`",
        "0; 5 mW | 5 MW | 5 kW",
        "0; 2 mHz | 2 MHz | 2 kHz",
        "0; C | C++ | C#",
        "0; us | US | UK",
        "0; 1. | 1.. | 2",
      })
  void duplicate(int found, String options) {
    assertEquals(found, count("option/duplicate", "Which?", options));
  }

  @Test
  void whatIsArrangedOrMatchedMayNotStandTwiceEither() {
    String ordering = "- question: Put in order.\n  order: [the law, The law, the vote]\n";
    String matching =
        "- question: Whose?\n  pairs: {a: the miners, b: The miners.}\n  distractors: [owners]\n";
    assertEquals(Part.of("order", 1), Banks.inQuestion("option/duplicate", ordering).get(0).part());
    assertEquals(Part.of("pairs", 1), Banks.inQuestion("option/duplicate", matching).get(0).part());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "1; It rains | It never rains | It snows",
        "1; It rains | It rains in all cases | It snows",
        "1; It rains | Every member agrees | It snows",
        "2; It rains | It never rains | It always snows | It hails",
        "0; It never rains | It always rains | It snows",
        "0; It rains | It never rains | It always snows",
        "0; It rains | Only if it is cold | It snows",
        "0; It rains | If and only if it is cold | It snows",
        "0; It rains | Not at all | It snows",
        "0; It rains | Every second day | It snows",
        "0; It rains | Every 3rd day | It snows",
        "0; It rains | Every n-th day | It snows",
        "0; It rains | Every year in May | It snows",
        "0; It rains | It does not always rain | It snows",
        "0; It rains | Not only the cold | It snows",
        "0; It rains | A read-only file | It snows",
        "0; It rains | `only` | It snows",
        "0; It rains | I only | II only | It snows",
      })
  void absolute(int found, String options) {
    assertEquals(found, count("option/absolute", "What is true?", options));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "1; Editors always answer.; false",
        "0; Editors always answer.; true",
        "0; Only two editors answer.; false",
        "0; Editors do not always answer.; false",
      })
  void absoluteStatement(int found, String statement, boolean answer) {
    String question = "- question: %s\n  answer: %s\n".formatted(statement, answer);
    assertEquals(found, Banks.inQuestion("option/absolute", question).size());
  }

  @Test
  void absoluteSideThatBelongsToNoPair() {
    String matching =
        "- question: Whose?\n  pairs: {a: miners, b: owners}\n  distractors: [never us, we]\n";
    Finding finding = Banks.inQuestion("option/absolute", matching).get(0);
    assertEquals(Part.of("distractors", 0), finding.part());
    assertEquals("never", finding.words());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "1; What happens?; It often rains | It snows | It hails",
        "1; What happens?; It rains | It usually snows | It hails",
        "0; What is typically found there?; Iron | Copper | Salt",
        "0; Which is?; The most commonly used | The least | It",
        "0; Which is?; It rains more often than here | It | He",
        "0; Which is?; A normally distributed value | It | He",
        "0; Which is?; `often` | It | He",
      })
  void vague(int found, String stem, String options) {
    assertEquals(found, count("option/vague", stem, options));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "1; How many?; 5 to 10 | 10 to 15 | 15 to 20",
        "1; How many?; 5-10 km | 8-12 km | 13-20 km",
        "1; How many?; under 10 | 10 or less | 11 or more",
        "1; How many?; at least 10 | 20 to 30 | under 10",
        "0; How many?; 5 to 9 | 10 to 14 | 15 to 19",
        "0; How many?; under 10 | 10 to 20 | over 20",
        "0; How many?; less than 10 | 10 or more",
        "0; When was the war?; 1914-1918 | 1914-1919 | 1917-1918",
        "0; What is the normal range?; 60-100 | 50-90 | 40-80",
        "0; How did it end?; 2-1 | 1-2 | 1-3",
        "0; How many?; 5 to 10 km | 8 to 12 miles | 3 to 5 km",
        "0; How many?; 5 to 10 | 8 to 12 | none",
      })
  void overlap(int found, String stem, String options) {
    assertEquals(found, count("option/overlap", stem, options));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "1; false; 400 km | 250 km | 310 km",
        "1; false; 3 | 1 | 2",
        "1; false; $1,200 | $90 | $300",
        "0; true; 400 km | 250 km | 310 km",
        "0; true; 3 | 1 | 2",
        "0; false; 400 km | 310 km | 250 km",
        "0; false; -3 | 1 | 2",
        "0; false; 400 km | 250 m | 310 km",
        "0; false; 400 km | about 250 | 310 km",
        "0; false; 3 | 1",
      })
  void order(int found, boolean shuffle, String options) {
    String question = Banks.choice("How many?", options) + "  shuffle: " + shuffle + "\n";
    assertEquals(found, Banks.inQuestion("option/order", question).size());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "1; A | B",
        "1; A | B | C | D | E | F",
        "0; A | B | C",
        "0; A | B | C | D | E",
        "0; True | False",
        "0; yes | no",
      })
  void count(int found, String options) {
    assertEquals(found, count("option/count", "Which?", options));
  }

  @Test
  void aLongListIsUsualWhereSeveralMayBeRight() {
    String several = "- question: Which?\n  options: [a, b, c, d, e, f, g]\n  answer: [a, b]\n";
    assertEquals(List.of(), Banks.inQuestion("option/count", several));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "1; True | False",
        "1; no. | Yes",
        "0; True | False | Not said",
        "0; True | No",
        "0; `true` | `false`",
      })
  void trueFalse(int found, String options) {
    assertEquals(found, count("type/true-false", "Is it?", options));
  }

  @Test
  void wordsOfFrequencyAreNotVagueWhereTheyAreWhatIsAskedFor() {
    assertEquals(0, count("option/vague", "How is it said?", "Always | Often | Seldom"));
    assertEquals(1, count("option/vague", "How is it said?", "Always | Often | In spring"));
  }

  @Test
  void capitalsMakeAnotherOptionWhereSpellingIsAskedFor() {
    String options = "The French council | The french council | Another";
    assertEquals(0, count("option/duplicate", "Which is spelled right?", options));
    assertEquals(0, count("option/duplicate", "Which has the right capitals?", options));
    assertEquals(1, count("option/duplicate", "Which body was it?", options));
  }
}
