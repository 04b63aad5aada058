package viva.lint.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
  private static final int SHORTEST = 4;
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
    String message = " makes it easy to guess that the statement is false";
    return statement.answer()
        ? List.of()
        : find(subject.stem(), STRONG).stream()
            .map(said -> finding(subject, Part.of("question"), said, message))
            .toList();
  }

  private static List<Finding> inChoices(Subject subject) {
    List<Finding> findings = new ArrayList<>();
    String message = " makes it easy to guess that this is wrong, and no right option has it";
    int wrong = 0;
    for (Choice choice : subject.choices()) {
      Optional<Said> said = find(choice.phrase(), ALL);
      if (choice.right() && said.isPresent()) {
        return List.of();
      }
      wrong += choice.right() ? 0 : 1;
      said.ifPresent(found -> findings.add(finding(subject, choice.part(), found, message)));
    }
    return wrong > 1 && findings.size() == wrong ? List.of() : findings;
  }

  private static Finding finding(Subject subject, Part part, Said said, String message) {
    return ABOUT
        .in(
            subject.item(),
            part,
            '"' + said.phrase().written(said.from(), said.to()) + '"' + message,
            "make it wrong by what it says, without the word; where you ask about the word itself,"
                + " silence the rule")
        .at(said.phrase().spot(said.from(), said.to()));
  }

  /** The words of a phrase, first to last, that allow no exception. */
  private record Said(Phrase phrase, int from, int to) {}

  private static Optional<Said> find(Phrase phrase, Set<String> absolute) {
    for (int i = 0; i < phrase.words().size(); i++) {
      if (absolute.contains(phrase.word(i)) && !isHarmless(phrase, i)) {
        return Optional.of(new Said(phrase, i, i));
      }
      if (stands(phrase, i, "in", "all", "cases")) {
        return Optional.of(new Said(phrase, i, i + 2));
      }
      if (stands(phrase, i, "without", "exception")) {
        return Optional.of(new Said(phrase, i, i + 1));
      }
    }
    return Optional.empty();
  }

  private static boolean stands(Phrase phrase, int from, String... words) {
    for (int i = 0; i < words.length; i++) {
      if (!words[i].equals(phrase.word(from + i))) {
        return false;
      }
    }
    return true;
  }

  private static boolean isHarmless(Phrase phrase, int i) {
    String before = phrase.word(i - 1);
    String next = phrase.word(i + 1);
    boolean only = phrase.word(i).equals("only");
    // "II only" takes up statements of the question: that is for option/combination to tell.
    boolean label = next.isEmpty() && !before.isEmpty() && before.length() < SHORTEST;
    return SOFTENING.contains(before)
        || before.endsWith("n't")
        || (only && (next.equals("if") || label))
        || (phrase.word(i).equals("every") && isStep(next));
  }

  /** As in every second, every 3rd, every n-th, every few, every day: a rhythm. */
  private static boolean isStep(String next) {
    return STEPS.contains(next)
        || next.endsWith("th")
        || (!next.isEmpty() && Character.isDigit(next.charAt(0)));
  }
}
