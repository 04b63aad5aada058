package viva.bench;

import java.util.List;
import viva.bank.Finding;
import viva.lint.rule.About;
import viva.lint.rule.Rule;
import viva.lint.words.Subject;

/** The part of a rule that looks at one question at a time. */
record InQuestion(Rule rule) implements Rule {
  static Rule of(Rule rule) {
    return new InQuestion(rule);
  }

  @Override
  public About about() {
    return rule.about();
  }

  @Override
  public List<Finding> inQuestion(Subject subject) {
    return rule.inQuestion(subject);
  }
}
