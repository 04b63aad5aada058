package viva.ledger;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongConsumer;
import viva.journal.Entry;
import viva.journal.JournalFiles.Look;
import viva.journal.Order;
import viva.journal.ReadTo;

/** One time of reading what is new of a journal into its ledger. */
final class Growth {
  private final JournalLedger journal;
  private final Ledger ledger;
  private final List<Source> sources;
  private final LongConsumer progress;
  private final int first;
  private final int known;
  private final long latest;
  private final List<int[]> columns = new ArrayList<>();
  private final List<Long> bounds = new ArrayList<>();
  private Intake intake;
  private long read;
  private boolean broken;

  Growth(JournalLedger journal, LongConsumer progress) {
    this.journal = journal;
    this.progress = progress;
    ledger = journal.ledger;
    sources = journal.sources;
    first = ledger.records.size();
    known = sources.size();
    latest = latestOfOthers(-1);
  }

  /** The first row that is new. */
  int first() {
    return first;
  }

  /** So many more bytes were read. */
  void came(long bytes) {
    read += bytes;
    progress.accept(read);
  }

  /** What is there does not simply go on. */
  void breaks() {
    broken = true;
  }

  boolean read() {
    try {
      List<Path> paths = journal.files.paths();
      Map<Path, Integer> numbers = new HashMap<>();
      for (int i = 0; i < sources.size(); i++) {
        numbers.put(sources.get(i).path, i);
      }
      if (!paths.containsAll(numbers.keySet())) {
        return false;
      }
      for (Path path : paths) {
        if (!numbers.containsKey(path)) {
          numbers.put(path, sources.size());
          sources.add(new Source(path));
        }
      }
      for (int i = 0; i < known; i++) {
        bounds.add(latestOfOthers(i));
      }
      for (Path path : paths) {
        if (!read(numbers.get(path))) {
          return false;
        }
      }
      journal.failed(Optional.empty());
    } catch (IOException e) {
      journal.failed(Optional.of(journal.files.unreadable(e)));
    }
    return true;
  }

  private long latestOfOthers(int file) {
    long latest = Long.MIN_VALUE;
    for (int i = 0; i < known; i++) {
      latest = i == file ? latest : Math.max(latest, sources.get(i).latest);
    }
    return latest;
  }

  private boolean read(int file) {
    Source source = sources.get(file);
    Optional<Look> look = journal.files.look(source.path);
    if (source.isAsBefore(look)) {
      return true;
    }
    if (!source.goesOn(journal.files, look)) {
      return false;
    }
    Taking taking = new Taking(journal, intake(), file, this);
    ReadTo came = journal.files.goOn(source.path, source.progress.beforeTorn(), taking);
    source.came(came, look, journal.files);
    source.latest = Math.max(source.latest, taking.latest());
    columns.add(taking.rows());
    if (first > 0 && taking.earliest() <= bound(file)) {
      broken = true;
    }
    return !broken;
  }

  /** Made when there is something to read, for at most starts there is nothing. */
  private Intake intake() {
    intake = intake == null ? new Intake(ledger) : intake;
    return intake;
  }

  private long bound(int file) {
    return file < bounds.size() ? bounds.get(file) : latest;
  }

  boolean take(List<Entry> waiting) {
    int[] rows = new int[waiting.size()];
    int size = 0;
    for (Entry entry : waiting) {
      intake().take(entry, Spot.NONE);
      if (intake.isNew()) {
        journal.unsaved.add(intake.row());
        rows[size++] = intake.row();
        broken |= first > 0 && ledger.records.get(intake.row(), Records.AT) < latest;
      }
    }
    columns.add(Arrays.copyOf(rows, size));
    return !broken;
  }

  /** Whether nothing of what was there before had waited for what is new. */
  boolean goesOn() {
    for (Stray stray : journal.strays) {
      if (ledger.recordIndex.find(stray.followed()) >= 0) {
        return false;
      }
    }
    return true;
  }

  int[] order() {
    if (ledger.records.size() == first) {
      return new int[0];
    }
    Following rows = new Following(ledger);
    int[] order = Order.of(rows, first, ledger.records.size(), columns);
    for (int row = first; rows.areStrays() && row < ledger.records.size(); row++) {
      noteStray(row, rows);
    }
    return order;
  }

  private void noteStray(int row, Following rows) {
    long followed = rows.followed(row);
    if (followed != 0 && rows.follows(row) < 0) {
      int file = (int) (ledger.records.get(row, Records.PLACE) >>> Records.OFFSET_BITS);
      journal.strays.add(new Stray(followed, file, ledger.records.low(row, Records.MILLIS)));
    }
  }
}
