package viva.lint.rule;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import viva.bank.Finding;
import viva.bank.Part;
import viva.lint.words.Subject;
import viva.question.Kind;
import viva.text.Severity;

/** A bank that asks in one way nearly all the time. A deck of flashcards is meant to. */
public final class BankKind implements Rule {
  private static final double MOST = 0.7;

  private static final About ABOUT =
      new About(
          "bank/kind",
          Severity.HINT,
          "One kind of question asks for one kind of knowing: recognising is not recalling.",
          """
          questions:
            - {question: Name a metal., answer: iron}
            - {question: Name a gas., answer: neon}
            - {question: Name a salt., answer: halite}
            - {question: Name an acid., answer: vinegar}
            - {question: Name a base., answer: lye}
            - {question: Name an oxide., answer: rust}
            - {question: Name an alloy., answer: brass}
            - {question: Name an ore., answer: bauxite}
            - {question: Name a gem., answer: opal}
            - {question: Name a rock., answer: chalk}
          """,
          """
          questions:
            - {question: Name a metal., answer: iron}
            - {question: Name a gas., answer: neon}
            - {question: Name a salt., answer: halite}
            - {question: Name an acid., answer: vinegar}
            - {question: Name a base., answer: lye}
            - {question: Name an oxide., answer: rust}
            - {question: Name an alloy., answer: brass}
            - {question: 'Which is an ore?', options: [bauxite, coal], answer: bauxite}
            - {question: Opal is a gem., answer: true}
            - {question: 'How many moons has the Earth?', answer: 1}
          """);

  @Override
  public About about() {
    return ABOUT;
  }

  @Override
  public List<Finding> inBank(Whole whole) {
    int all = whole.subjects().size();
    Map<Kind, Long> counts =
        whole.subjects().stream()
            .collect(Collectors.groupingBy(Subject::kind, Collectors.counting()));
    return counts.entrySet().stream()
        .max(Comparator.comparing(Map.Entry::getValue))
        .filter(most -> all >= Chance.FEWEST && most.getValue() > MOST * all)
        .filter(most -> most.getValue() < all || most.getKey() != Kind.FLASHCARD)
        .map(most -> finding(most.getKey(), most.getValue(), all))
        .stream()
        .toList();
  }

  private static Finding finding(Kind kind, long count, int all) {
    String message =
        count == all
            ? "all %d questions are %s".formatted(all, kind.word())
            : "%d of %d questions are %s".formatted(count, all, kind.word());
    return ABOUT.inBank(Part.WHOLE, message, "ask some of them in another way");
  }
}
