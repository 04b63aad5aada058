package viva.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import viva.bank.Bank;
import viva.journal.AmendEntry;
import viva.journal.AnswerEntry;
import viva.journal.Entry;
import viva.journal.Journal;
import viva.journal.Loaded;
import viva.memory.Schedule;
import viva.progress.History;
import viva.progress.StudyDay;
import viva.progress.stats.Diary;

class MadeJournalTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
  private static final List<Bank> BANKS = List.of(MadeBank.bank("atlas", "Atlas"));

  @TempDir private Path folder;

  private static List<Entry> made(long seed) {
    List<Entry> entries = new ArrayList<>();
    MadeJournal.make(BANKS, Habits.of(TODAY, seed), (device, sitting) -> entries.addAll(sitting));
    return entries;
  }

  @Test
  void theSameSeedMakesTheSameJournal() {
    assertEquals(made(33), made(33));
    assertNotEquals(made(33), made(34));
  }

  @Test
  void whatIsWrittenIsReadWithoutDamage() {
    int answers = MadeJournal.write(BANKS, Habits.of(TODAY, 33), folder);
    Loaded loaded = Journal.open(folder, "reader").read();
    assertEquals(List.of(), loaded.damages());
    assertEquals(made(33), loaded.entries());
    assertTrue(answers > 500, () -> answers + " answers");
    assertTrue(folder.resolve("device-1.jsonl").toFile().exists());
    assertTrue(folder.resolve("device-2.jsonl").toFile().exists());
  }

  @Test
  void itEndsOnTheLastDayAndHasPauses() {
    Diary diary = Diary.of(History.of(Schedule.USUAL, made(33)).tracks());
    int last = StudyDay.of(TODAY);
    assertEquals(last, diary.days().lastKey());
    assertTrue(diary.days().firstKey() > last - 90);
    int studied = diary.days().size();
    assertTrue(studied > 45 && studied < 90, () -> studied + " days");
  }

  @Test
  void somethingOfEverythingHappens() {
    List<Entry> entries = made(33);
    assertTrue(of(entries, AnswerEntry.class).anyMatch(answer -> !answer.certainty().isEmpty()));
    assertTrue(of(entries, AnswerEntry.class).anyMatch(answer -> answer.hints() > 0));
    assertTrue(of(entries, AnswerEntry.class).anyMatch(answer -> answer.attempt() > 1));
    assertEquals(2, of(entries, AmendEntry.class).map(AmendEntry::change).distinct().count());
    History history = History.of(Schedule.USUAL, entries);
    assertEquals(
        List.of("exam", "missed", "practice", "study"),
        history.past().all().stream().map(sitting -> sitting.mode()).distinct().sorted().toList());
  }

  private static <T> Stream<T> of(List<Entry> entries, Class<T> kind) {
    return entries.stream().filter(kind::isInstance).map(kind::cast);
  }
}
