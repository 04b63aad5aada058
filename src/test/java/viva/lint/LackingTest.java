package viva.lint;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import viva.lint.rule.CiteMissing;
import viva.lint.rule.ExplanationMissing;
import viva.lint.rule.LintUnknown;
import viva.lint.rule.NumericTolerance;

/** The rules on what a question has beside its stem and key. */
class LackingTest {
  private static final String SOURCES = "sources: {x: {title: X, sections: {a: A}}}\n";

  private static String questions(int lacking, int complete, String key) {
    return IntStream.range(0, lacking + complete)
        .mapToObj(
            i ->
                "  - {question: 'Who is %d?', answer: Ann%s}\n"
                    .formatted(i, i < lacking ? "" : ", " + key))
        .collect(Collectors.joining("", "questions:\n", ""));
  }

  @Test
  void findsEachQuestionWithoutAnExplanation() {
    Bench bench = Bench.of(new ExplanationMissing(), questions(2, 3, "explanation: So."));
    assertEquals("5 [{] this has no explanation\n6 [{] this has no explanation", bench.told());
  }

  @Test
  void saysOnceThatMostQuestionsHaveNoExplanation() {
    assertEquals(
        List.of("11 of 20 questions have no explanation"),
        Bench.of(new ExplanationMissing(), questions(11, 9, "explanation: So.")).messages());
    assertEquals(
        10,
        Bench.of(new ExplanationMissing(), questions(10, 10, "explanation: So."))
            .findings()
            .size());
    assertEquals(9, Bench.of(new ExplanationMissing(), questions(9, 0, "")).findings().size());
  }

  @Test
  void doesNotCountQuestionsThatAreSilenced() {
    String silenced = "lint: {ignore: [explanation/missing]}";
    assertEquals(
        9, Bench.of(new ExplanationMissing(), questions(9, 10, silenced)).findings().size());
    assertEquals("", Bench.of(new ExplanationMissing(), questions(0, 12, silenced)).told());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{question: 'Who?', type: flashcard, answer: Ann}",
        "{question: It rains., answer: true, feedback: {true: Yes., false: No.}}",
        "{question: 'Who?', options: [{text: Ann, feedback: Yes.}, {text: Bob, feedback: No.}], answer: Ann}",
      })
  void leavesAloneWhatExplainsItself(String question) {
    assertEquals("", Bench.questions(new ExplanationMissing(), question).told());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{question: It rains., answer: true, feedback: {false: No.}}",
        "{question: 'Who?', options: [Ann, {text: Bob, feedback: No.}], answer: Ann}",
      })
  void wantsAnExplanationWhereFeedbackIsForSomeOnly(String question) {
    assertEquals(1, Bench.questions(new ExplanationMissing(), question).findings().size());
  }

  @Test
  void findsAQuestionWithoutACitationWhereThereAreSources() {
    assertEquals(
        "6 [{] this cites no source",
        Bench.of(new CiteMissing(), SOURCES + questions(1, 3, "cite: a/1")).told());
    assertEquals("", Bench.of(new CiteMissing(), questions(3, 0, "")).told());
  }

  @Test
  void saysOnceThatMostQuestionsCiteNoSource() {
    assertEquals(
        "4 [{x: {title: X, sections: {a: A}}}] 12 of 13 questions cite no source",
        Bench.of(new CiteMissing(), SOURCES + questions(12, 1, "cite: a/1")).told());
  }

  @Test
  void findsASilencerThatNamesNoRule() {
    Bench bench =
        Bench.of(
            new LintUnknown(() -> List.of("key/longest", "lint/unknown")),
            """
            lint: {ignore: [key/longst, key/longest]}
            questions:
              - {question: 'Who?', answer: Ann, lint: {ignore: [hint/gone]}}
            """);
    assertEquals(
        "4 [key/longst] there is no rule \"key/longst\" to be silenced\n"
            + "6 [hint/gone] there is no rule \"hint/gone\" to be silenced",
        bench.told());
    assertEquals(
        List.of("take it out", "did you mean \"key/longest\"?"),
        bench.findings().stream().map(f -> f.hint()).toList());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "answer: 2, tolerance: 2",
        "answer: -2, tolerance: 3",
        "answer: 5, tolerance: 100%"
      })
  void findsAToleranceThatAcceptsZero(String key) {
    Bench bench = Bench.questions(new NumericTolerance(), "{question: 'How many?', " + key + "}");
    assertEquals(1, bench.findings().size());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "answer: 2, tolerance: 1.9",
        "answer: 0, tolerance: 0.5",
        "answer: 0",
        "answer: 2014",
        "answer: {min: -1, max: 5}",
      })
  void leavesAToleranceAloneThatIsSmallOrARangeInTheAuthorsWords(String key) {
    assertEquals(
        "", Bench.questions(new NumericTolerance(), "{question: 'How many?', " + key + "}").told());
  }
}
