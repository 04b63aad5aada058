package viva.lint.rule;

import java.util.List;
import java.util.Set;
import viva.bank.Finding;
import viva.bank.Part;
import viva.lint.words.Choice;
import viva.lint.words.Phrase;
import viva.lint.words.Subject;
import viva.question.Kind;
import viva.question.TrueFalse;
import viva.text.Severity;

/** Words without exception in what is wrong. */
public final class OptionAbsolute implements Rule {
  private static final About ABOUT =
      new About(
          "option/absolute",
          Severity.HINT,
          "Statements with \"always\" or \"never\" are seldom true, and learners know it.",
          """
          questions:
            - question: What do the editors of the paper do with letters?
              options: [They print a choice of them, They never print any, They answer some]
              answer: They print a choice of them
          """,
          """
          questions:
            - question: What do the editors of the paper do with letters?
              options: [They print a choice of them, They pass them on, They answer some]
              answer: They print a choice of them
          """);
  private static final Set<String> STRONG =
      Set.of("always", "never", "invariably", "completely", "totally", "absolutely", "impossible");
  private static final Set<String> ALL =
      Set.of(
          "always",
          "never",
          "invariably",
          "every",
          "only",
          "completely",
          "totally",
          "absolutely",
          "impossible");
  private static final Set<String> SOFTENING =
      Set.of("not", "almost", "nearly", "hardly", "virtually", "practically", "cannot");
  private static final Set<String> STEPS =
      Set.of(
          "second", "third", "other", "few", "two", "three", "four", "five", "six", "ten", "nth",
          "day", "night", "week", "month", "year", "hour", "minute", "time", "morning");

  @Override
  public About about() {
    return ABOUT;
  }

  @Override
  public List<Finding> inQuestion(Subject subject) {
    if (!subject.isEnglish()) {
      return List.of();
    }
    if (subject.item().question() instanceof TrueFalse statement) {
      return inStatement(subject, statement);
    }
    return subject.kind() == Kind.ORDERING ? List.of() : inChoices(subject);
  }

  /** In a statement the weaker words are too common in true ones. */
  private static List<Finding> inStatement(Subject subject, TrueFalse statement) {
    int word = statement.answer() ? -1 : find(subject.stem(), STRONG);
    String message = " makes it easy to guess that the statement is false";
    return word < 0
        ? List.of()
        : List.of(finding(subject, Part.of("question"), subject.stem(), word, message));
  }

  private static List<Finding> inChoices(Subject subject) {
    List<Choice> wrong = subject.choices().stream().filter(choice -> !choice.right()).toList();
    List<Choice> found = wrong.stream().filter(c -> find(c.phrase(), ALL) >= 0).toList();
    if (found.isEmpty()
        || (found.size() == wrong.size() && found.size() > 1)
        || subject.choices().stream().anyMatch(c -> c.right() && find(c.phrase(), ALL) >= 0)) {
      return List.of();
    }
    String message =
        " makes it easy to guess that this is wrong, and no right option has such a word";
    return found.stream()
        .map(c -> finding(subject, c.part(), c.phrase(), find(c.phrase(), ALL), message))
        .toList();
  }

  private static Finding finding(
      Subject subject, Part part, Phrase phrase, int word, String message) {
    return ABOUT
        .in(
            subject.item(),
            part,
            '"' + phrase.written(word, word) + '"' + message,
            "put it so that it is wrong for its content, without the word; where the word is what"
                + " you ask about, silence the rule")
        .at(phrase.spot(word, word));
  }

  /** Which word of a phrase allows no exception, or -1. */
  private static int find(Phrase phrase, Set<String> absolute) {
    for (int i = 0; i < phrase.words().size(); i++) {
      String word = phrase.word(i);
      if (absolute.contains(word) && !isHarmless(phrase, i)) {
        return i;
      }
      boolean cases = word.equals("all") && phrase.word(i + 1).equals("cases");
      if ((cases && phrase.word(i - 1).equals("in"))
          || (word.equals("exception") && phrase.word(i - 1).equals("without"))) {
        return i - 1;
      }
    }
    return -1;
  }

  private static boolean isHarmless(Phrase phrase, int i) {
    String next = phrase.word(i + 1);
    return SOFTENING.contains(phrase.word(i - 1))
        || phrase.word(i - 1).endsWith("n't")
        || (phrase.word(i).equals("only") && next.equals("if"))
        || (phrase.word(i).equals("every") && isStep(next));
  }

  /** As in every second, every 3rd, every n-th, every few, every day: a rhythm. */
  private static boolean isStep(String next) {
    return STEPS.contains(next)
        || next.endsWith("th")
        || (!next.isEmpty() && Character.isDigit(next.charAt(0)));
  }
}
