package viva.progress;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import viva.journal.AmendEntry.Change;
import viva.journal.AnswerEntry;
import viva.journal.Entry;
import viva.journal.NoteEntry;
import viva.journal.SittingEntry;
import viva.memory.Schedule;

class AttemptTest {
  private final Records records = new Records();

  private static List<Attempt> of(Entry... entries) {
    History history = History.of(Schedule.USUAL, List.of(entries));
    return Attempt.of(history, "bio", answer -> answer.question().question().equals("q1"));
  }

  private Entry exam(String id) {
    SittingEntry entry = (SittingEntry) records.sitting(id, "bio/q1");
    return new SittingEntry(
        id,
        entry.at(),
        entry.device(),
        "",
        "exam",
        entry.banks(),
        1,
        entry.filters(),
        entry.questions());
  }

  @Test
  void theAnswersToOneQuestionAreFoundInTheirOrder() {
    List<Attempt> attempts =
        of(
            records.sitting("s", "bio/q1"),
            records.answer("s", 1, "bio/q1", 0),
            records.answer("s", 2, "bio/q2", 1),
            records.answer("s", 3, "art/q1", 1),
            records.answer("s", 4, "bio/q1", 1));
    assertEquals(
        List.of("s/1", "s/4"),
        attempts.stream().map(attempt -> attempt.answer().entry().id()).toList());
    assertEquals("practice", attempts.get(0).mode());
    assertTrue(attempts.stream().allMatch(Attempt::counts));
  }

  @Test
  void whatBecameOfAnAnswerGoesWithIt() {
    List<Attempt> attempts =
        of(
            records.sitting("s", "bio/q1"),
            records.answer("s", 1, "bio/q1", 0),
            records.answer("s", 2, "bio/q1", 0),
            records.undone("s/1"),
            records.undone("elsewhere"),
            records.marked("s/2", Change.MARK, 1));
    assertTrue(attempts.get(0).answer().undone());
    assertFalse(attempts.get(0).counts());
    assertTrue(attempts.get(1).answer().changed());
    assertEquals(1, attempts.get(1).answer().score());
  }

  @Test
  void inAnExamTheLastAnswerTakesThePlaceOfThoseBefore() {
    List<Attempt> attempts =
        of(
            exam("e"),
            records.answer("e", 1, "bio/q1", 1),
            records.answer("e", 2, "bio/q1", 0),
            exam("f"),
            records.answer("f", 1, "bio/q1", 1));
    assertEquals(List.of(true, false, false), attempts.stream().map(Attempt::replaced).toList());
  }

  @Test
  void startingOverPutsBehindWhatWasBeforeAndTakingItBackDoesNot() {
    List<Entry> entries = new ArrayList<>();
    entries.add(records.answer("s", 1, "bio/q1", 1));
    entries.add(new NoteEntry("r", Records.START, "", "bio", "", NoteEntry.RESTART, ""));
    entries.add(new NoteEntry("o", Records.START, "", "art", "", NoteEntry.RESTART, ""));
    entries.add(records.answer("s", 2, "bio/q1", 1));
    Entry[] over = entries.toArray(Entry[]::new);
    assertEquals(List.of(true, false), of(over).stream().map(Attempt::before).toList());
    entries.add(new NoteEntry("b", Records.START, "", "bio", "", NoteEntry.UNRESTART, ""));
    Entry[] back = entries.toArray(Entry[]::new);
    assertEquals(List.of(false, false), of(back).stream().map(Attempt::before).toList());
  }

  @Test
  void anAnswerWithoutItsSittingIsThereToo() {
    AnswerEntry lost = (AnswerEntry) records.answer("gone", 1, "bio/q1", 1);
    assertEquals("", of(lost).get(0).mode());
  }
}
