package viva.lint;

import java.util.List;
import java.util.Optional;
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

/** All rules, in the order of their names. */
public final class Rules {
  /** One line a rule. */
  public static final List<Rule> ALL =
      List.of(
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

  private Rules() {}

  /** The names of all rules. */
  public static List<String> ids() {
    return ALL.stream().map(rule -> rule.about().id()).toList();
  }

  /** The rule with this name, if there is one. */
  public static Optional<Rule> named(String id) {
    return ALL.stream().filter(rule -> rule.about().id().equals(id)).findFirst();
  }
}
