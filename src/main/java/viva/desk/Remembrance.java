package viva.desk;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.DoubleConsumer;
import viva.journal.Damage;
import viva.journal.Entry;
import viva.journal.Journal;
import viva.ledger.JournalLedger;
import viva.ledger.LedgerFile;
import viva.memory.Fsrs;
import viva.memory.Schedule;
import viva.progress.History;

/**
 * The history of one learner, which follows the journal: only what is new of it is read. Between
 * two runs it lies in the cache folder. Not thread-safe.
 */
final class Remembrance {
  /** Fewer new records are not worth writing all of it, unless it has not much more than these. */
  private static final int FEW = 500;

  /** Of so many records one has to be new for it to be worth writing. */
  private static final int SHARE = 50;

  private final Journal journal;
  private final Schedule schedule;
  private final LedgerFile file;
  private final DoubleConsumer progress;
  private JournalLedger ledger;
  private History history;
  private int kept;
  private long whole;

  /**
   * The history that a journal tells.
   *
   * @param progress is told which share of the journal was read, 0 to 1, from time to time
   */
  Remembrance(Journal journal, Path cache, Schedule schedule, DoubleConsumer progress) {
    this.journal = journal;
    this.schedule = schedule;
    this.progress = progress;
    Path folder = journal.file().getParent();
    file = new LedgerFile(cache, folder, Fsrs.NAME + " " + schedule.guessing());
  }

  /** The history as the journal is now. */
  History history() {
    if (ledger == null) {
      Optional<LedgerFile.Kept> found = file.load(journal.files());
      ledger = found.map(LedgerFile.Kept::ledger).orElseGet(this::empty);
      history =
          found
              .map(old -> History.read(schedule, ledger.ledger(), old.more()))
              .orElseGet(() -> new History(schedule, ledger.ledger()));
      kept = records();
    }
    List<Entry> waiting = journal.waiting();
    Optional<int[]> rows = ledger.grow(waiting, this::read);
    if (rows.isEmpty()) {
      ledger = empty();
      history = new History(schedule, ledger.ledger());
      kept = 0;
      rows = ledger.grow(waiting, this::read);
    }
    history.take(rows.orElseThrow());
    return history;
  }

  private void read(long bytes) {
    whole = whole == 0 ? Math.max(1, ledger.bytes()) : whole;
    progress.accept((double) bytes / whole);
  }

  private JournalLedger empty() {
    return new JournalLedger(journal.files());
  }

  private int records() {
    return ledger.ledger().records().size();
  }

  /** What could not be read. */
  List<Damage> damages() {
    return ledger.damages();
  }

  /** Whether there are files and no record of them could be read. */
  boolean isUnreadable() {
    return records() == 0
        && !damages().isEmpty()
        && damages().stream().allMatch(damage -> damage.line() == 0);
  }

  /** Whether nothing of it was kept, so that it had to be read from the beginning. */
  boolean wasReadAnew() {
    return kept == 0;
  }

  /** Keeps it for the next start, if enough is new. */
  void keep() {
    if (ledger == null) {
      return;
    }
    int fresh = records() - kept;
    boolean much = fresh > Math.min(FEW, records() / 10) && fresh > records() / SHARE;
    if (much || history.sawMore()) {
      file.save(ledger, history.write());
      kept = records();
    }
  }
}
