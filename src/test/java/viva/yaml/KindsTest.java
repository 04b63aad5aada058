package viva.yaml;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import viva.question.Cloze;
import viva.question.Flashcard;
import viva.question.Matching;
import viva.question.MultipleChoice;
import viva.question.MultipleResponse;
import viva.question.Numeric;
import viva.question.Option;
import viva.question.Ordering;
import viva.question.Rejected;
import viva.question.Scoring;
import viva.question.ShortAnswer;
import viva.question.TrueFalse;

/** Each kind of question with everything that is its own. */
class KindsTest {
  @Test
  void readsMultipleChoiceByTheTextOfItsAnswer() {
    assertEquals(
        new MultipleChoice(
            "Which?", List.of(new Option("One", false, "No."), new Option("Two", true, ""))),
        Texts.question(
            """
              - question: Which?
                options:
                  - text: One
                    feedback: No.
                  - Two
                answer: Two
            """));
  }

  @Test
  void readsMultipleChoiceByALetterAndByAMark() {
    MultipleChoice expected =
        new MultipleChoice(
            "Which?", List.of(new Option("One", false, ""), new Option("Two", true, "")));
    assertEquals(
        expected, Texts.question("  - question: Which?\n    options: [One, Two]\n    answer: B\n"));
    assertEquals(
        expected,
        Texts.question(
            """
              - question: Which?
                options:
                  - One
                  - text: Two
                    correct: true
            """));
  }

  @Test
  void takesAnOptionsOwnTextBeforeALetter() {
    MultipleChoice question =
        (MultipleChoice)
            Texts.question("  - question: Which?\n    options: [B, A]\n    answer: A\n");
    assertEquals(List.of(false, true), question.options().stream().map(Option::correct).toList());
  }

  @Test
  void takesANumberAmongNumbersForAnOption() {
    MultipleChoice question =
        (MultipleChoice)
            Texts.question("  - question: Which?\n    options: [3, 2, 1]\n    answer: 2\n");
    assertEquals(List.of("2"), question.key().words());
  }

  @Test
  void readsMultipleResponseByAListEvenOfOne() {
    assertEquals(
        new MultipleResponse(
            "Which?",
            List.of(new Option("One", true, ""), new Option("Two", false, "")),
            Scoring.ALL_OR_NOTHING),
        Texts.question(
            """
              - question: Which?
                options: [One, Two]
                answer: [One]
                scoring: all-or-nothing
            """));
  }

  @Test
  void readsMultipleResponseByMarks() {
    assertEquals(
        new MultipleResponse(
            "Which?",
            List.of(new Option("One", true, ""), new Option("Two", true, "")),
            Scoring.PARTIAL),
        Texts.question(
            """
              - question: Which?
                options:
                  - {text: One, correct: true}
                  - {text: Two, correct: true}
            """));
  }

  @Test
  void readsTrueFalseWithFeedback() {
    assertEquals(
        new TrueFalse("It is so.", false, "Look again.", ""),
        Texts.question(
            "  - question: It is so.\n    answer: false\n    feedback:\n      true: Look again.\n"));
  }

  @Test
  void readsShortAnswerWithRejectedTexts() {
    assertEquals(
        new ShortAnswer(
            "Who?",
            List.of("Lavrov", "Sergey Lavrov"),
            List.of(new Rejected("Labrov", "Look at the spelling."), new Rejected("Lawrow", "")),
            false),
        Texts.question(
            """
              - question: Who?
                answer: [Lavrov, Sergey Lavrov]
                reject:
                  - text: Labrov
                    feedback: Look at the spelling.
                  - Lawrow
                match: exact
            """));
  }

  @Test
  void readsNumericWithAnAbsoluteTolerance() {
    assertEquals(
        numeric("10", "9.5", "10.5", List.of("billion", "bn")),
        Texts.question(
            """
              - question: How many?
                answer: 10
                tolerance: 0.5
                unit: [billion, bn]
            """));
  }

  @Test
  void readsNumericWithATolerancePerHundred() {
    assertEquals(
        numeric("-200", "-210.00", "-190.00", List.of("m")),
        Texts.question(
            "  - question: How many?\n    answer: -200\n    tolerance: 5%\n    unit: m\n"));
  }

  @Test
  void readsNumericAsARange() {
    assertEquals(
        numeric("9 to 11.50", "9", "11.50", List.of()),
        Texts.question("  - question: How many?\n    answer: {min: 9, max: 11.50}\n"));
  }

  private static Numeric numeric(String shown, String low, String high, List<String> units) {
    return new Numeric(
        "How many?", shown, new BigDecimal(low), new BigDecimal(high), units, List.of());
  }

  @Test
  void readsClozeWithWordsForEachGap() {
    String stem = "{{Resolution 1973}} set up a {{no-fly| no  fly }} zone.";
    assertEquals(
        new Cloze(
            stem,
            List.of("", " set up a ", " zone."),
            List.of(List.of("Resolution 1973"), List.of("no-fly", "no fly")),
            Scoring.PARTIAL),
        Texts.question("  - question: \"" + stem + "\"\n"));
  }

  @Test
  void readsOrdering() {
    assertEquals(
        new Ordering("Order.", List.of("the law", "the pledge"), Scoring.PARTIAL),
        Texts.question("  - question: Order.\n    order: [the law, the pledge]\n"));
  }

  @Test
  void readsMatchingWhereRightSidesMayRepeat() {
    Matching expected =
        new Matching(
            "Match.",
            List.of(new Matching.Pair("a: x", "one"), new Matching.Pair("b", "one")),
            List.of("two"),
            Scoring.ALL_OR_NOTHING);
    assertEquals(
        expected,
        Texts.question(
            """
              - question: Match.
                pairs:
                  - "a: x": one
                  - b: one
                distractors: [two]
                scoring: all-or-nothing
            """));
    assertEquals(
        expected,
        Texts.question(
            """
              - question: Match.
                pairs:
                  "a: x": one
                  b: one
                distractors: two
                scoring: all-or-nothing
            """));
  }

  @Test
  void readsAFlashcard() {
    assertEquals(
        new Flashcard("Front", "Back"),
        Texts.question("  - question: Front\n    type: flashcard\n    answer: Back\n"));
  }

  @Test
  void losesAnOrderAndPairsWithTwinsAndNoMore() {
    for (String twins :
        new String[] {
          "order: [a, b, a]", "order: [a, \"\"]", "pairs: [a: x, a: y]", "pairs: {a: x, \"a \": y}"
        }) {
      Reading reading =
          Texts.read(
              Texts.bank(
                  "  - question: One\n    " + twins + "\n  - question: Two\n    answer: x\n"));
      assertEquals(1, reading.faulty(), twins);
      assertEquals(1, reading.diagnostics().size(), twins);
      assertEquals(1, reading.bank().orElseThrow().items().size(), twins);
    }
  }

  @Test
  void takesATextOfWhichNothingCanBeSeenForEmpty() {
    for (String question :
        new String[] {
          "question: One\n    answer: SIGN",
          "question: One {{SIGN}}",
          "question: SIGN\n    answer: x"
        }) {
      for (String sign : new String[] {"\u00AD", "\u00A0", "\u3000", "\u034F", "\uFE0F"}) {
        String text = Texts.bank("  - " + question.replace("SIGN", sign) + "\n");
        List<String> codes =
            Texts.codes(text).stream().filter(code -> !code.equals("text/invisible")).toList();
        assertEquals(1, codes.size(), text);
        assertTrue(codes.get(0).contains("empty"), text);
      }
    }
  }

  @Test
  void callsAKeyWithNothingBehindItEmptyAndNoText() {
    String question = "  - question: One\n    answer: x\n";
    assertEquals(List.of("value/empty"), Texts.codes(Texts.bank("exam:\n", question)));
    assertEquals(List.of("value/empty"), Texts.codes(Texts.bank("topics:\n", question)));
    assertEquals(List.of("value/empty"), Texts.codes(Texts.bank(question + "  -\n")));
    assertEquals(
        List.of("value/empty"),
        Texts.codes(Texts.bank("  - question: One\n    options:\n    answer: x\n")));
    assertEquals(
        List.of("value/empty"), Texts.codes(Texts.bank("  - question: One\n    order:\n")));
  }
}
