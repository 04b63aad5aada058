package viva.lint;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import viva.lint.rule.AnswerVariant;

class AnswerVariantTest {
  private static Bench look(String... questions) {
    return Bench.questions(new AnswerVariant(), questions);
  }

  @ParameterizedTest
  @CsvSource({
    "ten, 10",
    "Twenty-one, 21",
    "fifteenth, 15th",
    "five members, 5 members",
    "nineteenth century, 19th century",
    "laws, law",
    "countries, country",
    "vetoes, veto",
    "churches, church",
  })
  void findsTheOtherFormOfANumberAndTheSingular(String accepted, String missing) {
    String text = accepted.replace("\"", "");
    assertEquals(
        "\"" + text + "\" is accepted, and \"" + missing + "\" would be marked wrong",
        String.join(
            "\n",
            look("{question: 'What?', type: short-answer, answer: " + accepted + "}").messages()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{question: 'What?', answer: [ten, '10']}",
        "{question: 'What?', answer: ten, reject: ['10']}",
        "{question: 'What?', answer: ten, match: exact}",
        "{question: 'How many? Answer in words.', answer: ten}",
        "{question: 'What?', answer: One Belt One Road}",
        "{question: 'What?', answer: one another}",
        "{question: 'What?', answer: Resolution 20}",
        "{question: 'What?', type: short-answer, answer: '2014'}",
        "{question: 'What?', type: short-answer, answer: '10'}",
        "{question: 'What?', answer: 10}",
        "{question: 'What?', answer: interests}",
        "{question: 'What?', answer: laws, reject: [law]}",
        "{question: 'Which is the plural of law?', answer: laws}",
        "{question: 'What?', answer: news}",
        "{question: 'What?', answer: gas}",
        "{question: 'What?', answer: glass}",
        "{question: 'What?', answer: analysis}",
        "{question: 'What?', answer: ties of old}",
        "{question: 'What?', answer: oil}",
        "{question: 'What?', answer: diplomacy}",
        "{question: 'What?', answer: Iran}",
      })
  void leavesAListAloneThatMissesNothing(String question) {
    assertEquals("", look(question).told());
  }

  @Test
  void proposesNoEnglishWordInABankOfAnotherLanguage() {
    String question = "questions:\n  - {question: 'Quoi ?', type: short-answer, answer: ten}\n";
    assertEquals(1, Banks.found("answer/variant", Banks.of(question)).size());
    assertEquals(0, Banks.found("answer/variant", Banks.of("language: fr\n" + question)).size());
  }

  @Test
  void findsAPluralThatTheBankUses() {
    String uses =
        "{question: 'What do armies have?', answer: swords, explanation: Armies had them.}";
    assertEquals(
        "6 [army] \"army\" is accepted, and \"armies\" would be marked wrong",
        look(uses, "{question: 'Who came?', answer: army}").told());
  }

  @ParameterizedTest
  @CsvSource({
    "United Nations, UN",
    "UN, United Nations",
    "UN Security Council, United Nations Security Council",
    "gross domestic product, GDP",
    "Organization of the Petroleum Exporting Countries, OPEC",
  })
  void findsAnAcronymThatTheBankSpellsOut(String accepted, String missing) {
    String bank =
        "{question: 'Who is who?', type: flashcard, answer: 'The United Nations (UN), OPEC (Organization of"
            + " the Petroleum Exporting Countries), and a gross domestic product (GDP).'}";
    String expected = "\"%s\" is accepted, and \"%s\" would be marked wrong";
    String question = "{question: 'What?', answer: " + accepted + "}";
    String cut = accepted.length() > 40 ? accepted.substring(0, 40) + "…" : accepted;
    assertEquals(
        expected.formatted(cut, missing), String.join("\n", look(bank, question).messages()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{question: 'What?', answer: [United Nations, UN]}",
        "{question: 'What does UN stand for?', answer: United Nations}",
        "{question: 'Which body, the UN or another?', answer: United Nations}",
        "{question: 'Which abbreviation?', answer: UN}",
        "{question: 'What?', answer: UN, reject: [United Nations]}",
        "{question: 'What?', answer: Universal Notes}",
        "{question: 'What?', answer: WAR}",
      })
  void leavesAnAcronymAloneThatIsAccountedFor(String question) {
    String bank =
        "{question: 'Q?', type: flashcard, answer: The United Nations (UN) in peace (WAR).}";
    assertEquals("", look(bank, question).told());
  }

  @Test
  void looksAtEachGapOfACloze() {
    assertEquals(
        "5 [ten] \"ten\" is accepted, and \"10\" would be marked wrong",
        look("{question: 'From {{two|2}} to {{ten}} men.'}").told());
  }

  @Test
  void isSilencedByAQuestion() {
    assertEquals(
        "", look("{question: 'What?', answer: ten, lint: {ignore: [answer/variant]}}").told());
  }
}
