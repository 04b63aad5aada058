package viva.lint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import viva.bank.Bank;
import viva.bank.Item;
import viva.lint.rule.BankNearDuplicate;

/** Texts and banks that nobody means, over which the rules must not take long. */
class HostileTest {
  private static final Duration QUICKLY = Duration.ofSeconds(30);

  private static void look(Bank bank) {
    assertTimeout(QUICKLY, () -> Lint.look(bank));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a", "A", "1", "(", ")", "a ", "Ab ", "1,", "\"", "`", "(A", "A)", "_", ". ", "the ",
        "e\u0301", "{{", "s"
      })
  void endWithLongRowsOfTheSame(String piece) {
    String row = piece.repeat(10_000);
    look(Generated.pattern(5, "What? " + row + " %d", "ten " + row + " %d"));
    look(Generated.pattern(5, "What %d?", row + "%d"));
  }

  @Test
  void endWithThousandsOfEqualQuestions() {
    look(
        Generated.pattern(
            8_000, "Which gas do all of the green plants take in?", "carbon dioxide"));
  }

  @Test
  void endWithThousandsOfQuestionsOfOnePattern() {
    look(
        Generated.pattern(
            8_000,
            "In which year did the %d. king of the country begin his long reign?",
            "the year %d"));
  }

  @Test
  void findATwinAmongThousandsOfOnePattern() {
    Bank bank =
        Generated.pattern(
            5_000,
            "In which year did the %d. king of the country begin his long reign?",
            "year %d");
    List<Item> items = new ArrayList<>(bank.items());
    items.add(items.get(4_000));
    assertEquals(
        List.of("this asks nearly the same as \"q4000\""),
        new Lint(List.of(new BankNearDuplicate()))
            .findings(Generated.bank(items)).stream().map(f -> f.message()).toList());
  }
}
