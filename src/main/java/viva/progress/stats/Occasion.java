package viva.progress.stats;

import java.util.Locale;
import viva.progress.Review;
import viva.question.Verdict;

/** On which occasion an answer was given. No statistic adds the two up. */
public enum Occasion {
  /** Study, practice and what was missed: with feedback at once. */
  PRACTICE,
  /** An exam: first attempts without help. */
  EXAM;

  /** The word for programs. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The other one. */
  public Occasion other() {
    return this == PRACTICE ? EXAM : PRACTICE;
  }

  /** Whether an answer was given on it. A place left empty in an exam is no answer. */
  boolean has(Review review) {
    boolean blank = review.inExam() && review.verdict() == Verdict.UNANSWERED;
    return !blank && review.inExam() == (this == EXAM);
  }
}
