package viva.progress;

import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import viva.journal.AmendEntry;
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

  /** A sitting as far as it was read. */
  private static final class Open {
    private final SittingEntry entry;
    private final Map<String, PastAnswer> answers = new LinkedHashMap<>();
    private final Set<QuestionId> flagged = new LinkedHashSet<>();
    private Optional<Outcome> outcome = Optional.empty();
    private OffsetDateTime last;

    private Open(SittingEntry entry) {
      this.entry = entry;
      this.last = entry.at();
    }

    private void happened(Entry what) {
      last = what.at().isAfter(last) ? what.at() : last;
    }
  }

  Map<String, PastSitting> sittings() {
    Map<String, PastSitting> sittings = new LinkedHashMap<>();
    open.forEach(
        (id, sitting) ->
            sittings.put(
                id,
                new PastSitting(
                    sitting.entry,
                    List.copyOf(sitting.answers.values()),
                    sitting.flagged,
                    sitting.outcome,
                    sitting.last)));
    return sittings;
  }

  @Override
  public Void sitting(SittingEntry sitting) {
    open.putIfAbsent(sitting.id(), new Open(sitting));
    return null;
  }

  /** An answer whose sitting is lost still says what it says, but belongs to no score. */
  @Override
  public Void answer(AnswerEntry answer) {
    Open sitting = open.get(answer.sitting());
    if (sitting != null) {
      sitting.answers.put(answer.id(), PastAnswer.of(answer));
      sittingOfAnswer.put(answer.id(), sitting);
      sitting.outcome = Optional.empty();
      sitting.happened(answer);
    }
    return null;
  }

  @Override
  public Void amend(AmendEntry amend) {
    Open sitting = sittingOfAnswer.get(amend.answer());
    if (sitting != null) {
      sitting.answers.computeIfPresent(amend.answer(), (id, answer) -> answer.with(amend));
      if (amend.change() == AmendEntry.Change.UNDONE) {
        sitting.outcome = Optional.empty();
      }
      if (amend.change() != AmendEntry.Change.KEY) {
        sitting.happened(amend);
      }
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
      sitting.happened(end);
    }
    return null;
  }
}
