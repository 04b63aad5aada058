package viva.lint.rule;

import java.util.List;
import viva.bank.Finding;
import viva.bank.Part;
import viva.lint.words.Subject;
import viva.question.Flashcard;
import viva.question.TrueFalse;
import viva.text.Severity;

/** Questions that do not say why their answer is right. */
public final class ExplanationMissing implements Rule {
  private static final String HINT = "say in an explanation why the answer is right";

  private static final About ABOUT =
      new About(
          "explanation/missing",
          Severity.HINT,
          "Learners gain most from a question when it tells them why an answer is right.",
          """
          questions:
            - question: Which gas do plants take in?
              answer: carbon dioxide
          """,
          """
          questions:
            - question: Which gas do plants take in?
              answer: carbon dioxide
              explanation: They build sugar from it and from water, with the energy of light.
          """);

  @Override
  public About about() {
    return ABOUT;
  }

  @Override
  public List<Finding> inBank(Whole whole) {
    int all = whole.subjects().size();
    return Lacking.in(
        whole,
        ABOUT.id(),
        subject -> subject.item().explanation().isBlank() && !explainsItself(subject),
        subject -> ABOUT.in(subject.item(), Part.WHOLE, "this has no explanation", HINT),
        count ->
            ABOUT.inBank(
                Part.WHOLE, "%d of %d questions have no explanation".formatted(count, all), HINT));
  }

  /** A card's back, or feedback on whatever a learner may choose, is explanation enough. */
  private static boolean explainsItself(Subject subject) {
    if (subject.item().question() instanceof TrueFalse statement) {
      return !statement.ifTrue().isBlank() && !statement.ifFalse().isBlank();
    }
    return subject.item().question() instanceof Flashcard
        || (!subject.options().isEmpty()
            && subject.options().stream().noneMatch(option -> option.feedback().isBlank()));
  }
}
