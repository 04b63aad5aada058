package viva.progress;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import viva.journal.AmendEntry.Change;
import viva.journal.AnswerEntry;
import viva.journal.EndEntry.Outcome;
import viva.journal.Entry;
import viva.journal.NoteEntry;
import viva.journal.SittingEntry;
import viva.memory.Schedule;
import viva.question.QuestionId;

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

  @Test
  void ofTwoStartingsOverOnlyTheLastIsTakenBack() {
    List<Entry> entries = new ArrayList<>();
    for (int number = 1; number <= 3; number++) {
      entries.add(records.answer("s", number, "bio/q1", 1));
      entries.add(records.note("bio", NoteEntry.RESTART));
    }
    entries.remove(entries.size() - 1);
    entries.add(records.note("bio", NoteEntry.UNRESTART));
    Entry[] back = entries.toArray(Entry[]::new);
    assertEquals(List.of(true, false, false), of(back).stream().map(Attempt::before).toList());
  }

  @Test
  void whereTheLaterAnswerIsTakenBackTheOneBeforeIsNotReplaced() {
    List<Attempt> attempts =
        of(
            exam("e"),
            records.answer("e", 1, "bio/q1", 1),
            records.answer("e", 2, "bio/q1", 0),
            records.undone("e/2"),
            records.end("e", Outcome.FINISHED));
    assertEquals(List.of(true, false), attempts.stream().map(Attempt::counts).toList());
  }

  @Test
  void anExamThatIsNotHandedInIsOpen() {
    Entry exam = exam("e");
    Entry answer = records.answer("e", 1, "bio/q1", 1);
    Attempt open = of(exam, answer, records.end("e", Outcome.LEFT)).get(0);
    assertTrue(open.open());
    assertFalse(open.counts());
    Attempt over = of(exam, answer, records.end("e", Outcome.FINISHED)).get(0);
    assertTrue(over.counts());
  }

  @Test
  void aPlaceLeftEmptyInAnExamDoesNotCount() {
    Entry blank = records.answer("e", 1, "bio/q1", Said.nothing());
    assertFalse(of(exam("e"), blank, records.end("e", Outcome.FINISHED)).get(0).counts());
    assertTrue(
        of(records.sitting("p", "bio/q1"), records.answer("p", 1, "bio/q1", Said.nothing()))
            .get(0)
            .counts());
  }

  /** The dossier and the statistics tell the same of every question. */
  @Test
  void whatCountsIsWhatTheHistoryCounts() {
    for (int seed = 0; seed < 40; seed++) {
      List<Entry> life = Life.of(seed);
      History history = History.of(Schedule.USUAL, life);
      for (Track track : history.tracks().toList()) {
        QuestionId id = track.question();
        List<Attempt> attempts =
            Attempt.of(history, id.bank(), answer -> answer.question().equals(id));
        assertEquals(
            track.counting().size(),
            attempts.stream().filter(Attempt::counts).count(),
            "seed " + seed + ", " + id);
      }
    }
  }
}
