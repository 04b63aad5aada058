package viva.question;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a mark says in a word. */
public enum Verdict {
  /** The whole score of 1. */
  RIGHT,
  /** A slip of the pen: scores 1, and the difference is shown. */
  NEARLY,
  /** Between 0 and 1. */
  PARTLY,
  /** Answered, and scores 0. */
  WRONG,
  /** Nothing was answered; scores 0. */
  UNANSWERED;

  /** The word as the journal and the screen have it. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The verdict with this word, if there is one. */
  public static Optional<Verdict> named(String word) {
    return Arrays.stream(values()).filter(verdict -> verdict.word().equals(word)).findFirst();
  }

  /** The verdict of a score in which nothing was nearly right. */
  public static Verdict ofScore(double score) {
    return score >= 1 ? RIGHT : score > 0 ? PARTLY : WRONG;
  }
}
