package viva.lint.rule;

import java.util.List;
import java.util.regex.Pattern;
import viva.bank.Finding;
import viva.lint.words.Phrase;
import viva.lint.words.Subject;
import viva.text.Severity;

/** Options that speak of the other options. */
public final class OptionAllNoneAbove implements Rule {
  private static final About ABOUT =
      new About(
          "option/all-none-above",
          Severity.WARNING,
          "Seeing that two options hold is enough to pick \"all\"; \"none\" shows nothing that a learner knows.",
          """
          questions:
            - question: Which gas do plants take in?
              options: [Oxygen, Carbon dioxide, Nitrogen, None of the above]
              answer: Carbon dioxide
          """,
          """
          questions:
            - question: Which gas do plants take in?
              options: [Oxygen, Carbon dioxide, Nitrogen, Hydrogen]
              answer: Carbon dioxide
          """);
  private static final int LONGEST = 60;
  private static final String OTHER = "(options|answers|choices|statements|responses)";
  private static final String RIGHT = "(correct|true|right|false|wrong|incorrect)";
  private static final Pattern OTHERS =
      Pattern.compile(
          "(all|both|none|neither|any|(one or )?more than one)( of)?"
              + " (the above|these|them|(the|these) (above|((above|other) )?"
              + OTHER
              + "( above)?)"
              + "|(the )?above "
              + OTHER
              + ")( (is|are) "
              + RIGHT
              + ")?"
              + "|(all|both|none|neither) (is|are) "
              + RIGHT);

  @Override
  public About about() {
    return ABOUT;
  }

  @Override
  public List<Finding> inQuestion(Subject subject) {
    return subject.choices().stream()
        .filter(choice -> isAboutOthers(choice.phrase()))
        .map(
            choice ->
                ABOUT.in(
                    subject.item(),
                    choice.part(),
                    choice.phrase().quoted() + " speaks of the other options instead of answering",
                    "give a real answer in its place, or leave it out; where several options may be"
                        + " right, let the learner tick several, by a list under \"answer\""))
        .toList();
  }

  /** The whole option, so that a bare {@code None} or {@code Neither} stays an answer. */
  private static boolean isAboutOthers(Phrase option) {
    return option.text().length() <= LONGEST && OTHERS.matcher(option.folded()).matches();
  }
}
