package viva.lint.rule;

import java.util.List;
import java.util.stream.IntStream;
import viva.bank.Finding;
import viva.bank.Part;
import viva.lint.words.Phrase;
import viva.lint.words.Subject;
import viva.text.Severity;
import viva.text.Width;

/** Keys that are the longest option more often than chance makes them. */
public final class BankKeyLength implements Rule {
  private static final int FEWEST_OPTIONS = 3;

  private static final About ABOUT =
      new About(
          "bank/key-length",
          Severity.HINT,
          "Authors word the right option with more care, and learners know to pick the longest.",
          """
          questions:
            - {question: 'Who came first?', options: [Ann, Bob, Cy Young], answer: Cy Young}
            - {question: 'Who came last?', options: [Ann, Bob, Dan Young], answer: Dan Young}
            - {question: 'Who stayed?', options: [Ann, Bob, Eve Young], answer: Eve Young}
            - {question: 'Who left?', options: [Ann, Bob, Fay Young], answer: Fay Young}
            - {question: 'Who sang?', options: [Ann, Bob, Gus Young], answer: Gus Young}
            - {question: 'Who spoke?', options: [Ann, Bob, Hal Young], answer: Hal Young}
            - {question: 'Who wept?', options: [Ann, Bob, Ida Young], answer: Ida Young}
            - {question: 'Who won?', options: [Ann, Bob, Jo Young], answer: Jo Young}
            - {question: 'Who lost?', options: [Ann, Bob, Kit Young], answer: Kit Young}
            - {question: 'Who slept?', options: [Ann, Bob, Lea Young], answer: Ann}
          """,
          """
          questions:
            - {question: 'Who came first?', options: [Ann, Bob, Cy Young], answer: Cy Young}
            - {question: 'Who came last?', options: [Ann, Bob, Dan Young], answer: Dan Young}
            - {question: 'Who stayed?', options: [Ann, Bob, Eve Young], answer: Eve Young}
            - {question: 'Who left?', options: [Ann, Bob, Fay], answer: Fay}
            - {question: 'Who sang?', options: [Ann, Bob, Gus], answer: Gus}
            - {question: 'Who spoke?', options: [Ann, Bob, Hal], answer: Hal}
            - {question: 'Who wept?', options: [Ann, Bob Young, Ida], answer: Ida}
            - {question: 'Who won?', options: [Ann, Bob Young, Jo], answer: Jo}
            - {question: 'Who lost?', options: [Ann, Bob Young, Kit], answer: Kit}
            - {question: 'Who slept?', options: [Ann, Bob Young, Lea], answer: Ann}
          """);

  @Override
  public About about() {
    return ABOUT;
  }

  @Override
  public List<Finding> inBank(Whole whole) {
    List<Subject> choices =
        whole.subjects().stream()
            .filter(s -> s.key() >= 0 && s.options().size() >= FEWEST_OPTIONS)
            .filter(s -> s.phrases().stream().noneMatch(Phrase::hasCode))
            .toList();
    int count = choices.size();
    int longest = (int) choices.stream().filter(BankKeyLength::isKeyLongest).count();
    double expected = choices.stream().mapToDouble(s -> 1.0 / s.options().size()).sum() / count;
    if (count < Chance.FEWEST || longest <= count * Chance.highestShare(expected, count)) {
      return List.of();
    }
    return List.of(
        ABOUT.inBank(
            Part.WHOLE,
            "in %d of %d questions the key is the longest option, where chance makes it about %d"
                .formatted(longest, count, Math.round(expected * count)),
            "shorten some keys, or give distractors as much detail"));
  }

  /** Alone: where a distractor is as long, length tells nothing. */
  private static boolean isKeyLongest(Subject subject) {
    int[] widths = subject.options().stream().mapToInt(o -> Width.of(o.text())).toArray();
    int key = subject.key();
    return IntStream.range(0, widths.length).allMatch(i -> i == key || widths[i] < widths[key]);
  }
}
