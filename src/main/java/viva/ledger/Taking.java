package viva.ledger;

import java.util.Arrays;
import viva.journal.Damage;
import viva.journal.Entry;
import viva.journal.JournalFiles;
import viva.journal.LineSink;

/** Takes the lines of one file into a ledger. */
final class Taking implements LineSink {
  private static final int OFTEN = 1 << 18;

  private final JournalLedger journal;
  private final Ledger ledger;
  private final Intake intake;
  private final int file;
  private final Growth growth;
  private final AnswerScan scan = new AnswerScan();

  /** For a line of which nothing was seen; with a scan of its own, the other may be at work. */
  private final AnswerLine unseen = new AnswerLine(new AnswerScan());

  private int[] rows = new int[1 << 6];
  private int size;
  private long earliest = Long.MAX_VALUE;
  private long latest = Long.MIN_VALUE;
  private long told;

  Taking(JournalLedger journal, Intake intake, int file, Growth growth) {
    this.journal = journal;
    this.ledger = journal.ledger;
    this.intake = intake;
    this.file = file;
    this.growth = growth;
  }

  @Override
  public Sight sight() {
    return new AnswerLine(scan);
  }

  @Override
  public boolean line(int number, long offset, byte[] bytes, int from, int length, Sight sight) {
    if (offset - told > OFTEN) {
      growth.came(offset - told);
      told = offset;
    }
    AnswerLine seen = seen(bytes, from, length, sight);
    Spot spot = new Spot(file, offset, length, seen.sum, number);
    boolean taken = intake.take(bytes, from, spot, seen);
    if (taken) {
      took(spot, bytes, from);
    }
    return taken;
  }

  @Override
  public void record(
      Entry entry, int number, long offset, byte[] bytes, int from, int length, Sight sight) {
    Spot spot = new Spot(file, offset, length, seen(bytes, from, length, sight).sum, number);
    intake.take(entry, spot);
    took(spot, bytes, from);
  }

  private AnswerLine seen(byte[] bytes, int from, int length, Sight sight) {
    if (sight != null) {
      return (AnswerLine) sight;
    }
    unseen.look(bytes, from, from);
    unseen.ends(bytes, from, from + length);
    return unseen;
  }

  private void took(Spot spot, byte[] bytes, int from) {
    int row = intake.row();
    if (intake.isNew()) {
      long at = ledger.records.get(row, Records.AT);
      earliest = Math.min(earliest, at);
      latest = Math.max(latest, at);
      put(row);
    } else if (journal.unsaved.remove(row)) {
      Rows.place(ledger.records, row, spot);
      latest = Math.max(latest, ledger.records.get(row, Records.AT));
    } else if (row >= growth.first()) {
      put(row);
      if (!isSame(row, spot, bytes, from)) {
        journal.conflicts.add(other(row, spot));
      }
    } else if (size > 0 || !isSame(row, spot, bytes, from)) {
      // A copy of what was read before: whatever stands behind it in this file may go on, but
      // what stands before it ought to have come earlier.
      growth.breaks();
    }
  }

  private void put(int row) {
    if (size == rows.length) {
      rows = Arrays.copyOf(rows, 2 * size);
    }
    rows[size++] = row;
  }

  private boolean isSame(int row, Spot spot, byte[] bytes, int from) {
    long line = Table.pair(spot.length(), spot.sum());
    return line == ledger.records.get(row, Records.LINE)
        || JournalFiles.entry(bytes, from, spot.length()).equals(ledger.entry(row));
  }

  private Damage other(int row, Spot spot) {
    String id = ledger.entry(row).map(Entry::id).orElse("");
    return JournalFiles.other(journal.sources.get(file).path, spot.line(), id);
  }

  int[] rows() {
    return Arrays.copyOf(rows, size);
  }

  long earliest() {
    return earliest;
  }

  long latest() {
    return latest;
  }
}
