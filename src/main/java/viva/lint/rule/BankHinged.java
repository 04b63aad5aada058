package viva.lint.rule;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import viva.bank.Finding;
import viva.bank.Part;
import viva.lint.words.Asked;
import viva.lint.words.Concordance;
import viva.lint.words.English;
import viva.lint.words.Quoted;
import viva.lint.words.Subject;
import viva.lint.words.Wording;
import viva.text.Severity;

/** Questions whose answer stands in another question, or in what is told after it. */
public final class BankHinged implements Rule {
  private static final int FEWEST_WORDS = 2;

  /** What stands in more places belongs to the subject's vocabulary. */
  private static final int MOST_PLACES = 2;

  private static final About ABOUT =
      new About(
          "bank/hinged",
          Severity.HINT,
          "An answer that another question gives away is copied, not known.",
          """
          questions:
            - question: Which gas do plants take in?
              answer: carbon dioxide
            - question: From water and carbon dioxide, plants build one thing. Which?
              answer: sugar
          """,
          """
          questions:
            - question: Which gas do plants take in?
              answer: carbon dioxide
            - question: From water and a gas, plants build one thing. Which?
              answer: sugar
          """);

  @Override
  public About about() {
    return ABOUT;
  }

  /** A text of a question in which answers to others may stand. */
  private record Told(Subject subject, String key, String text) {}

  /** A text that a question accepts. */
  private record Answer(Subject subject, String text) {}

  @Override
  public List<Finding> inBank(Whole whole) {
    Concordance phrases = new Concordance();
    Map<Integer, List<Answer>> answers = new HashMap<>();
    for (Subject subject : whole.subjects()) {
      for (Answer answer : answers(subject)) {
        int phrase = phrases.add(Wording.words(answer.text));
        answers.computeIfAbsent(phrase, p -> new ArrayList<>()).add(answer);
      }
    }
    Map<Integer, List<Told>> places = new TreeMap<>();
    for (Subject subject : whole.subjects()) {
      for (Told told : texts(subject)) {
        for (int phrase : phrases.in(Wording.words(told.text))) {
          places.computeIfAbsent(phrase, p -> new ArrayList<>()).add(told);
        }
      }
    }
    Map<Told, Map<Subject, Answer>> leaks = new LinkedHashMap<>();
    places.forEach((phrase, told) -> collect(answers.get(phrase), told, leaks));
    return leaks.entrySet().stream()
        .map(leak -> finding(leak.getKey(), List.copyOf(leak.getValue().values())))
        .toList();
  }

  /**
   * The answers that can be known again elsewhere. Not those that merely add to one that is
   * accepted alone, as {@code Assad government} does to {@code Assad}.
   */
  private static List<Answer> answers(Subject subject) {
    Asked asked = Asked.of(subject.item().question());
    List<String> stem = Wording.words(asked.stem());
    List<List<String>> right = asked.right().stream().map(Wording::words).toList();
    return IntStream.range(0, right.size())
        .filter(i -> isTelling(right.get(i), subject) && !Wording.holds(stem, right.get(i)))
        .filter(i -> right.stream().noneMatch(other -> adds(right.get(i), other, subject)))
        .mapToObj(i -> new Answer(subject, asked.right().get(i)))
        .toList();
  }

  private static boolean adds(List<String> answer, List<String> other, Subject subject) {
    return Wording.holds(answer, other) && !isTelling(other, subject);
  }

  private static boolean isTelling(List<String> words, Subject subject) {
    return words.size() <= Concordance.LONGEST
        && words.stream()
                .filter(English::isContent)
                .map(English::stem)
                .filter(word -> !subject.topical().has(word))
                .distinct()
                .count()
            >= FEWEST_WORDS;
  }

  private static List<Told> texts(Subject subject) {
    return List.of(
        new Told(subject, "question", Asked.of(subject.item().question()).stem()),
        new Told(subject, "explanation", subject.item().explanation()));
  }

  /** The answers that are given away, by the text that does. */
  private static void collect(
      List<Answer> answers, List<Told> places, Map<Told, Map<Subject, Answer>> leaks) {
    Set<Subject> own = answers.stream().map(Answer::subject).collect(Collectors.toSet());
    List<Told> others = places.stream().filter(told -> !own.contains(told.subject)).toList();
    if (others.stream().map(Told::subject).distinct().count() > MOST_PLACES) {
      return;
    }
    for (Told told : others) {
      List<String> words = Wording.words(told.text);
      for (Answer answer : answers) {
        if (!namesDistractor(words, answer.subject)) {
          leaks
              .computeIfAbsent(told, t -> new LinkedHashMap<>())
              .putIfAbsent(answer.subject, answer);
        }
      }
    }
  }

  /** Whether the text has a wrong answer as well as the right one, and so does not tell which. */
  private static boolean namesDistractor(List<String> words, Subject subject) {
    return Asked.of(subject.item().question()).wrong().stream()
        .anyMatch(text -> Wording.holds(words, Wording.words(text)));
  }

  private static Finding finding(Told told, List<Answer> answers) {
    Answer first = answers.get(0);
    String more = answers.size() > 1 ? " and to " + (answers.size() - 1) + " more" : "";
    String message = "%s is the answer to %s%s";
    return ABOUT
        .in(
            told.subject.item(),
            Part.of(told.key),
            message.formatted(Quoted.of(first.text), Quoted.of(first.subject.item()), more),
            "say it in other words, or leave it out")
        .at(Wording.written(told.text, first.text));
  }
}
