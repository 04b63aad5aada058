package viva.lint.rule;

import java.util.Collection;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import viva.bank.Finding;
import viva.bank.Part;
import viva.lint.words.Quoted;
import viva.lint.words.Subject;
import viva.text.Nearest;
import viva.text.Severity;

/** Silencers that name no rule, and so silence nothing. */
public final class LintUnknown implements Rule {
  private static final About ABOUT =
      new About(
          "lint/unknown",
          Severity.WARNING,
          "A rule whose name is misspelt goes on speaking, or was renamed and needs no silencer.",
          """
          questions:
            - question: Which gas do plants take in?
              answer: carbon dioxide
              lint: {ignore: [explanation/mising]}
          """,
          """
          questions:
            - question: Which gas do plants take in?
              answer: carbon dioxide
              lint: {ignore: [explanation/missing]}
          """);

  private final Supplier<? extends Collection<String>> rules;

  /**
   * @param rules the names of all rules, asked for when needed, because this one is among them
   */
  public LintUnknown(Supplier<? extends Collection<String>> rules) {
    this.rules = rules;
  }

  @Override
  public About about() {
    return ABOUT;
  }

  @Override
  public List<Finding> inQuestion(Subject subject) {
    return unknown(subject.item().ignore())
        .map(id -> ABOUT.in(subject.item(), Part.of("lint"), message(id), hint(id)).at(id))
        .toList();
  }

  @Override
  public List<Finding> inBank(Whole whole) {
    return unknown(whole.bank().ignore())
        .map(id -> ABOUT.inBank(Part.of("lint"), message(id), hint(id)).at(id))
        .toList();
  }

  private Stream<String> unknown(List<String> ignored) {
    return ignored.isEmpty()
        ? Stream.of()
        : ignored.stream().distinct().filter(id -> !rules.get().contains(id));
  }

  private static String message(String id) {
    return "there is no rule " + Quoted.of(id) + " to be silenced";
  }

  private String hint(String id) {
    return Nearest.to(id, rules.get())
        .map(near -> "did you mean " + Quoted.of(near) + "?")
        .orElse("take it out");
  }
}
