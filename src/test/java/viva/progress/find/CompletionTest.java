package viva.progress.find;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import viva.memory.Schedule;
import viva.progress.History;
import viva.progress.Knowledge;
import viva.yaml.BankReader;

class CompletionTest {
  private static final String BANK =
      """
      viva: 1
      id: geo
      title: Geography
      topics: {rivers: The rivers of Europe, towns: Towns}
      questions:
        - id: one
          question: Is it so?
          answer: true
          topics: [towns, rivers]
          tags: [old town, new]
      """;

  private static Completion of(String before) {
    History none = History.of(Schedule.USUAL, List.of());
    return Completion.of(
        before,
        Vocabulary.of(
            new Knowledge(none, 0)
                .of(
                    BankReader.read("b.yaml", BANK.getBytes(StandardCharsets.UTF_8))
                        .bank()
                        .orElseThrow())));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      ignoreLeadingAndTrailingWhitespace = false,
      value = {
        "to|topic:",
        "x -topi|x -topic:",
        "fl|flagged ",
        "topic:|topic:towns ",
        "topic:ri|topic:rivers ",
        "topic:euro|topic:rivers ",
        "topic:towns,r|topic:towns,rivers ",
        "kind:cl|kind:cloze ",
        "tag:old|tag:\"old town\" ",
        "not:lev|not:level:",
      })
  void theLikeliestWordTakesThePlaceOfItsBeginning(String before, String taken) {
    assertEquals(taken, of(before).taken());
  }

  @ParameterizedTest
  @CsvSource({
    "''",
    "x",
    "kind:xyz",
    "nothing:x",
    "'topic:towns '",
    "'\"to'",
    "-",
    "missed",
    "kind:cloze"
  })
  void whereNothingCanBeCompletedTheLineStays(String before) {
    assertEquals(List.of(), of(before).words());
    assertEquals(before, of(before).taken());
  }

  @Test
  void whatBeginsWithTheWordComesBeforeWhatHasIt() {
    assertEquals(List.of("towns", "rivers"), of("topic:t").words());
  }
}
