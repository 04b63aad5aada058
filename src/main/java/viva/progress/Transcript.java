package viva.progress;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import viva.journal.Entry;
import viva.journal.NoteEntry;
import viva.journal.SittingEntry;
import viva.question.QuestionId;

/**
 * One sitting in its own words, for going on with it or looking at it once more.
 *
 * @param entry how it began
 * @param answers every answer in the order given, undone ones too
 * @param flagged the questions flagged in it
 */
public record Transcript(SittingEntry entry, List<PastAnswer> answers, Set<QuestionId> flagged) {
  public Transcript {
    answers = List.copyOf(answers);
    flagged = Set.copyOf(flagged);
  }

  /** The sitting with this id, if these records have it. */
  public static Optional<Transcript> of(List<Entry> entries, String id) {
    return entries.stream()
        .filter(SittingEntry.class::isInstance)
        .map(SittingEntry.class::cast)
        .filter(sitting -> sitting.id().equals(id))
        .findFirst()
        .map(sitting -> new Transcript(sitting, answers(entries, id), flagged(entries, id)));
  }

  private static List<PastAnswer> answers(List<Entry> entries, String sitting) {
    return PastAnswer.all(entries).values().stream()
        .filter(answer -> answer.entry().sitting().equals(sitting))
        .toList();
  }

  private static Set<QuestionId> flagged(List<Entry> entries, String sitting) {
    Set<QuestionId> flagged = new HashSet<>();
    for (Entry entry : entries) {
      if (entry instanceof NoteEntry note
          && note.sitting().equals(sitting)
          && !note.question().isEmpty()) {
        QuestionId question = new QuestionId(note.bank(), note.question());
        if (note.what().equals(NoteEntry.FLAG)) {
          flagged.add(question);
        } else if (note.what().equals(NoteEntry.UNFLAG)) {
          flagged.remove(question);
        }
      }
    }
    return flagged;
  }
}
