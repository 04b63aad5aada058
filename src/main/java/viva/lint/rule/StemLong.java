package viva.lint.rule;

import java.util.List;
import java.util.Set;
import viva.bank.Finding;
import viva.bank.Part;
import viva.lint.words.Phrase;
import viva.lint.words.Subject;
import viva.question.Kind;
import viva.text.Severity;

/** A long text before a question that does without it. */
public final class StemLong implements Rule {
  private static final About ABOUT =
      new About(
          "stem/long",
          Severity.HINT,
          "What is read for nothing costs time and hides the question, most of all in an exam.",
          """
          questions:
            - question: >-
                Plants have lived on land for more than four hundred million years, and in this long time they
                have settled nearly all of it, from the shores of warm seas to the edge of the ice. They feed
                nearly all animals, they hold the soil, they cool towns in summer and they have given people
                wood, cloth, paper, medicine and dyes. Whole empires rose and fell with the trade in a handful
                of leaves and seeds. Scholars have described more than three hundred thousand kinds, and every
                year they find some two thousand more, many of them in places that had been searched before.
                Which gas do plants take in?
              options: [Oxygen, Carbon dioxide, Nitrogen]
              answer: Carbon dioxide
          """,
          """
          questions:
            - question: Which gas do plants take in?
              options: [Oxygen, Carbon dioxide, Nitrogen]
              answer: Carbon dioxide
          """);
  private static final int MOST = 90;
  private static final int FEWEST = 4;
  private static final Set<Kind> EXEMPT = Set.of(Kind.CLOZE, Kind.TRUE_FALSE);
  private static final Set<String> BACK =
      Set.of(
          "the", "this", "that", "these", "those", "it", "its", "he", "him", "his", "she", "her",
          "they", "them", "their", "such", "above", "here", "there", "then", "now", "next",
          "former", "latter", "likely", "best", "first", "also", "another", "other", "you", "your",
          "we", "our");

  @Override
  public About about() {
    return ABOUT;
  }

  @Override
  public List<Finding> inQuestion(Subject subject) {
    Phrase stem = subject.stem();
    int words = stem.words().size();
    if (EXEMPT.contains(subject.kind())
        || words <= MOST
        || !subject.isEnglish()
        || !stem.plain().endsWith("?")) {
      return List.of();
    }
    int last = words - 1;
    while (!stem.begins(last)) {
      last--;
    }
    if (words - last < FEWEST || pointsBack(stem, last)) {
      return List.of();
    }
    return List.of(
        ABOUT
            .in(
                subject.item(),
                Part.of("question"),
                "the question has " + words + " words, and its last sentence asks all by itself",
                "leave out what is not needed to answer, or make it a passage")
            .at(stem.written(last, words - 1)));
  }

  /** Whether a sentence speaks of something before it; "the" does, but for "the following". */
  private static boolean pointsBack(Phrase stem, int from) {
    for (int i = from; i < stem.words().size(); i++) {
      boolean following = stem.word(i).equals("the") && stem.word(i + 1).equals("following");
      if (BACK.contains(stem.word(i)) && !following) {
        return true;
      }
    }
    return false;
  }
}
