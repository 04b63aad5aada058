package viva.tui.screen;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
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
import viva.tui.model.Screen;
import viva.tui.stats.StatsScreen;

/** Statistics of a made journal to look at. */
final class MadeStatistics {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
  private static final int SEED = 33;
  static final Bank BANK = MadeBank.bank("atlas", "Atlas and elements");

  private MadeStatistics() {}

  /** The journal of 90 days, by which every page is drawn once. */
  private static final class Term {
    static final Statistics STATISTICS = of(Habits.of(TODAY, SEED));
  }

  static Screen screen(String name) {
    return switch (name) {
      case "all" -> screen(Term.STATISTICS, "");
      case "bank" -> screen(Term.STATISTICS, BANK.title());
      case "first-day" -> screen(of(new Habits(1, TODAY, 10, 1, SEED)), "");
      case "years" -> screen(of(new Habits(500, TODAY, 8, 1, SEED)), "");
      case "none" -> screen(of(List.of()), "");
      case "none-of-bank" -> screen(of(List.of()), BANK.title());
      default -> throw new IllegalArgumentException(name);
    };
  }

  private static Screen screen(Statistics statistics, String of) {
    return StatsScreen.of(statistics, of, id -> BANK.title(), ZoneOffset.ofHours(1));
  }

  private static Statistics of(Habits habits) {
    List<Entry> entries = new ArrayList<>();
    MadeJournal.make(List.of(BANK), habits, (device, sitting) -> entries.addAll(sitting));
    return of(entries);
  }

  private static Statistics of(List<Entry> entries) {
    History history = History.of(Schedule.USUAL, entries);
    int today = StudyDay.of(TODAY);
    return Statistics.of(history, new Knowledge(history, today).of(BANK), today);
  }
}
