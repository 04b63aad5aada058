package viva.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import viva.bank.Bank;
import viva.bench.Habits;
import viva.bench.MadeBank;
import viva.bench.MadeJournal;
import viva.journal.Entry;
import viva.memory.Schedule;
import viva.progress.History;
import viva.progress.Knowledge;
import viva.progress.StudyDay;
import viva.progress.stats.Statistics;

/** What programs read: the file is rewritten by {@code -Dviva.golden=write}; keys must stay. */
class StatsJsonTest {
  private static final Path FILE = Path.of("src/test/resources/viva/cli/stats.json");
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

  @Test
  void theStructureIsAsItsFileSays() throws IOException {
    Bank bank = MadeBank.bank("atlas", "Atlas and elements");
    List<Entry> entries = new ArrayList<>();
    MadeJournal.make(
        List.of(bank), new Habits(20, TODAY, 10, 2, 33), (device, one) -> entries.addAll(one));
    History history = History.of(Schedule.USUAL, entries);
    int today = StudyDay.of(TODAY);
    List<String> banks = List.of("atlas");
    Statistics statistics =
        Statistics.of(history, banks, new Knowledge(history, today).of(bank), today);
    String json = JsonText.of(StatsJson.of(statistics, List.of(bank))) + "\n";
    if ("write".equals(System.getProperty("viva.golden"))) {
      Files.createDirectories(FILE.getParent());
      Files.writeString(FILE, json);
    }
    assertEquals(Files.readString(FILE), json, () -> FILE + ", see StatsJsonTest");
  }
}
