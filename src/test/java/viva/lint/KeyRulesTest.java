package viva.lint;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import viva.bank.Finding;
import viva.text.Severity;

/** What the rules on keys find and what they leave alone; the first option is the key. */
class KeyRulesTest {
  private static int count(String rule, String stem, String options) {
    return Banks.inQuestion(rule, Banks.choice(stem, options)).size();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          1; The tower that fell first was the; Neither of them would give up the port they held | Too little time | A storm
          0; The key is no longer; Neither side would give up the port | Both sides had little time left | A storm kept the envoys away
          0; It has three words; Incomprehensibilities notwithstanding everything | A | B
          0; It is a third longer but eleven more; One two three four five six seven eight abcde | One two three four five six seven a | B
          0; There are two options; Neither of them would give up the port they held | Too little time
          0; Options are code; `print(1) and also print(2) and more` in the code | `print(1)` | `2`
          0; Wide characters count twice; one two three four five six | 漢字漢字漢字漢字漢字漢字漢字 | ab
          1; The same width in narrow ones; one two three four five six | abcdefghijklmn | ab
          1; The key is short; A port | Both sides had too little time before winter | A storm kept the envoys from coming there
          0; One other is short; A port | Both sides had too little time before winter | A storm
          0; Others are long words; A port | Incomprehensibilities notwithstanding | Uncharacteristically incomprehensible
          """)
  void longest(int found, String stem, String options) {
    assertEquals(found, count("key/longest", stem, options));
  }

  @Test
  void aShortKeyIsAHintAndALongOneAWarning() {
    List<Finding> shorter =
        Banks.inQuestion(
            "key/longest",
            Banks.choice("Why?", "A port | They had too little time | A storm kept all away"));
    List<Finding> longer =
        Banks.inQuestion(
            "key/longest", Banks.choice("Why?", "They had too little time | A port | A storm"));
    assertEquals(Severity.HINT, shorter.get(0).severity());
    assertEquals(Severity.WARNING, longer.get(0).severity());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          1; What did the treaty on fishing settle?; The fishing grounds | The border | The price of grain
          1; Which policy did the ministers follow?; A set of policies | The law | The king
          1; What did they increase?; The increasing debt | The law | The king
          0; What did the treaty on fishing settle?; The fishing grounds | The fish market | A fishing port
          0; Who fell first, Caesar or Brutus?; Caesar | Brutus
          0; Which is larger, the Danube or the Rhine?; The Danube | The Rhine
          0; Which of these were there?; Those which were there | A king | A queen
          0; What does `fishing` mean?; The fishing grounds | The border | The price
          0; What is "the fishing act"?; The fishing grounds | The border | The price
          """)
  void clang(int found, String stem, String options) {
    assertEquals(found, count("key/clang", stem, options));
  }

  @Test
  void aWordOfTheTopicIsNoClang() {
    StringBuilder bank = new StringBuilder("questions:\n");
    for (int i = 0; i < 12; i++) {
      bank.append(
          Banks.choice(
                  "What of the treaty is told in part " + i + "?", "The treaty | The king | It")
              .indent(2));
    }
    assertEquals(0, Banks.found("key/clang", Banks.of(bank.toString())).size());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          1; The animal is an:; elephant | tiger | lion
          1; The animal is a ____; tiger | elephant | lion
          1; The animal is a ...; tiger | elephant | lion
          1; It took an ____; hour | day | week
          1; He is an; honest man | good man | rich man
          1; She works for an ____; FBI office | bank | school
          1; It lies a; university | hour | mile
          1; She has an ____; MRI scan | scan | test
          1; It is an ____; 8-bit code | new code | code
          0; It lies near a:; university | one-way street | European road
          0; The animal is a(n):; elephant | tiger | lion
          0; The animal is a/an ____; elephant | tiger | lion
          0; The animal is:; an elephant | a tiger | a lion
          0; The animal is an ____; elephant | owl | eagle
          0; What is the value of a?; two | eight | nine
          0; Find the derivative with respect to a; eight | two | nine
          0; It belongs to a ____; NATO state | union | league
          0; It has a ____; uniform | use | Ukrainian name
          0; Which foods contain vitamin A?; eggs | rice | beans
          0; Its value is a ____; `x` | (2) | apple
          """)
  void article(int found, String stem, String options) {
    assertEquals(found, count("key/article", stem, options));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          1; The organs are ____; the kidneys | the heart | the stomach
          1; The cause was; a storm | heavy rains | two wars
          1; Those who came were:; women | a king | a bishop
          0; The organs are ____; the kidneys | the lungs | the stomach
          0; The cause is ____; a virus | a crisis | a loss
          0; The cause is ____; a virus | bacteria and worms | two cells
          0; The causes are ____; physics | news | chess
          0; The cause is ____; the lack of roads | rains | wars
          0; Which of these are his?; the kidneys | the heart | the stomach
          0; The organs are ____; the kidneys | the heart
          """)
  void number(int found, String stem, String options) {
    assertEquals(found, count("key/number", stem, options));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          1; Full stop; In a lake. | In the hills | Under the ice
          1; No full stop; In a lake | In the hills. | Under the ice.
          1; Capital; A lake | the hills | the ice
          1; Unit; 5 km | 6 | 7
          1; No unit; 5 | 6 km | 7 km
          1; Note; A lake (in the north) | The hills | The ice
          0; Two options; In a lake. | In the hills
          0; Two have it; In a lake. | In the hills. | Under the ice
          0; A wrong one has it; In a lake | In the hills. | Under the ice
          0; A function; f(x) | g | h
          0; Code; `f.` | `g` | `h`
          0; Small letter; pH 7 | Salt | Water
          0; A percent sign as all; 5 % | 6 % | 7 %
          0; No letter at the beginning; A lake | 5 hills | 6 hills
          """)
  void punctuation(int found, String stem, String options) {
    assertEquals(found, count("key/punctuation", stem, options));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          1; What is offered?; cheap seed and fresh water | cheap seed and roads | fresh water and schools | warm clothes and horses
          0; What is offered?; cheap seed and fresh water | cheap seed and schools | roads and fresh water | roads and schools
          0; One word alone; cheap seed and fresh water | cheap | fresh water and schools
          0; All share it; common water early | common water later | common water never
          0; Two options; cheap seed and fresh water | cheap seed and roads
          0; Nothing shared; cheap seed | warm clothes | strong horses
          """)
  void convergence(int found, String stem, String options) {
    assertEquals(found, count("key/convergence", stem, options));
  }

  @Test
  void wordsOfOtherLanguagesAreLeftAlone() {
    String german =
        "language: de\nquestions:\n"
            + Banks.choice("Das Tier ist a:", "Elefant | Tiger | Igel").indent(2);
    assertEquals(0, Banks.found("key/article", Banks.of(german)).size());
  }
}
