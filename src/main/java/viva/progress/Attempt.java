package viva.progress;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import viva.journal.AmendEntry;
import viva.journal.AnswerEntry;
import viva.journal.EndEntry;
import viva.journal.Entry;
import viva.journal.NoteEntry;
import viva.journal.SittingEntry;

/**
 * An answer to one question with its words and everything that became of it.
 *
 * @param answer the answer
 * @param mode what its sitting was for, in a word, or empty where that is not known
 * @param replaced whether another answer of the same exam took its place
 * @param before whether the learner started over after it, so that it does not count
 */
public record Attempt(PastAnswer answer, String mode, boolean replaced, boolean before) {
  private static final String EXAM = "exam";

  /**
   * The answers to one question of a bank among these records, in their order.
   *
   * @param concerns whether an answer is to that question
   */
  public static List<Attempt> of(
      List<Entry> entries, String bank, Predicate<AnswerEntry> concerns) {
    Gathering gathering = new Gathering(bank, concerns);
    entries.forEach(entry -> entry.match(gathering));
    return List.copyOf(gathering.attempts);
  }

  /** Whether it counts for what is held of the question. */
  public boolean counts() {
    return !answer.undone() && !replaced && !before;
  }

  private Attempt amended(AmendEntry amend) {
    return new Attempt(answer.with(amend), mode, replaced, before);
  }

  private Attempt replacedIn(String exam) {
    boolean by = answer.entry().sitting().equals(exam) && !answer.undone();
    return new Attempt(answer, mode, replaced || by, before);
  }

  private Attempt startedOver(boolean over) {
    return new Attempt(answer, mode, replaced, over);
  }

  private static final class Gathering implements Entry.Cases<Void> {
    private final String bank;
    private final Predicate<AnswerEntry> concerns;
    private final Map<String, String> modes = new HashMap<>();
    private final Map<String, Integer> places = new HashMap<>();
    private final List<Attempt> attempts = new ArrayList<>();

    Gathering(String bank, Predicate<AnswerEntry> concerns) {
      this.bank = bank;
      this.concerns = concerns;
    }

    @Override
    public Void sitting(SittingEntry sitting) {
      modes.put(sitting.id(), sitting.mode());
      return null;
    }

    @Override
    public Void answer(AnswerEntry answer) {
      if (answer.bank().equals(bank) && concerns.test(answer)) {
        String mode = modes.getOrDefault(answer.sitting(), "");
        if (mode.equals(EXAM)) {
          attempts.replaceAll(earlier -> earlier.replacedIn(answer.sitting()));
        }
        places.put(answer.id(), attempts.size());
        attempts.add(new Attempt(PastAnswer.of(answer), mode, false, false));
      }
      return null;
    }

    @Override
    public Void amend(AmendEntry amend) {
      Integer place = places.get(amend.answer());
      if (place != null) {
        attempts.set(place, attempts.get(place).amended(amend));
      }
      return null;
    }

    @Override
    public Void note(NoteEntry note) {
      boolean over = note.what().equals(NoteEntry.RESTART);
      if (note.bank().equals(bank) && (over || note.what().equals(NoteEntry.UNRESTART))) {
        attempts.replaceAll(earlier -> earlier.startedOver(over));
      }
      return null;
    }

    @Override
    public Void end(EndEntry end) {
      return null;
    }
  }
}
