package viva.progress;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import viva.journal.Entry;
import viva.memory.Memory;
import viva.memory.Schedule;
import viva.question.QuestionId;

/** All that a learner sees of a history, to be compared. */
record State(
    List<Score> scores,
    List<String> unfinished,
    Map<QuestionId, Memory> memories,
    Map<QuestionId, Integer> counting,
    Set<QuestionId> suspended,
    Set<QuestionId> flagged,
    Map<String, LocalDate> exams) {

  static State of(List<Entry> entries) {
    return of(History.of(Schedule.USUAL, entries), entries);
  }

  static State of(History history, List<Entry> entries) {
    OffsetDateTime now = entries.isEmpty() ? Records.START : entries.get(entries.size() - 1).at();
    Map<QuestionId, Integer> counting = new HashMap<>();
    history.tracks().forEach(track -> counting.put(track.question(), track.counting().size()));
    return new State(
        history.past().scores(),
        history.past().unfinished(now).stream().map(PastSitting::id).toList(),
        memories(history),
        counting,
        Set.copyOf(history.wishes().suspended()),
        Set.copyOf(history.wishes().flagged()),
        Map.copyOf(history.wishes().exams()));
  }

  static Map<QuestionId, Memory> memories(History history) {
    Map<QuestionId, Memory> memories = new HashMap<>();
    history
        .tracks()
        .forEach(track -> track.memory().ifPresent(m -> memories.put(track.question(), m)));
    return memories;
  }
}
