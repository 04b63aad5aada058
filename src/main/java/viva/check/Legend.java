package viva.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import viva.lint.rule.About;

/** What the codes mean: the rules of the lint, and all others that a check may tell. */
public final class Legend {
  private final List<About> rules;

  public Legend(List<About> rules) {
    this.rules = List.copyOf(rules);
  }

  /** The rules of the lint, in their order. */
  public List<About> rules() {
    return rules;
  }

  /** The rule with this code, if it is one. */
  public Optional<About> rule(String code) {
    return rules.stream().filter(about -> about.id().equals(code)).findFirst();
  }

  /** What a code means, in a sentence. */
  public Optional<String> meaning(String code) {
    return rule(code).map(About::reason).or(() -> Optional.ofNullable(Meanings.ALL.get(code)));
  }

  /** Every code once, those of the lint first; one of them is a code of the reader too. */
  public List<String> codes() {
    List<String> codes = new ArrayList<>(rules.stream().map(About::id).toList());
    codes.addAll(Meanings.ALL.keySet());
    return codes.stream().distinct().toList();
  }
}
