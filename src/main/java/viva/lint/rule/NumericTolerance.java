package viva.lint.rule;

import java.math.BigDecimal;
import java.util.List;
import viva.bank.Finding;
import viva.bank.Part;
import viva.lint.words.Subject;
import viva.question.Numeric;
import viva.text.Severity;

/**
 * A tolerance as large as the number itself, so that 0 is right too: most often meant in percent.
 */
public final class NumericTolerance implements Rule {
  private static final About ABOUT =
      new About(
          "numeric/tolerance",
          Severity.WARNING,
          "A tolerance is meant for rounding, and one as large as the answer accepts any guess.",
          """
          questions:
            - question: How long is the wire, in metres?
              answer: 2.5
              tolerance: 5
          """,
          """
          questions:
            - question: How long is the wire, in metres?
              answer: 2.5
              tolerance: 5%
          """);

  @Override
  public About about() {
    return ABOUT;
  }

  @Override
  public List<Finding> inQuestion(Subject subject) {
    if (!(subject.item().question() instanceof Numeric question)) {
      return List.of();
    }
    BigDecimal sum = question.low().add(question.high());
    boolean around = question.shown().indexOf(' ') < 0;
    if (!around || sum.signum() == 0 || question.low().signum() * question.high().signum() > 0) {
      return List.of();
    }
    return List.of(
        ABOUT.in(
            subject.item(),
            Part.of("tolerance"),
            "with this tolerance 0 is accepted for " + question.shown(),
            "make it smaller, or a percentage: 5%"));
  }
}
