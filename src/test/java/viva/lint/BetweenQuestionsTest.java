package viva.lint;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import viva.lint.rule.BankHinged;
import viva.lint.rule.BankNearDuplicate;

/** The rules that hold questions against each other. */
class BetweenQuestionsTest {
  private static final String GAS =
      "{id: gas, question: 'Which gas do green plants take in?', answer: carbon dioxide";

  private static String twins(String other) {
    return Bench.questions(new BankNearDuplicate(), GAS + "}", other).told();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{question: 'Which gas do the green plants take in?', answer: dioxide of carbon}",
        "{question: 'WHICH gas do green plants take in then?', options: [carbon dioxide, neon], answer: A}",
        "{question: 'Green plants do take in which gas?', answer: carbon dioxide}",
        "{question: 'Green plants do take in which gas?', type: flashcard, answer: See the book}",
      })
  void findsAQuestionThatIsAskedTwice(String other) {
    String start = other.substring(11, other.indexOf('?') + 2);
    assertEquals("6 [" + start + "] this asks nearly the same as \"gas\"", twins(other));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{question: 'Which gas do green plants give off?', answer: carbon dioxide}",
        "{question: 'Which gas do the green plants take in?', answer: neon}",
        "{question: 'Which gas do green plants take in?', id: x, passage: p, answer: carbon dioxide}",
        "{question: 'Which gas do green plants take in?', id: x, answer: carbon dioxide, lint: {ignore:"
            + " [bank/near-duplicate]}}",
      })
  void leavesAloneWhatAsksForSomethingElse(String other) {
    String yaml = "passages: {p: A text.}\nquestions:\n  - " + GAS + "}\n  - " + other + "\n";
    assertEquals("", Bench.of(new BankNearDuplicate(), yaml).told());
  }

  @Test
  void tellsKeysApartByTheirNumbers() {
    assertEquals(
        "",
        Bench.questions(
                new BankNearDuplicate(),
                "{question: 'In which year did the war begin in Rome?', answer: in the year 44}",
                "{question: 'In which year did the war begin in Rome then?', answer: in the year 45}")
            .told());
  }

  @Test
  void tellsCodeApart() {
    assertEquals(
        "",
        Bench.questions(
                new BankNearDuplicate(),
                "{question: 'What does it print? `a + b`', type: short-answer, answer: '1'}",
                "{question: 'What does it print? `a * b`', type: short-answer, answer: '1'}")
            .told());
  }

  @Test
  void namesAQuestionWithoutAnIdByItsLine() {
    assertEquals(
        "7 ['Who was it that came to town then?'] this asks nearly the same as the question in line"
            + " 6",
        Bench.questions(
                new BankNearDuplicate(),
                "{question: 'What is this about?', answer: Ann}",
                "{question: 'Who was it that came to town?', answer: Ann}",
                "{question: 'Who was it that came to town then?', answer: Ann}")
            .told());
  }

  private static String hinged(String other) {
    return Bench.questions(new BankHinged(), GAS + "}", other).told();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{question: 'What is made of Carbon Dioxide?', answer: sugar}",
        "{question: 'What is made?', answer: sugar, explanation: It is made of Carbon Dioxide and water.}",
        "{question: 'Of Carbon Dioxide they make {{sugar}}.'}",
      })
  void findsAnAnswerThatStandsInAnotherQuestion(String other) {
    assertEquals("6 [Carbon Dioxide] \"carbon dioxide\" is the answer to \"gas\"", hinged(other));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{question: 'What is made of carbon and dioxide?', answer: sugar}",
        "{question: 'Plants take in {{carbon dioxide}}.'}",
        "{question: 'What is made?', options: [carbon dioxide, air], answer: air}",
        "{question: 'What is made of carbon dioxide?', answer: sugar, lint: {ignore: [bank/hinged]}}",
      })
  void leavesAnAnswerAloneThatIsNotGivenAway(String other) {
    assertEquals("", hinged(other));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{question: 'Who?', answer: Ann Lee of York, explanation: Ann Lee of York.}",
        "{question: 'Who is Miller?', options: [Grace Miller, Grace Brown], answer: A}",
        "{question: 'Who?', options: [Grace Miller, Grace Brown], answer: A}",
        "{question: 'Who?', answer: [Grace, Grace Miller]}",
        "{question: 'Is Grace Miller who?', answer: Grace Miller}",
        "{question: 'Which?', options: [Miller, Grace], answer: A}",
      })
  void leavesAloneAnswersThatTellNothingOrStandBesideADistractor(String asked) {
    String other =
        "{question: 'Did Grace Miller or Grace Brown come with the Miller?', answer: true}";
    assertEquals("", Bench.questions(new BankHinged(), asked, other).told());
  }

  @Test
  void leavesWordsAloneThatStandInManyQuestions() {
    String[] bank = new String[4];
    bank[0] = GAS + "}";
    for (int i = 1; i < 4; i++) {
      bank[i] =
          "{question: 'What does carbon dioxide do in case %d?', answer: Nothing%d}"
              .formatted(i, i);
    }
    assertEquals("", Bench.questions(new BankHinged(), bank).told());
  }
}
