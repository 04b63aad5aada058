package viva.lint.rule;

import java.util.List;
import java.util.stream.IntStream;
import viva.bank.Finding;
import viva.bank.Part;
import viva.lint.words.Subject;
import viva.question.Kind;
import viva.text.Severity;

/** Keys that stand in one place too often, in questions whose options are not shuffled. */
public final class BankKeyPosition implements Rule {
  private static final String QUESTIONS =
      """
      questions:
        - {question: 'Who came first?', options: [Ann, Bob, Cy], answer: Bob}
        - {question: 'Who came last?', options: [Ann, Dan, Cy], answer: Dan}
        - {question: 'Who stayed?', options: [Ann, Eve, Cy], answer: Eve}
        - {question: 'Who left?', options: [Ann, Fay, Cy], answer: Fay}
        - {question: 'Who sang?', options: [Ann, Gus, Cy], answer: Gus}
        - {question: 'Who spoke?', options: [Ann, Hal, Cy], answer: Hal}
        - {question: 'Who wept?', options: [Ann, Ida, Cy], answer: Ida}
        - {question: 'Who won?', options: [Ann, Jo, Cy], answer: Jo}
        - {question: 'Who lost?', options: [Ann, Kit, Cy], answer: Kit}
        - {question: 'Who slept?', options: [Ann, Lea, Cy], answer: Ann}
      """;

  private static final About ABOUT =
      new About(
          "bank/key-position",
          Severity.HINT,
          "Whoever sees that the answer is often in the same place need not know it.",
          "defaults: {shuffle: false}\n" + QUESTIONS,
          QUESTIONS);

  @Override
  public About about() {
    return ABOUT;
  }

  @Override
  public List<Finding> inBank(Whole whole) {
    List<Subject> fixed =
        whole.subjects().stream()
            .filter(s -> s.kind() == Kind.MULTIPLE_CHOICE && !s.item().shuffle())
            .filter(s -> s.options().size() > 1)
            .toList();
    if (fixed.size() < Chance.FEWEST) {
      return List.of();
    }
    int[] counts = new int[fixed.stream().mapToInt(s -> s.options().size()).max().orElseThrow()];
    double[] expected = new double[counts.length];
    for (Subject subject : fixed) {
      counts[subject.key()]++;
      int options = subject.options().size();
      IntStream.range(0, options).forEach(place -> expected[place] += 1.0 / options);
    }
    int most = IntStream.range(0, counts.length).reduce(0, (a, b) -> counts[b] > counts[a] ? b : a);
    return Chance.isUneven(counts, expected) || isHalf(counts[most], expected[most], fixed.size())
        ? List.of(finding(most, counts[most], fixed.size()))
        : List.of();
  }

  /** Over half, which of few questions with two or three options may still be chance. */
  private static boolean isHalf(int count, double expected, int of) {
    double share = count / (double) of;
    return share > 0.5 && share > Chance.highestShare(expected / of, of);
  }

  private static Finding finding(int place, int count, int of) {
    return ABOUT.inBank(
        Part.WHOLE,
        "of the %d keys whose options are not shuffled, %d stand in place %d"
            .formatted(of, count, place + 1),
        "let the options be shuffled, or spread the keys over all places");
  }
}
