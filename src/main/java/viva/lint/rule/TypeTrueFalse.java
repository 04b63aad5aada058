package viva.lint.rule;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import viva.bank.Finding;
import viva.bank.Part;
import viva.lint.words.Phrase;
import viva.lint.words.Subject;
import viva.text.Severity;

/** A choice between true and false, or yes and no. */
public final class TypeTrueFalse implements Rule {
  private static final About ABOUT =
      new About(
          "type/true-false",
          Severity.HINT,
          "A statement needs no options of its own: viva shows true and false by itself.",
          """
          questions:
            - question: Is the Danube longer than the Rhine?
              options: ["Yes", "No"]
              answer: "Yes"
          """,
          """
          questions:
            - question: The Danube is longer than the Rhine.
              answer: true
          """);
  private static final Set<Set<String>> PAIRS =
      Set.of(Set.of("true", "false"), Set.of("yes", "no"));

  @Override
  public About about() {
    return ABOUT;
  }

  @Override
  public List<Finding> inQuestion(Subject subject) {
    return fits(subject)
        ? List.of(
            ABOUT.in(
                subject.item(),
                Part.of("options"),
                "this is a choice between "
                    + subject.phrases().get(0).quoted()
                    + " and "
                    + subject.phrases().get(1).quoted(),
                "make the question a statement, leave out the options and write answer: true or"
                    + " answer: false"))
        : List.of();
  }

  /** Whether the options are a pair for which there is a kind of question. */
  static boolean fits(Subject subject) {
    return subject.options().size() == 2 && PAIRS.contains(said(subject));
  }

  private static Set<String> said(Subject subject) {
    return subject.phrases().stream().map(Phrase::folded).collect(Collectors.toSet());
  }
}
