package viva.progress;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import viva.journal.AmendEntry;
import viva.journal.AmendEntry.Change;
import viva.journal.AnswerEntry;
import viva.journal.EndEntry;
import viva.journal.EndEntry.Outcome;
import viva.journal.Entry;
import viva.journal.NoteEntry;
import viva.journal.SittingEntry;
import viva.question.QuestionId;

/** Puts the records of the journal together, one after the other. */
final class HistoryBuilder implements Entry.Cases<Void> {
  private final Map<String, Open> open = new LinkedHashMap<>();
  private final Map<String, Open> sittingOfAnswer = new HashMap<>();
  private final Map<String, PastAnswer> orphans = new LinkedHashMap<>();
  private int told;

  /** A sitting as far as it was read. */
  private static final class Open {
    private final SittingEntry entry;
    private final Map<String, PastAnswer> answers = new LinkedHashMap<>();
    private final Set<QuestionId> flagged = new LinkedHashSet<>();
    private Optional<Outcome> outcome = Optional.empty();
    private OffsetDateTime last;
    private int rank;

    private Open(SittingEntry entry) {
      this.entry = entry;
    }

    private PastSitting closed() {
      return new PastSitting(
          entry, List.copyOf(answers.values()), flagged, outcome, new PastSitting.Last(last, rank));
    }
  }

  History history() {
    Map<String, PastSitting> sittings = new LinkedHashMap<>();
    open.forEach((id, sitting) -> sittings.put(id, sitting.closed()));
    return new History(sittings, new ArrayList<>(orphans.values()));
  }

  private void happened(Open sitting, Entry what) {
    sitting.last = what.at();
    sitting.rank = ++told;
  }

  @Override
  public Void sitting(SittingEntry entry) {
    Open sitting = new Open(entry);
    if (open.putIfAbsent(entry.id(), sitting) == null) {
      happened(sitting, entry);
    }
    return null;
  }

  /**
   * An answer whose sitting is not in the journal belongs to no score, but was given: its question
   * counts as answered, and a changed key reaches it.
   */
  @Override
  public Void answer(AnswerEntry answer) {
    Open sitting = open.get(answer.sitting());
    if (sitting == null) {
      orphans.put(answer.id(), PastAnswer.of(answer));
      return null;
    }
    sitting.answers.put(answer.id(), PastAnswer.of(answer));
    sittingOfAnswer.put(answer.id(), sitting);
    sitting.outcome = Optional.empty();
    happened(sitting, answer);
    return null;
  }

  @Override
  public Void amend(AmendEntry amend) {
    orphans.computeIfPresent(amend.answer(), (id, answer) -> answer.with(amend));
    Open sitting = sittingOfAnswer.get(amend.answer());
    if (sitting == null) {
      return null;
    }
    sitting.answers.computeIfPresent(amend.answer(), (id, answer) -> answer.with(amend));
    if (amend.change() == Change.UNDONE) {
      sitting.outcome = Optional.empty();
    }
    if (amend.change() != Change.KEY) {
      happened(sitting, amend);
    }
    return null;
  }

  @Override
  public Void note(NoteEntry note) {
    Open sitting = open.get(note.sitting());
    if (sitting != null && !note.question().isEmpty()) {
      QuestionId question = new QuestionId(note.bank(), note.question());
      if (note.what().equals("flag")) {
        sitting.flagged.add(question);
      } else if (note.what().equals("unflag")) {
        sitting.flagged.remove(question);
      }
    }
    return null;
  }

  @Override
  public Void end(EndEntry end) {
    Open sitting = open.get(end.sitting());
    if (sitting != null) {
      sitting.outcome = Optional.of(end.outcome());
      happened(sitting, end);
    }
    return null;
  }
}
