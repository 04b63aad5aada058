package viva.lint;

import java.util.List;
import java.util.Optional;
import viva.lint.rule.Rule;

/** All rules, in the order of their names. */
public final class Rules {
  /** One line a rule. */
  public static final List<Rule> ALL = List.of();

  private Rules() {}

  /** The rule with this name, if there is one. */
  public static Optional<Rule> named(String id) {
    return ALL.stream().filter(rule -> rule.about().id().equals(id)).findFirst();
  }
}
