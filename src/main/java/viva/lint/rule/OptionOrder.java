package viva.lint.rule;

import static java.util.Comparator.reverseOrder;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import viva.bank.Finding;
import viva.bank.Part;
import viva.lint.words.Amount;
import viva.lint.words.Subject;
import viva.text.Severity;

/**
 * Amounts that are shown out of order. Only where the author turned shuffling off: else bare
 * numbers are shown by size, and what is shuffled stands in no order however it is written.
 */
public final class OptionOrder implements Rule {
  private static final About ABOUT =
      new About(
          "option/order",
          Severity.HINT,
          "Numbers out of order cost time and show nothing that a learner knows.",
          """
          questions:
            - question: How long is the river?
              options: [400 km, 250 km, 310 km]
              answer: 310 km
              shuffle: false
          """,
          """
          questions:
            - question: How long is the river?
              options: [250 km, 310 km, 400 km]
              answer: 310 km
              shuffle: false
          """);
  private static final int FEWEST = 3;

  @Override
  public About about() {
    return ABOUT;
  }

  @Override
  public List<Finding> inQuestion(Subject subject) {
    if (subject.options().size() < FEWEST || subject.item().shuffle()) {
      return List.of();
    }
    List<Optional<Amount>> amounts =
        subject.phrases().stream().map(phrase -> Amount.of(phrase.text())).toList();
    if (amounts.stream().anyMatch(Optional::isEmpty)
        || amounts.stream().map(amount -> amount.get().unit()).distinct().count() > 1) {
      return List.of();
    }
    List<BigDecimal> values = amounts.stream().map(amount -> amount.get().value()).toList();
    List<BigDecimal> sorted = values.stream().sorted().toList();
    boolean ordered =
        values.equals(sorted) || values.equals(sorted.stream().sorted(reverseOrder()).toList());
    return ordered ? List.of() : List.of(finding(subject));
  }

  private static Finding finding(Subject subject) {
    return ABOUT.in(
        subject.item(),
        Part.of("options"),
        "the amounts stand in no order, and shuffle: false shows them as they stand",
        "put them in order of size");
  }
}
