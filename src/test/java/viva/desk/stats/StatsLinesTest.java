package viva.desk.stats;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
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

/**
 * The lines of made journals as files hold them. {@code mvn test -Dtest=StatsLinesTest
 * -Dviva.golden=write} rewrites them.
 */
class StatsLinesTest {
  private static final Path HOME = Path.of("src/test/resources/viva/desk/stats");
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
  private static final Bank BANK = MadeBank.bank("atlas", "Atlas and elements");
  private static final int SEED = 33;

  private static Statistics statistics(String name) {
    List<Entry> entries = new ArrayList<>();
    if (!name.equals("none")) {
      int days = name.equals("term") ? 90 : 1;
      MadeJournal.make(
          List.of(BANK),
          new Habits(days, TODAY, 24, 2, SEED),
          (device, sitting) -> entries.addAll(sitting));
    }
    History history = History.of(Schedule.USUAL, entries);
    int today = StudyDay.of(TODAY);
    return Statistics.of(history, new Knowledge(history, today).of(BANK), today);
  }

  private static String lines(String name) {
    List<String> lines = StatsLines.of(statistics(name), StatsLines.EVERYTHING);
    return String.join("\n", lines) + "\n";
  }

  @ParameterizedTest
  @ValueSource(strings = {"term", "first-day", "none"})
  void theLinesAreAsTheirFileSays(String name) throws IOException {
    Path file = HOME.resolve(name + ".txt");
    if ("write".equals(System.getProperty("viva.golden"))) {
      Files.createDirectories(HOME);
      Files.writeString(file, lines(name));
    }
    assertEquals(Files.readString(file), lines(name), () -> file + ", see StatsLinesTest");
  }

  @Test
  void nothingIsDrawn() {
    String lines = lines("term");
    assertTrue(lines.codePoints().noneMatch(c -> c >= 0x2190 && c <= 0x28FF), lines);
  }
}
