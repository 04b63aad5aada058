package viva.lint;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import viva.lint.rule.HintAnswer;

class HintAnswerTest {
  private static Bench look(String question) {
    return Bench.questions(new HintAnswer(), question);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{question: 'Who spoke?', answer: Lavrov, hint: 'Like \"lavrov\", in Moscow.'}",
        "{question: 'Who spoke?', answer: [Sergey, Lavrov], hint: Lavrov did.}",
        "{question: 'Which body?', answer: UN, hint: Think of the UN.}",
        "{question: 'What is sold?', answer: oil, hint: It is oil.}",
        "{question: 'They sold {{oil}}.', hint: It is oil.}",
        "{question: 'What happened?', options: [It abstained, It vetoed], answer: It abstained, hint: In"
            + " the end it abstained.}",
        "{question: 'Why?', options: [Common aims and unequal weight, Oil], answer: Common aims and"
            + " unequal weight, hint: The weight is unequal and the aims are common.}",
        "{question: 'Which two?', options: [Gas fields, Airports], answer: [Gas fields], hint: Gas"
            + " fields are one.}",
        "{question: 'How much?', answer: 10, hint: It is 10.}",
        "{question: 'How much?', answer: 1000, hint: 'Nearly 1,000.'}",
        "{question: It rains., answer: false, hint: This is false.}",
        "{question: 'What is gold?', type: flashcard, answer: A precious metal, hint: It is a precious"
            + " metal.}",
      })
  void findsAnAnswerInAHint(String question) {
    assertEquals(1, look(question).findings().size());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{question: 'Who spoke?', answer: Lavrov, hint: Look at the third paragraph.}",
        "{question: 'What is Lavrov called first?', answer: Sergey Lavrov, hint: Lavrov is his name.}",
        "{question: 'What did Ann Lee do?', answer: Ann Lee, hint: It is Ann Lee.}",
        "{question: 'Which field?', answer: IT, hint: Think about it.}",
        "{question: 'Which letter?', answer: a, hint: It is a vowel.}",
        "{question: 'Who?', options: [both, Ann, Bob], answer: both, hint: Compare both of them.}",
        "{question: 'Does it?', options: ['no', 'yes'], answer: 'no', hint: There is no doubt.}",
        "{question: 'Who?', options: [Beijing, Moscow], answer: Beijing, hint: 'Is it Beijing or Moscow?'}",
        "{question: 'Why?', options: [Common aims and unequal weight, Oil], answer: Common aims and"
            + " unequal weight, hint: Weigh the aims.}",
        "{question: 'How much?', answer: 10, hint: 'Is it 10 or 12?'}",
        "{question: 'How much is 10 times 1?', answer: 10, hint: Take the 10.}",
        "{question: 'How many?', answer: 3, hint: See the first 3 lines.}",
        "{question: It rains., answer: false, hint: 'Is it true or false?'}",
        "{question: It rains., answer: true, hint: Look for what is true of clouds.}",
        "{question: 'They sold {{oil}} for oil.', hint: It is oil.}",
        "{question: Order them., order: [a one, a two], hint: a one comes before a two}",
      })
  void leavesAHintAloneThatLeavesSomethingToDo(String question) {
    assertEquals("", look(question).told());
  }

  @Test
  void marksTheAnswerInTheHintThatHasIt() {
    Bench bench =
        look(
            "{question: 'Who spoke?', answer: Lavrov, hint: [He is a minister., It is LAVROV himself.]}");
    assertEquals("5 [LAVROV] the hint gives the answer \"Lavrov\" away", bench.told());
  }

  @Test
  void isSilencedByAQuestion() {
    String silenced =
        "{question: 'Who?', answer: Lavrov, hint: Lavrov., lint: {ignore: [hint/answer]}}";
    assertEquals("", look(silenced).told());
  }
}
