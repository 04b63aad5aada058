package viva.lint;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
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
import viva.lint.rule.KeyArticle;
import viva.lint.rule.KeyClang;
import viva.lint.rule.KeyConvergence;
import viva.lint.rule.KeyLongest;
import viva.lint.rule.KeyNumber;
import viva.lint.rule.KeyPunctuation;
import viva.lint.rule.LintUnknown;
import viva.lint.rule.NumericTolerance;
import viva.lint.rule.OptionAbsolute;
import viva.lint.rule.OptionAllNoneAbove;
import viva.lint.rule.OptionCombination;
import viva.lint.rule.OptionCount;
import viva.lint.rule.OptionDuplicate;
import viva.lint.rule.OptionOrder;
import viva.lint.rule.OptionOverlap;
import viva.lint.rule.OptionVague;
import viva.lint.rule.Rule;
import viva.lint.rule.StemBlank;
import viva.lint.rule.StemLong;
import viva.lint.rule.StemNegative;
import viva.lint.rule.StemUnfocused;
import viva.lint.rule.TypeTrueFalse;

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
          new KeyArticle(),
          new KeyClang(),
          new KeyConvergence(),
          new KeyLongest(),
          new KeyNumber(),
          new KeyPunctuation(),
          new LintUnknown(Rules::silenced),
          new NumericTolerance(),
          new OptionAbsolute(),
          new OptionAllNoneAbove(),
          new OptionCombination(),
          new OptionCount(),
          new OptionDuplicate(),
          new OptionOrder(),
          new OptionOverlap(),
          new OptionVague(),
          new StemBlank(),
          new StemLong(),
          new StemNegative(),
          new StemUnfocused(),
          new TypeTrueFalse());

  private Rules() {}

  /**
   * What may be silenced: the rules, and the hint on citations that is given with a text at hand.
   */
  public static List<String> silenced() {
    return Stream.concat(ids().stream(), Stream.of("cite/no-terms")).toList();
  }

  /** The names of all rules. */
  public static List<String> ids() {
    return ALL.stream().map(rule -> rule.about().id()).toList();
  }

  /** The rule with this name, if there is one. */
  public static Optional<Rule> named(String id) {
    return ALL.stream().filter(rule -> rule.about().id().equals(id)).findFirst();
  }
}
