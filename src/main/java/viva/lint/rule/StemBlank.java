package viva.lint.rule;

import java.util.List;
import viva.bank.Finding;
import viva.bank.Part;
import viva.lint.words.Subject;
import viva.question.Kind;
import viva.text.Severity;

/** A blank before the end of the question. */
public final class StemBlank implements Rule {
  private static final About ABOUT =
      new About(
          "stem/blank",
          Severity.HINT,
          "A blank in the middle has to be kept in mind to the end, and then all is read again.",
          """
          questions:
            - question: The ______ passed the text against the will of the president.
              options: [Council, Assembly, Secretariat]
              answer: Council
          """,
          """
          questions:
            - question: Which body passed the text against the will of the president?
              options: [Council, Assembly, Secretariat]
              answer: Council
          """);

  @Override
  public About about() {
    return ABOUT;
  }

  @Override
  public List<Finding> inQuestion(Subject subject) {
    if (subject.kind() == Kind.CLOZE || subject.stem().text().indexOf("__") < 0) {
      return List.of();
    }
    String stem = subject.stem().plain();
    int end = 0;
    for (int at = stem.indexOf("__"); at >= 0; at = stem.indexOf("__", end)) {
      end = at;
      while (end < stem.length() && stem.charAt(end) == '_') {
        end++;
      }
      if (isBlank(stem, at, end) && !isAtEnd(stem, at, end)) {
        return List.of(finding(subject, stem.substring(at, end)));
      }
    }
    return List.of();
  }

  private static Finding finding(Subject subject, String blank) {
    return ABOUT
        .in(
            subject.item(),
            Part.of("question"),
            "the blank stands before the end of the question",
            "put it at the end, or ask a whole question; for words to be typed write {{word}}, and"
                + " it is a cloze")
        .at(blank);
  }

  /** A name such as __init__ has letters at its underscores. */
  private static boolean isBlank(String stem, int from, int to) {
    return (from == 0 || !Character.isLetterOrDigit(stem.codePointBefore(from)))
        && (to == stem.length() || !Character.isLetterOrDigit(stem.codePointAt(to)));
  }

  /** Whether nothing follows, or no more than a word, such as a unit. */
  private static boolean isAtEnd(String stem, int from, int to) {
    String rest = stem.substring(to).strip();
    boolean letters = rest.chars().anyMatch(Character::isLetterOrDigit);
    return !letters || (from > 0 && rest.indexOf(' ') < 0 && rest.indexOf('_') < 0);
  }
}
