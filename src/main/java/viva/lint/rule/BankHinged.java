package viva.lint.rule;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
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

  @Override
  public List<Finding> inBank(Whole whole) {
    Concordance answers = new Concordance();
    Map<Integer, List<Subject>> asked = new HashMap<>();
    whole.subjects().forEach(subject -> add(subject, answers, asked));
    Map<Integer, List<Told>> places = new TreeMap<>();
    for (Subject subject : whole.subjects()) {
      for (Told told : texts(subject)) {
        for (int answer : answers.in(Wording.words(told.text))) {
          places.computeIfAbsent(answer, a -> new ArrayList<>()).add(told);
        }
      }
    }
    Map<Told, List<Subject>> leaks = new LinkedHashMap<>();
    places.forEach((answer, told) -> collect(asked.get(answer), told, leaks));
    return leaks.entrySet().stream().map(e -> finding(e.getKey(), e.getValue())).toList();
  }

  private static void add(Subject subject, Concordance answers, Map<Integer, List<Subject>> asked) {
    Asked question = Asked.of(subject.item().question());
    List<String> stem = Wording.words(question.stem());
    for (String text : question.right()) {
      List<String> words = Wording.words(text);
      boolean kept = isTelling(words, subject) && !Wording.holds(stem, words);
      int answer = kept ? answers.add(words) : -1;
      if (answer >= 0) {
        asked.computeIfAbsent(answer, a -> new ArrayList<>()).add(subject);
      }
    }
  }

  private static boolean isTelling(List<String> words, Subject subject) {
    return words.stream()
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

  /** The questions whose answer is given away, by the text that does. */
  private static void collect(
      List<Subject> asked, List<Told> places, Map<Told, List<Subject>> leaks) {
    Set<Subject> own = new HashSet<>(asked);
    List<Told> others = places.stream().filter(told -> !own.contains(told.subject)).toList();
    if (others.stream().map(Told::subject).distinct().count() > MOST_PLACES) {
      return;
    }
    for (Told told : others) {
      List<String> words = Wording.words(told.text);
      Set<Subject> known = new LinkedHashSet<>(leaks.getOrDefault(told, List.of()));
      asked.stream().filter(subject -> !namesDistractor(words, subject)).forEach(known::add);
      if (!known.isEmpty()) {
        leaks.put(told, List.copyOf(known));
      }
    }
  }

  /** Whether the text has a wrong answer as well as the right one, and so does not tell which. */
  private static boolean namesDistractor(List<String> words, Subject subject) {
    return Asked.of(subject.item().question()).wrong().stream()
        .anyMatch(text -> Wording.holds(words, Wording.words(text)));
  }

  private static Finding finding(Told told, List<Subject> asked) {
    String more = asked.size() > 1 ? " and of " + (asked.size() - 1) + " more" : "";
    return ABOUT.in(
        told.subject.item(),
        Part.of(told.key),
        "this tells the answer of " + Quoted.of(asked.get(0).item()) + more,
        "say it in other words, or leave it out");
  }
}
