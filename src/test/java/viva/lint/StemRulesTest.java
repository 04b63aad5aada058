package viva.lint;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import viva.bank.Finding;
import viva.text.Severity;

/** What the rules on the words of a question find and what they leave alone. */
class StemRulesTest {
  private static final String TALE = "The men went down to the shore and looked for boats. ";

  private static List<Finding> found(String rule, String stem) {
    return Banks.inQuestion(rule, "- question: >-\n    " + stem + "\n  answer: king\n");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "WARNING; Which of these is not a noble gas?",
        "WARNING; Which of these isn't a noble gas?",
        "WARNING; Which of these does the author not name?",
        "WARNING; Which of these cannot be a gas?",
        "WARNING; Which of the following statements is false?",
        "WARNING; What is least likely to happen?",
        "WARNING; All of these are gases, except:",
        "WARNING; What should a driver not do?",
        "HINT; Which of these is NOT a noble gas?",
        "HINT; Which of these is _not_ a noble gas?",
        "HINT; All of these are gases EXCEPT:",
        "HINT; Which of the statements is FALSE?",
        "HINT; Which is LEAST likely to happen?",
        "WARNING; Which of these is NOT never read?",
        "; Which of these is a noble gas?",
        "; Which of these is not only a gas?",
        "; Which treaty is one that does not force anyone?",
        "; Which of the states that did not sign went to war?",
        "; What is the effect if it does not rain?",
        "; What is the use of not answering?",
        "; What is it better to do, or not to do?",
        "; He did not sign. Which state did?",
        "; Why did the king not sign?",
        "; What does `is not` do in Python?",
        "; Who said which of these words is it. Not the king?",
        "; What was the exception to the rule?",
      })
  void negative(Severity severity, String stem) {
    String told =
        found("stem/negative", stem).stream()
            .map(finding -> finding.severity().name())
            .collect(Collectors.joining());
    assertEquals(severity == null ? "" : severity.name(), told);
  }

  @Test
  void aSecondNegativeInAnOptionIsAWarningThere() {
    Finding finding =
        Banks.inQuestion(
                "stem/negative",
                Banks.choice("Which of these is NOT true?", "It burns | It never burns | It sinks"))
            .get(0);
    assertEquals(Severity.WARNING, finding.severity());
    assertEquals("never", finding.words());
    assertEquals(1, finding.part().index());
  }

  @Test
  void gapsAreNoQuestionAndMayDeny() {
    String cloze = "- question: \"Which is not {{a}}? {{b}}.\"\n";
    for (String rule : List.of("stem/negative", "stem/blank", "stem/unfocused", "stem/long")) {
      assertEquals(List.of(), Banks.inQuestion(rule, cloze.replace("Which", "___ which")));
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "1; The ______ passed the text.",
        "1; ____ won",
        "1; Both ___ and ___ signed it.",
        "0; The text was passed by ____.",
        "0; The text was passed by ____",
        "1; The way is ____ km long.",
        "0; The way measures ____ km.",
        "0; What does __init__ do in a class?",
        "0; What does `a ___ b` do in a class?",
        "0; What is snake_case for?",
      })
  void blank(int found, String stem) {
    assertEquals(found, found("stem/blank", stem).size());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "1; The treaty of 1921",
        "1; Largest planet?",
        "1; `x = 1`",
        "1; The patient is tired. He is 45.",
        "0; Which is the largest planet?",
        "0; The largest planet:",
        "0; The largest planet is ____.",
        "0; The largest planet is",
        "0; Define osmosis.",
        "0; Name the largest planet.",
        "0; In the brief, name the largest planet.",
        "0; Please name the largest planet.",
        "0; Who wrote \"Hamlet\"?",
        "0; 2 + 2 = ?",
      })
  void unfocused(int found, String stem) {
    assertEquals(found, found("stem/unfocused", stem).size());
  }

  @Test
  void aStatementAsksByItsKindAndTheFrontOfACardMayBeAWord() {
    assertEquals(
        List.of(),
        Banks.inQuestion("stem/unfocused", "- question: Water boils.\n  answer: true\n"));
    assertEquals(
        List.of(),
        Banks.inQuestion(
            "stem/unfocused", "- question: Osmosis\n  type: flashcard\n  answer: It is.\n"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "1; 9; Which gas do plants take in?",
        "0; 7; Which gas do plants take?",
        "0; 9; Which gas did they take in?",
        "0; 9; What is the most likely cause?",
        "0; 9; Which gas do plants take in. Say it.",
        "1; 9; Which of the following gases do plants breathe?",
        "0; 9; Why?",
      })
  void longer(int found, int sentences, String last) {
    String stem = TALE.repeat(sentences).replaceAll("\\. $", ". ") + last;
    assertEquals(found, found("stem/long", stem).size());
  }

  @Test
  void quotesAroundAWholeQuestionAreToldAsSuch() {
    assertEquals(
        List.of("the quotes around the question will be seen by learners"),
        found("stem/unfocused", "“Which gas do plants take in?”").stream()
            .map(Finding::message)
            .toList());
  }
}
