package viva.progress;

import java.util.Optional;
import viva.journal.AnswerEntry;
import viva.question.Verdict;

/**
 * An answer in its own words with everything that was amended since, for marking it again or going
 * on with its sitting.
 *
 * @param entry the answer as it was given
 * @param score what it counts in its sitting, 0 to 1; a key that changed later does not touch it
 * @param verdict that score in a word
 * @param changed whether the learner changed the mark
 * @param undone whether it was taken back
 * @param latest what it is worth by the key as it is now, 0 to 1
 */
public record PastAnswer(
    AnswerEntry entry,
    double score,
    Verdict verdict,
    boolean changed,
    boolean undone,
    double latest) {

  /** An answer with its words; nothing if its line is not in the journal any more. */
  public static Optional<PastAnswer> of(Review review) {
    return review
        .words()
        .map(
            words ->
                new PastAnswer(
                    words,
                    review.score(),
                    review.said(),
                    review.changed(),
                    review.undone(),
                    review.latest()));
  }
}
