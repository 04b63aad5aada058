package viva.lint.rule;

import java.util.IntSummaryStatistics;
import java.util.List;
import java.util.stream.IntStream;
import viva.bank.Finding;
import viva.bank.Part;
import viva.lint.words.Phrase;
import viva.lint.words.Subject;
import viva.text.Severity;

/** A key that its length gives away. */
public final class KeyLongest implements Rule {
  private static final About ABOUT =
      new About(
          "key/longest",
          Severity.WARNING,
          "Authors word the right option with most care, so learners in doubt pick the longest.",
          """
          questions:
            - question: Why did the talks fail?
              options:
                - Too little time
                - Neither side would give up the port that both had claimed since the war
                - A storm
              answer: B
          """,
          """
          questions:
            - question: Why did the talks fail?
              options:
                - Too little time was left before winter
                - Neither side would give up the port
                - A storm kept the envoys from coming
              answer: B
          """);
  private static final int FEWEST = 3;
  private static final int FEWEST_WORDS = 4;
  private static final double RATIO = 1.33;
  private static final int MARGIN = 12;

  @Override
  public About about() {
    return ABOUT;
  }

  @Override
  public List<Finding> inQuestion(Subject subject) {
    List<Phrase> all = subject.phrases();
    int key = subject.key();
    if (key < 0 || all.size() < FEWEST || all.stream().anyMatch(Phrase::hasCode)) {
      return List.of();
    }
    IntSummaryStatistics others =
        IntStream.range(0, all.size())
            .filter(i -> i != key)
            .map(i -> all.get(i).width())
            .summaryStatistics();
    int width = all.get(key).width();
    if (isMuchMore(width, others.getMax()) && isSentence(all.get(key))) {
      return List.of(longest(subject, key));
    }
    boolean words =
        all.stream().filter(phrase -> phrase != all.get(key)).allMatch(KeyLongest::isSentence);
    return isMuchMore(others.getMin(), width) && words
        ? List.of(shortest(subject, key))
        : List.of();
  }

  private static boolean isMuchMore(int width, int other) {
    return width > RATIO * other && width >= other + MARGIN;
  }

  private static boolean isSentence(Phrase phrase) {
    return phrase.words().size() >= FEWEST_WORDS;
  }

  private static Finding longest(Subject subject, int key) {
    return ABOUT.in(
        subject.item(),
        Part.of("options", key),
        "the right option is much longer than all others",
        "shorten it, or word the others as fully");
  }

  private static Finding shortest(Subject subject, int key) {
    return Finding.of(
        ABOUT.id(),
        Severity.HINT,
        subject.item(),
        Part.of("options", key),
        "the right option is much shorter than all others",
        "word it as fully as the others, or shorten them");
  }
}
