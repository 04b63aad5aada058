package viva.lint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import viva.bank.Finding;
import viva.lint.rule.About;
import viva.lint.rule.Rule;
import viva.text.Severity;

/** What holds for every rule. */
class RulesTest {
  static Stream<About> rules() {
    return Rules.ALL.stream().map(Rule::about);
  }

  @ParameterizedTest
  @MethodSource("rules")
  void findsSomethingInItsExample(About rule) {
    List<Finding> found = Banks.found(rule.id(), Banks.of(rule.example()));
    assertFalse(found.isEmpty());
    for (Finding finding : found) {
      assertEquals(rule.id(), finding.code());
      assertFalse(finding.severity() == Severity.ERROR);
      assertFalse(finding.message().isBlank());
      assertFalse(finding.hint().isBlank());
    }
  }

  @ParameterizedTest
  @MethodSource("rules")
  void findsNothingInTheBetterExample(About rule) {
    assertEquals(List.of(), Banks.found(rule.id(), Banks.of(rule.better())));
  }

  @ParameterizedTest
  @MethodSource("rules")
  void isSilencedForAQuestionOrForTheBank(About rule) {
    String lint = "lint: {ignore: [" + rule.id() + "]}\n";
    assertEquals(List.of(), Banks.found(rule.id(), Banks.of(lint + rule.example())));
    boolean inQuestion = Banks.found(rule.id(), Banks.of(rule.example())).get(0).item().isPresent();
    if (inQuestion && !rule.example().contains("lint:")) {
      String each = rule.example().replaceAll("(?m)^  - ", "  - " + lint + "    ");
      assertEquals(List.of(), Banks.found(rule.id(), Banks.of(each)));
    }
  }

  @ParameterizedTest
  @MethodSource("rules")
  void saysInOneLineWhyItIsThere(About rule) {
    assertTrue(rule.reason().length() < 100, rule.reason());
    assertTrue(rule.reason().endsWith("."), rule.reason());
    assertFalse(rule.reason().contains("\n"), rule.reason());
    assertTrue(rule.id().matches("[a-z]+/[a-z]+(-[a-z]+)*"), rule.id());
  }

  @Test
  void standInTheOrderOfTheirNamesEachOnce() {
    List<String> ids = rules().map(About::id).toList();
    assertEquals(ids.stream().sorted().distinct().toList(), ids);
  }
}
