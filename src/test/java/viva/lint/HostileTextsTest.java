package viva.lint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import viva.bank.Bank;

/** No text costs a rule more than its length. */
class HostileTextsTest {
  private static final int LENGTH = 10_000;
  private static final List<String> PIECES =
      List.of(
          ".",
          "_",
          "_ ",
          "(",
          ")",
          "a",
          "a.",
          "a-",
          "a ",
          "A",
          "a and ",
          "1",
          "1,",
          "1,000",
          "1-",
          "`",
          "```",
          "``x",
          "“",
          "«",
          "“”",
          "\\\"",
          "which ",
          "which is ",
          "is ",
          "not ",
          "which is not only ",
          "only ",
          "every ",
          "all of ",
          "an ",
          "a: ",
          "?",
          "…",
          "$",
          "é",
          "\u0301",
          "漢",
          "👨‍👩‍👧 ",
          "-",
          "− ",
          "n't ",
          "except ",
          "less than ",
          "in all cases ",
          "i, ii");

  @Test
  void tenThousandCharactersOfAnythingAreReadAtOnce() {
    Bank bank = Banks.of("questions:\n" + String.join("", questions()));
    assertEquals(PIECES.size() * 2, bank.items().size());
    assertTimeoutPreemptively(Duration.ofSeconds(10), () -> Lint.look(bank));
  }

  private static List<String> questions() {
    List<String> questions = new ArrayList<>();
    IntStream.range(0, PIECES.size())
        .forEach(
            i -> {
              String text = PIECES.get(i).repeat(LENGTH / PIECES.get(i).length());
              String options = "[\"" + text + "\", \"x" + text + "\", \"" + text + "y\"]";
              questions.add(
                  "  - id: a%d\n    question: \"%s z\"\n    options: %s\n    answer: a\n"
                      .formatted(i, text, options));
              questions.add(
                  "  - id: b%d\n    question: \"q %s\"\n    answer: x\n".formatted(i, text));
            });
    return questions;
  }
}
