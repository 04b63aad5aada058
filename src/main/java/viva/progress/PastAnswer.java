package viva.progress;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import viva.journal.AmendEntry;
import viva.journal.AmendEntry.Change;
import viva.journal.AnswerEntry;
import viva.journal.EndEntry;
import viva.journal.EndEntry.Outcome;
import viva.journal.Entry;
import viva.journal.SittingEntry;
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

  /** Every answer among these records, by its id, in their order; taken back or not. */
  public static Map<String, PastAnswer> all(List<Entry> entries) {
    Map<String, PastAnswer> answers = new LinkedHashMap<>();
    for (Entry entry : entries) {
      if (entry instanceof AnswerEntry answer) {
        answers.put(answer.id(), of(answer));
      } else if (entry instanceof AmendEntry amend) {
        answers.computeIfPresent(amend.answer(), (id, answer) -> answer.with(amend));
      }
    }
    return answers;
  }

  /** The same without those of exams that are not handed in, of which nothing may be told. */
  public static List<PastAnswer> told(List<Entry> entries) {
    Set<String> open = new HashSet<>();
    for (Entry entry : entries) {
      if (entry instanceof SittingEntry sitting && sitting.mode().equals(PastSitting.EXAM)) {
        open.add(sitting.id());
      } else if (entry instanceof EndEntry end && end.outcome() == Outcome.FINISHED) {
        open.remove(end.sitting());
      }
    }
    return all(entries).values().stream()
        .filter(answer -> !open.contains(answer.entry().sitting()))
        .toList();
  }

  static PastAnswer of(AnswerEntry entry) {
    return new PastAnswer(entry, entry.score(), entry.verdict(), false, false, entry.score());
  }

  PastAnswer with(AmendEntry amend) {
    if (amend.change() == Change.UNDONE) {
      return new PastAnswer(entry, score, verdict, changed, true, latest);
    }
    if (amend.change() == Change.KEY && changed) {
      return this; // What the learner says of a mark outlives a key that changes.
    }
    double amended = amend.score().orElseThrow();
    return amend.change() == Change.KEY
        ? new PastAnswer(entry, score, verdict, changed, undone, amended)
        : new PastAnswer(entry, amended, amend.verdict().orElseThrow(), true, undone, amended);
  }
}
