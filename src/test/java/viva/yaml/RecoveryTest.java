package viva.yaml;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import viva.bank.Item;
import viva.text.Diagnostic;

/** What a fault costs, and that nothing else is lost by it. */
class RecoveryTest {
  private static final String BEFORE = "  - id: before\n    question: Before?\n    answer: x\n";
  private static final String AFTER = "  - id: after\n    question: After?\n    answer: x\n";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "  - question: What: is it\n    answer: x\n",
        "  - question: \"Not closed\n    answer: x\n",
        "  - question: 'tis so\n    answer: \"x\"\n",
        "  - question: What\n    options: [a, b\n    answer: a\n",
        "  - question: {{gap}} here\n",
        "  - question: What\n\tanswer: x\n",
        "  - question: What\n  stray\n    answer: x\n",
        "  - question: \"\\d\"\n    answer: x\n",
        "  - @\n",
        "  - question: *alias\n    answer: x\n",
        "  - [[[[\n",
        "  - question: What\n    answr: x\n",
        "  - question: \u0007\n    answer: x\n",
      })
  void aFaultCostsOneQuestion(String broken) {
    Reading reading = Texts.read(Texts.bank(BEFORE + broken + AFTER));
    List<String> ids = reading.bank().orElseThrow().items().stream().map(Item::id).toList();
    assertEquals(List.of("before", "after"), ids);
    assertEquals(1, reading.faulty());
    assertTrue(reading.hasErrors());
  }

  @Test
  void tellsTheFaultsBehindASyntaxErrorAndInItsOwnQuestion() {
    assertEquals(
        List.of("yaml/colon", "value/range", "yaml/unclosed-quote", "answer/unknown-option"),
        Texts.codes(
            Texts.bank(
                """
                  - question: What: is it
                    answer: x
                    points: 0
                  - question: "Which
                    options: [a, b]
                    answer: C
                """)));
  }

  @Test
  void aSyntaxErrorInTheHeadHidesNoQuestion() {
    Reading reading =
        Texts.read(Texts.bank("description: A: b\nsources:\n  a: [\n", BEFORE + AFTER));
    assertEquals(2, reading.bank().orElseThrow().items().size());
    assertEquals(0, reading.faulty());
    assertEquals(
        List.of("yaml/colon", "yaml/unclosed-bracket"),
        reading.diagnostics().stream().map(Diagnostic::code).toList());
  }

  @Test
  void aBrokenDeclarationMakesNoQuestionFaulty() {
    Reading reading =
        Texts.read(
            Texts.bank(
                "sources: [\ntopics: \"\n",
                "  - question: What?\n    answer: x\n    cite: a b/1\n    topics: [c]\n"));
    assertEquals(0, reading.faulty());
  }

  @Test
  void aFaultInTheExamCostsNoQuestion() {
    Reading reading = Texts.read(Texts.bank("exam:\n  pass: 60\n", BEFORE));
    assertEquals(1, reading.bank().orElseThrow().items().size());
    assertTrue(reading.hasErrors());
  }

  @Test
  void anUnfinishedQuestionIsToldOnce() {
    assertEquals(
        List.of("yaml/stray-line"),
        Texts.codes(Texts.bank("  - question: What\n  and more\n" + AFTER)));
  }

  @Test
  void listsMayStandInTheFirstColumn() {
    Reading reading =
        Texts.read(Texts.bank("- question: One: two\n  answer: x\n- question: Two\n  answer: x\n"));
    assertEquals(1, reading.bank().orElseThrow().items().size());
    assertEquals(1, reading.faulty());
  }

  @Test
  void placesCountCharactersAsAPersonDoes() {
    String family = "👩\u200D👩\u200D👧";
    Diagnostic fault =
        Texts.read(Texts.bank("  - question: " + family + " e\u0301: x\n    answer: x\n"))
            .diagnostics()
            .get(0);
    assertEquals(18, fault.place().column());
  }
}
