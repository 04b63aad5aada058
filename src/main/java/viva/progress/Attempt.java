package viva.progress;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import viva.journal.AmendEntry;
import viva.journal.AnswerEntry;
import viva.journal.EndEntry;
import viva.journal.EndEntry.Outcome;
import viva.journal.Entry;
import viva.journal.NoteEntry;
import viva.journal.SittingEntry;
import viva.question.Verdict;

/**
 * An answer to one question with its words and everything that became of it.
 *
 * @param answer the answer
 * @param mode what its sitting was for, in a word, or empty where that is not known
 * @param replaced whether another answer of the same exam took its place
 * @param before whether the learner started over after it, so that it does not count
 * @param open whether it is of an exam that is not handed in, so that nothing may be told of it
 */
public record Attempt(
    PastAnswer answer, String mode, boolean replaced, boolean before, boolean open) {
  /**
   * The answers to one question of a bank among these records, in their order.
   *
   * @param concerns whether an answer is to that question
   */
  public static List<Attempt> of(
      List<Entry> entries, String bank, Predicate<AnswerEntry> concerns) {
    Gathering gathering = new Gathering(bank, concerns);
    entries.forEach(entry -> entry.match(gathering));
    return gathering.attempts();
  }

  /** Whether it counts for what is held of the question. */
  public boolean counts() {
    boolean blank = mode.equals(PastSitting.EXAM) && answer.entry().verdict() == Verdict.UNANSWERED;
    return !answer.undone() && !replaced && !before && !open && !blank;
  }

  private static final class Gathering implements Entry.Cases<Void> {
    private final String bank;
    private final Predicate<AnswerEntry> concerns;
    private final Map<String, String> modes = new HashMap<>();
    private final Set<String> finished = new HashSet<>();
    private final Map<String, PastAnswer> answers = new LinkedHashMap<>();

    /** How many answers there were at each starting over that was not taken back. */
    private final Deque<Integer> starts = new ArrayDeque<>();

    Gathering(String bank, Predicate<AnswerEntry> concerns) {
      this.bank = bank;
      this.concerns = concerns;
    }

    /** From the last to the first, because a later answer may have taken an earlier one's place. */
    List<Attempt> attempts() {
      List<PastAnswer> all = List.copyOf(answers.values());
      int over = starts.isEmpty() ? 0 : starts.peek();
      Set<String> later = new HashSet<>();
      List<Attempt> attempts = new ArrayList<>();
      for (int i = all.size() - 1; i >= 0; i--) {
        PastAnswer answer = all.get(i);
        String sitting = answer.entry().sitting();
        String mode = modes.getOrDefault(sitting, "");
        boolean exam = mode.equals(PastSitting.EXAM);
        boolean replaced = exam && later.contains(sitting);
        boolean open = exam && !finished.contains(sitting);
        attempts.add(new Attempt(answer, mode, replaced, i < over, open));
        if (!answer.undone()) {
          later.add(sitting);
        }
      }
      Collections.reverse(attempts);
      return List.copyOf(attempts);
    }

    @Override
    public Void sitting(SittingEntry sitting) {
      modes.putIfAbsent(sitting.id(), sitting.mode());
      return null;
    }

    @Override
    public Void answer(AnswerEntry answer) {
      if (answer.bank().equals(bank) && concerns.test(answer)) {
        answers.put(answer.id(), PastAnswer.of(answer));
      }
      return null;
    }

    @Override
    public Void amend(AmendEntry amend) {
      answers.computeIfPresent(amend.answer(), (id, answer) -> answer.with(amend));
      return null;
    }

    @Override
    public Void note(NoteEntry note) {
      if (note.bank().equals(bank) && note.what().equals(NoteEntry.RESTART)) {
        starts.push(answers.size());
      } else if (note.bank().equals(bank) && note.what().equals(NoteEntry.UNRESTART)) {
        starts.poll();
      }
      return null;
    }

    @Override
    public Void end(EndEntry end) {
      if (end.outcome() == Outcome.FINISHED) {
        finished.add(end.sitting());
      }
      return null;
    }
  }
}
