package viva.progress;

import viva.journal.AmendEntry;
import viva.journal.AmendEntry.Change;
import viva.journal.AnswerEntry;
import viva.question.Verdict;

/**
 * An answer with everything that was amended since.
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

  static PastAnswer of(AnswerEntry entry) {
    return new PastAnswer(entry, entry.score(), entry.verdict(), false, false, entry.score());
  }

  PastAnswer with(AmendEntry amend) {
    if (amend.change() == Change.UNDONE) {
      return new PastAnswer(entry, score, verdict, changed, true, latest);
    }
    double amended = amend.score().orElseThrow();
    return amend.change() == Change.KEY
        ? new PastAnswer(entry, score, verdict, changed, undone, amended)
        : new PastAnswer(entry, amended, amend.verdict().orElseThrow(), true, undone, amended);
  }
}
