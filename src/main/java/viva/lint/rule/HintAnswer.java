package viva.lint.rule;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import viva.bank.Finding;
import viva.bank.Part;
import viva.lint.words.Asked;
import viva.lint.words.English;
import viva.lint.words.Quoted;
import viva.lint.words.Subject;
import viva.lint.words.Wording;
import viva.question.Numeric;
import viva.question.Question;
import viva.question.Response;
import viva.question.TrueFalse;
import viva.question.Verdict;
import viva.text.Severity;

/**
 * Hints with which nothing is left to answer: an answer stands in them, or nearly all of its words
 * do. Not so where the question or a distractor has these words too.
 */
public final class HintAnswer implements Rule {
  private static final Pattern NUMBER = Pattern.compile("\\d[\\d.,]*\\d");
  private static final double NEARLY_ALL = 0.8;

  /** Words around a bare {@code true} or {@code false} that take nothing back. */
  private static final Set<String> FILLING =
      Set.of("it", "this", "that", "is", "s", "the", "statement", "claim", "sentence", "answer");

  /** Words of three letters that carry no meaning; longer ones English knows. */
  private static final Set<String> SHORT =
      Set.of(
          ("all and any are but can did few for had has her him his how its may new nor not now off"
                  + " old one our out own per she the too two was way who why yes you")
              .split(" "));

  private static final About ABOUT =
      new About(
          "hint/answer",
          Severity.WARNING,
          "A hint should help a learner to find the answer, and one that has it ends the question.",
          """
          questions:
            - question: Who is the minister quoted?
              answer: [Lavrov, Sergey Lavrov]
              hint: Lavrov spoke in Moscow.
          """,
          """
          questions:
            - question: Who is the minister quoted?
              answer: [Lavrov, Sergey Lavrov]
              hint: He spoke in Moscow.
          """);

  @Override
  public About about() {
    return ABOUT;
  }

  @Override
  public List<Finding> inQuestion(Subject subject) {
    List<String> hints = subject.item().hints();
    List<Finding> findings = new ArrayList<>();
    for (int i = 0; i < hints.size(); i++) {
      Optional<String> given = given(subject.item().question(), hints.get(i));
      if (given.isPresent()) {
        String message = "the hint gives the answer %s away".formatted(Quoted.of(given.get()));
        String advice = "say where or how to look, in other words";
        Finding finding = ABOUT.in(subject.item(), Part.of("hint", i), message, advice);
        findings.add(finding.at(Wording.written(hints.get(i), given.get())));
      }
    }
    return findings;
  }

  private static Optional<String> given(Question question, String hint) {
    if (question instanceof TrueFalse statement) {
      return Optional.of(Boolean.toString(statement.answer()))
          .filter(key -> bare(hint).equals(List.of(key)));
    }
    if (question instanceof Numeric) {
      List<String> numbers = NUMBER.matcher(hint).results().map(MatchResult::group).toList();
      // Where there are several numbers, the hint does not say which.
      return numbers.stream()
          .filter(n -> numbers.size() == 1 && !question.stem().contains(n))
          .filter(n -> question.mark(Response.of(n)).verdict() == Verdict.RIGHT)
          .findFirst();
    }
    Asked asked = Asked.of(question);
    List<String> stem = Wording.words(asked.stem());
    return asked.wrong().stream().anyMatch(text -> stands(text, hint, stem))
        ? Optional.empty()
        : asked.right().stream().filter(text -> stands(text, hint, stem)).findFirst();
  }

  private static List<String> bare(String hint) {
    return Wording.words(hint).stream().filter(word -> !FILLING.contains(word)).toList();
  }

  private static boolean stands(String text, String hint, List<String> stem) {
    List<String> words = Wording.words(text);
    List<String> hinted = Wording.words(hint);
    if (Wording.holds(hinted, words)) {
      return isTelling(text, words, hint) && !Wording.holds(stem, words);
    }
    Set<String> own = content(words);
    own.removeAll(content(stem));
    Set<String> shared = content(hinted);
    shared.retainAll(own);
    return own.size() > 1 && shared.size() >= NEARLY_ALL * own.size();
  }

  /**
   * Whether a text whose words stand in a hint can be meant there. Short words without a capital
   * mostly are not: {@code no} is in many hints, while {@code oil} and {@code IT} are no accident.
   */
  private static boolean isTelling(String text, List<String> words, String hint) {
    if (words.stream().anyMatch(English::isContent)) {
      return true;
    }
    boolean common = words.stream().allMatch(word -> word.length() != 3 || SHORT.contains(word));
    boolean small = text.equals(String.join(" ", words));
    return text.length() > 1 && hint.contains(text) && !(common && small);
  }

  private static Set<String> content(List<String> words) {
    return words.stream()
        .filter(English::isContent)
        .map(English::stem)
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }
}
