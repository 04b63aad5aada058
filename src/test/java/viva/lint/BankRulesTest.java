package viva.lint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import viva.bank.Finding;
import viva.lint.rule.AnswerVariant;
import viva.lint.rule.BankHinged;
import viva.lint.rule.BankKeyLength;
import viva.lint.rule.BankKeyPosition;
import viva.lint.rule.BankKind;
import viva.lint.rule.BankNearDuplicate;
import viva.lint.rule.BankTopic;
import viva.lint.rule.BankTrueFalse;
import viva.lint.rule.CiteMissing;
import viva.lint.rule.ExplanationMissing;
import viva.lint.rule.HintAnswer;
import viva.lint.rule.LintUnknown;
import viva.lint.rule.NumericTolerance;
import viva.lint.rule.Rule;

/** What holds for each of the rules on content and on banks as a whole. */
class BankRulesTest {
  static Stream<Rule> rules() {
    return Stream.of(
        new AnswerVariant(),
        new BankHinged(),
        new BankKeyLength(),
        new BankKeyPosition(),
        new BankKind(),
        new BankNearDuplicate(),
        new BankTopic(),
        new BankTrueFalse(),
        new CiteMissing(),
        new ExplanationMissing(),
        new HintAnswer(),
        new LintUnknown(Rules::ids),
        new NumericTolerance());
  }

  @ParameterizedTest
  @MethodSource("rules")
  void findsSomethingInItsExample(Rule rule) {
    List<Finding> findings = Bench.of(rule, rule.about().example()).findings();
    assertFalse(findings.isEmpty());
    for (Finding finding : findings) {
      assertEquals(rule.about().id(), finding.code());
      assertEquals(rule.about().severity(), finding.severity());
      assertNotEquals("", finding.hint());
    }
  }

  @ParameterizedTest
  @MethodSource("rules")
  void findsNothingInTheBetterOne(Rule rule) {
    assertEquals("", Bench.of(rule, rule.about().better()).told());
  }

  @ParameterizedTest
  @MethodSource("rules")
  void isSilencedForABank(Rule rule) {
    String silencer = "lint: {ignore: [" + rule.about().id() + "]}\n";
    assertEquals("", Bench.of(rule, silencer + rule.about().example()).told());
  }

  @ParameterizedTest
  @MethodSource("rules")
  void hasItsPlaceAmongAllRules(Rule rule) {
    assertEquals(rule.getClass(), Rules.named(rule.about().id()).orElseThrow().getClass());
  }
}
