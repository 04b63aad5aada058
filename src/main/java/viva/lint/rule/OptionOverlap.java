package viva.lint.rule;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import viva.bank.Finding;
import viva.lint.words.Choice;
import viva.lint.words.Interval;
import viva.lint.words.Subject;
import viva.text.Severity;

/** Ranges of numbers that have a number in common. */
public final class OptionOverlap implements Rule {
  private static final About ABOUT =
      new About(
          "option/overlap",
          Severity.WARNING,
          "A number that lies in two options makes both right, or shows that both are wrong.",
          """
          questions:
            - question: How many members has the council?
              options: [5 to 10, 10 to 15, 15 to 20]
              answer: 10 to 15
          """,
          """
          questions:
            - question: How many members has the council?
              options: [5 to 9, 10 to 14, 15 to 19]
              answer: 10 to 14
          """);
  private static final BigDecimal LOWEST = new BigDecimal("-1e16");

  /** Where a range is asked for, the ranges are whole answers. */
  private static final Set<String> ASKED =
      Set.of(
          "range",
          "ranges",
          "interval",
          "intervals",
          "period",
          "span",
          "domain",
          "limits",
          "bounds",
          "score");

  @Override
  public About about() {
    return ABOUT;
  }

  @Override
  public List<Finding> inQuestion(Subject subject) {
    if (subject.options().isEmpty() || subject.stem().words().stream().anyMatch(ASKED::contains)) {
      return List.of();
    }
    List<Placed> ranges = new ArrayList<>();
    for (Choice choice : subject.choices()) {
      Interval.of(choice.phrase().text()).ifPresent(r -> ranges.add(new Placed(choice, r)));
    }
    if (ranges.size() < subject.choices().size()
        || ranges.stream()
                .map(placed -> placed.range().unit())
                .filter(u -> !u.isEmpty())
                .distinct()
                .count()
            > 1
        || ranges.stream().allMatch(placed -> isYears(placed.range()))) {
      return List.of();
    }
    return firstPair(ranges).stream().map(pair -> finding(subject, pair)).toList();
  }

  /** A range with the option it is. */
  private record Placed(Choice choice, Interval range) {}

  /** By their lower ends, two that overlap have two neighbours that do. */
  private static Optional<List<Placed>> firstPair(List<Placed> ranges) {
    List<Placed> sorted = new ArrayList<>(ranges);
    sorted.sort(Comparator.comparing(p -> p.range().low().orElse(LOWEST)));
    for (int i = 1; i < sorted.size(); i++) {
      if (sorted.get(i - 1).range().overlaps(sorted.get(i).range())) {
        return Optional.of(List.of(sorted.get(i - 1), sorted.get(i)));
      }
    }
    return Optional.empty();
  }

  /** From one year to another is a time, and times may well overlap. */
  private static boolean isYears(Interval range) {
    return range.unit().isEmpty()
        && range.low().filter(OptionOverlap::isYear).isPresent()
        && range.high().filter(OptionOverlap::isYear).isPresent();
  }

  private static boolean isYear(BigDecimal number) {
    return number.scale() <= 0 && number.intValue() >= 1000 && number.intValue() <= 2100;
  }

  private static Finding finding(Subject subject, List<Placed> pair) {
    Choice second = pair.get(1).choice();
    return ABOUT.in(
        subject.item(),
        second.part(),
        second.phrase().quoted()
            + " and "
            + pair.get(0).choice().phrase().quoted()
            + " have numbers in common",
        "let each range begin behind the end of the one before");
  }
}
