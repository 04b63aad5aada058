package viva.progress;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import viva.journal.AmendEntry;
import viva.journal.AmendEntry.Change;
import viva.journal.AnswerEntry;
import viva.journal.EndEntry;
import viva.journal.EndEntry.Outcome;
import viva.journal.Entry;
import viva.journal.NoteEntry;
import viva.journal.SittingEntry;
import viva.memory.Grade;
import viva.memory.Memory;
import viva.memory.Schedule;
import viva.question.QuestionId;
import viva.question.Verdict;

/** The memory of every question, reckoned the slow way: from all records at once. */
final class Reckoned {
  private final List<Entry> entries;
  private final Map<String, List<AmendEntry>> amendments = new HashMap<>();
  private final Set<String> exams = new HashSet<>();
  private final Set<String> finished = new HashSet<>();

  private Reckoned(List<Entry> entries) {
    this.entries = entries;
    for (Entry entry : entries) {
      if (entry instanceof AmendEntry amend) {
        amendments.computeIfAbsent(amend.answer(), id -> new ArrayList<>()).add(amend);
      } else if (entry instanceof SittingEntry sitting && sitting.mode().equals("exam")) {
        exams.add(sitting.id());
      } else if (entry instanceof EndEntry end && end.outcome() == Outcome.FINISHED) {
        finished.add(end.sitting());
      }
    }
  }

  static Map<QuestionId, Memory> memories(Schedule schedule, List<Entry> entries) {
    Reckoned reckoned = new Reckoned(entries);
    Map<QuestionId, Memory> memories = new HashMap<>();
    for (int i = 0; i < entries.size(); i++) {
      if (entries.get(i) instanceof AnswerEntry answer && reckoned.counts(i, answer)) {
        Optional<Memory> before = Optional.ofNullable(memories.get(answer.questionId()));
        Memory after = schedule.after(before, day(answer), reckoned.grade(answer), answer.chance());
        memories.put(answer.questionId(), after);
      }
    }
    return memories;
  }

  private boolean counts(int index, AnswerEntry answer) {
    return !isUndone(answer)
        && index > startedOver(answer.bank())
        && (!exams.contains(answer.sitting()) || countsInExam(index, answer));
  }

  private boolean countsInExam(int index, AnswerEntry answer) {
    return finished.contains(answer.sitting())
        && answer.verdict() != Verdict.UNANSWERED
        && !isAnsweredLater(index, answer);
  }

  private boolean isUndone(AnswerEntry answer) {
    return amendments(answer).anyMatch(amend -> amend.change() == Change.UNDONE);
  }

  private Stream<AmendEntry> amendments(AnswerEntry answer) {
    return amendments.getOrDefault(answer.id(), List.of()).stream();
  }

  /** Where the last starting over stands that was not taken back, or -1. */
  private int startedOver(String bank) {
    Deque<Integer> starts = new ArrayDeque<>();
    for (int i = 0; i < entries.size(); i++) {
      if (entries.get(i) instanceof NoteEntry note && note.bank().equals(bank)) {
        if (note.what().equals(NoteEntry.RESTART)) {
          starts.push(i);
        } else if (note.what().equals(NoteEntry.UNRESTART) && !starts.isEmpty()) {
          starts.pop();
        }
      }
    }
    return starts.isEmpty() ? -1 : starts.peek();
  }

  private boolean isAnsweredLater(int index, AnswerEntry answer) {
    return IntStream.range(index + 1, entries.size())
        .mapToObj(entries::get)
        .anyMatch(
            entry ->
                entry instanceof AnswerEntry later
                    && later.sitting().equals(answer.sitting())
                    && later.questionId().equals(answer.questionId())
                    && !isUndone(later));
  }

  private static int day(AnswerEntry answer) {
    LocalDate date = answer.at().toLocalDate();
    return (int) (answer.at().getHour() < 4 ? date.minusDays(1) : date).toEpochDay();
  }

  private Grade grade(AnswerEntry answer) {
    Optional<AmendEntry> amended =
        amendments(answer)
            .filter(a -> a.change() == Change.MARK)
            .reduce((first, second) -> second)
            .or(() -> amendments(answer).filter(a -> a.score().isPresent()).reduce((a, b) -> b));
    Map<String, Grade> cards = new LinkedHashMap<>();
    cards.put("again", Grade.AGAIN);
    cards.put("hard", Grade.HARD);
    cards.put("good", Grade.GOOD);
    cards.put("easy", Grade.EASY);
    if (answer.type().equals("flashcard") && amended.isEmpty()) {
      return cards.get(answer.response().word());
    }
    double score = amended.map(a -> a.score().getAsDouble()).orElse(answer.score());
    Verdict verdict = amended.map(a -> a.verdict().get()).orElse(answer.verdict());
    if (score < 0.75) {
      return Grade.AGAIN;
    }
    if (score < 1 || answer.hints() > 0 || verdict == Verdict.NEARLY) {
      return Grade.HARD;
    }
    return answer.certainty().equals("sure") && answer.chance() < 0.25 ? Grade.EASY : Grade.GOOD;
  }
}
