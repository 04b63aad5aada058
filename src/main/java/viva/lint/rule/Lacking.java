package viva.lint.rule;

import java.util.List;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.Predicate;
import viva.bank.Finding;
import viva.lint.words.Subject;

/**
 * What questions lack. Where most of a bank's questions lack it, that is told once: the author
 * knows, and other findings would drown.
 */
final class Lacking {
  private Lacking() {}

  /**
   * @param rule the rule's name; questions that silence it do not count
   * @param lacks whether a question lacks it
   * @param one the finding about a question
   * @param many the finding about so many questions
   */
  static List<Finding> in(
      Whole whole,
      String rule,
      Predicate<Subject> lacks,
      Function<Subject, Finding> one,
      IntFunction<Finding> many) {
    List<Subject> lacking =
        whole.subjects().stream()
            .filter(s -> !s.item().ignore().contains(rule))
            .filter(lacks)
            .toList();
    return lacking.size() >= Chance.FEWEST && lacking.size() * 2 > whole.subjects().size()
        ? List.of(many.apply(lacking.size()))
        : lacking.stream().map(one).toList();
  }
}
