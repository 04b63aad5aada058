package viva.lint.rule;

import java.util.List;
import viva.bank.Finding;
import viva.bank.Part;
import viva.lint.words.Subject;
import viva.question.Kind;
import viva.text.Severity;

/** Too few options, or more than serve. */
public final class OptionCount implements Rule {
  private static final About ABOUT =
      new About(
          "option/count",
          Severity.WARNING,
          "Of two options half are right by chance; beyond five, one more misleads hardly anyone.",
          """
          questions:
            - question: Which body passed the text?
              options: [Council, Assembly]
              answer: Council
          """,
          """
          questions:
            - question: Which body passed the text?
              options: [Council, Assembly, Secretariat]
              answer: Council
          """);
  private static final int FEWEST = 3;
  private static final int MOST = 5;
  private static final Part OPTIONS = Part.of("options");

  @Override
  public About about() {
    return ABOUT;
  }

  @Override
  public List<Finding> inQuestion(Subject subject) {
    int count = subject.options().size();
    if (count > 0 && count < FEWEST && !TypeTrueFalse.fits(subject)) {
      return List.of(
          ABOUT.in(
              subject.item(),
              OPTIONS,
              "there are two options, so every second guess is right",
              "add a wrong option that a learner might take for right"));
    }
    return count > MOST && subject.kind() == Kind.MULTIPLE_CHOICE
        ? List.of(tooMany(subject, count))
        : List.of();
  }

  /** Where several may be right, a long list is usual. */
  private static Finding tooMany(Subject subject, int count) {
    return Finding.of(
        ABOUT.id(),
        Severity.HINT,
        subject.item(),
        OPTIONS,
        "there are " + count + " options, and beyond five they take more time than they tell",
        "leave out those that nobody would take for right");
  }
}
