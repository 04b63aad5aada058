package viva.yaml;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import viva.question.Kind;
import viva.question.ShortAnswer;

/** Which kind a question without a type is, and what a scalar means where text is meant. */
class InferenceTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "true; TRUE_FALSE",
        "False; TRUE_FALSE",
        "'\"true\"'; SHORT_ANSWER",
        "10; NUMERIC",
        "-0.50; NUMERIC",
        "0; NUMERIC",
        "{min: 1, max: 2}; NUMERIC",
        "010; SHORT_ANSWER",
        "+5; SHORT_ANSWER",
        "1e3; SHORT_ANSWER",
        "'1,000'; SHORT_ANSWER",
        "'\"10\"'; SHORT_ANSWER",
        "12:30; SHORT_ANSWER",
        "2024-01-01; SHORT_ANSWER",
        "'[10, 11]'; SHORT_ANSWER",
        "'\"no\"'; SHORT_ANSWER",
        "~; SHORT_ANSWER",
      })
  void tellsTheKindByTheAnswer(String answer, Kind kind) {
    assertEquals(kind, Texts.question("  - question: What?\n    answer: " + answer + "\n").kind());
  }

  @Test
  void looksForTrueOrFalseBeforeGaps() {
    assertEquals(
        Kind.TRUE_FALSE,
        Texts.question("  - question: A {{gap}} it is.\n    answer: true\n").kind());
  }

  @Test
  void looksForOptionsBeforeGaps() {
    assertEquals(
        Kind.MULTIPLE_CHOICE,
        Texts.question("  - question: A {{gap}}?\n    options: [no, yes]\n    answer: no\n")
            .kind());
  }

  @ParameterizedTest
  @CsvSource({"no", "010", "12:30", "1.50", "2024-01-01", "0x1F", "null", "1_000", "=", "yes"})
  void keepsScalarsAsWrittenWhereTextIsMeant(String written) {
    ShortAnswer question =
        (ShortAnswer)
            Texts.question(
                "  - question: "
                    + written
                    + "\n    type: short-answer\n    answer: "
                    + written
                    + "\n");
    assertEquals(List.of(written), question.accepted());
    assertEquals(written, question.stem());
  }

  @Test
  void readsABareNoInAListAsText() {
    ShortAnswer question =
        (ShortAnswer) Texts.question("  - question: What?\n    answer: [no, nope]\n");
    assertEquals(List.of("no", "nope"), question.accepted());
  }
}
