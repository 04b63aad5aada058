package viva.ledger;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.LongConsumer;
import viva.journal.Damage;
import viva.journal.Entry;
import viva.journal.JournalFiles;
import viva.journal.JournalFiles.Look;
import viva.journal.LineSink;
import viva.journal.Order;
import viva.journal.Progress;
import viva.ledger.Records.Bits;

/**
 * The ledger of a journal, which grows as the journal's files do: what was read is not read again.
 */
public final class JournalLedger {
  private final JournalFiles files;
  private final Ledger ledger;
  private final List<Source> sources;
  private final List<Damage> conflicts;
  private final List<Stray> strays;
  private final Set<Integer> unsaved = new HashSet<>();
  private Optional<Damage> failure = Optional.empty();

  /** The ledger of these files, of which nothing was read yet. */
  public JournalLedger(JournalFiles files) {
    this(files, new Ledger(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
  }

  JournalLedger(
      JournalFiles files,
      Ledger ledger,
      List<Source> sources,
      List<Damage> conflicts,
      List<Stray> strays) {
    this.files = files;
    this.ledger = ledger;
    this.sources = sources;
    this.conflicts = conflicts;
    this.strays = strays;
    ledger.readLinesBy(
        (file, offset, length) ->
            file < sources.size()
                ? files.entry(sources.get(file).path, offset, length)
                : Optional.empty());
  }

  /** The records read so far. */
  public Ledger ledger() {
    return ledger;
  }

  /**
   * Reads what is new. Nothing comes back where it does not simply go on, because what was read has
   * changed or belongs behind something new; then all of it has to be read once more into another
   * ledger.
   *
   * @param waiting records that could not be saved so far
   * @param progress is told how many bytes were read, from time to time
   * @return the rows of the new records, in their order
   */
  public Optional<int[]> grow(List<Entry> waiting, LongConsumer progress) {
    Growth growth = new Growth(progress);
    return growth.read() && growth.take(waiting) && growth.goesOn()
        ? Optional.of(growth.order())
        : Optional.empty();
  }

  /** How many bytes the journal's files have. */
  public long bytes() {
    try {
      long bytes = 0;
      for (Path path : files.paths()) {
        bytes += files.look(path).map(Look::size).orElse(0L);
      }
      return bytes;
    } catch (IOException e) {
      return 0;
    }
  }

  /** Whether all that was read can be known again another time. */
  boolean canBeKept() {
    return failure.isEmpty()
        && unsaved.isEmpty()
        && sources.stream().allMatch(source -> source.progress.failure().isEmpty());
  }

  /** What could not be read, and what of it counts nowhere. */
  public List<Damage> damages() {
    List<Damage> all = new ArrayList<>();
    failure.ifPresent(all::add);
    sources.forEach(source -> all.addAll(source.progress.damages()));
    all.addAll(conflicts);
    for (int file = 0; file < sources.size() && !strays.isEmpty(); file++) {
      int number = file;
      List<Stray> here = strays.stream().filter(stray -> stray.file() == number).toList();
      if (!here.isEmpty()) {
        int line = here.stream().mapToInt(Stray::line).min().orElseThrow();
        all.add(JournalFiles.strays(sources.get(file).path, line, here.size()));
      }
    }
    return all;
  }

  JournalFiles files() {
    return files;
  }

  List<Source> sources() {
    return sources;
  }

  List<Damage> conflicts() {
    return conflicts;
  }

  List<Stray> strays() {
    return strays;
  }

  /** One time of reading what is new. */
  private final class Growth {
    private Intake intake;
    private final int first = ledger.records.size();
    private final LongConsumer progress;
    private final List<int[]> columns = new ArrayList<>();
    private final List<Long> bounds = new ArrayList<>();
    private final int known = sources.size();
    private final long latest = latestOfOthers(-1);
    private long read;
    private boolean broken;

    Growth(LongConsumer progress) {
      this.progress = progress;
    }

    boolean read() {
      try {
        List<Path> paths = files.paths();
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
        failure = Optional.empty();
      } catch (IOException e) {
        failure = Optional.of(files.unreadable(e));
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
      Optional<Look> look = files.look(source.path);
      if (source.isAsBefore(look)) {
        return true;
      }
      if (!source.goesOn(files, look)) {
        return false;
      }
      Taking taking = new Taking(intake(), file, this);
      Progress came = files.goOn(source.path, source.progress.beforeTorn(), taking);
      source.came(came, look, files);
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
          unsaved.add(intake.row());
          rows[size++] = intake.row();
          broken |= first > 0 && ledger.records.get(intake.row(), Records.AT) < latest;
        }
      }
      columns.add(Arrays.copyOf(rows, size));
      return !broken;
    }

    /** Whether nothing of what was there before had waited for what is new. */
    boolean goesOn() {
      for (Stray stray : strays) {
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
      Deciding rows = new Deciding();
      for (int row = first; row < ledger.records.size(); row++) {
        noteStray(row, rows);
      }
      return Order.of(rows, first, ledger.records.size(), columns);
    }

    private void noteStray(int row, Deciding rows) {
      if (rows.follows(row) < 0 && followed(row) != 0) {
        long followed = followed(row);
        int file = (int) (ledger.records.get(row, Records.PLACE) >>> Records.OFFSET_BITS);
        strays.add(new Stray(followed, file, ledger.records.low(row, Records.MILLIS)));
      }
    }
  }

  /** The hash of the id of the record that has to come before this one, or 0. */
  private long followed(int row) {
    return switch (Bits.KIND.of(ledger.records.get(row, Records.META))) {
      case Records.ANSWER, Records.END ->
          ledger.names.hash(ledger.records.high(row, Records.WHERE));
      case Records.AMEND, Records.NOTE ->
          ledger.entry(row).map(Entry::follows).map(JournalLedger::hash).orElse(0L);
      default -> 0;
    };
  }

  private static long hash(String id) {
    return id.isEmpty() ? 0 : Hash.of(id);
  }

  /** What decides the order. */
  private final class Deciding implements Order.Events {
    private long lastFollowed;
    private int lastRow = -1;

    @Override
    public long at(int row) {
      return ledger.records.get(row, Records.AT);
    }

    @Override
    public boolean goesFirst(int row, int other) {
      return ledger.records.get(row, Records.ID) < ledger.records.get(other, Records.ID);
    }

    @Override
    public int follows(int row) {
      long followed = followed(row);
      if (followed != lastFollowed) {
        lastFollowed = followed;
        lastRow = followed == 0 ? -1 : ledger.recordIndex.find(followed);
      }
      return lastRow;
    }
  }

  /** Takes the lines of one file. */
  private final class Taking implements LineSink {
    private static final int OFTEN = 1 << 18;

    private final Intake intake;
    private final int file;
    private final Growth growth;
    private int[] rows = new int[1 << 6];
    private int size;
    private long earliest = Long.MAX_VALUE;
    private long latest = Long.MIN_VALUE;
    private long told;

    Taking(Intake intake, int file, Growth growth) {
      this.intake = intake;
      this.file = file;
      this.growth = growth;
    }

    @Override
    public boolean line(int number, long offset, byte[] bytes, int from, int length) {
      if (offset - told > OFTEN) {
        growth.read += offset - told;
        told = offset;
        growth.progress.accept(growth.read);
      }
      Spot spot = spot(number, offset, bytes, from, length);
      boolean taken = intake.take(bytes, spot, from);
      if (taken) {
        took(spot, bytes, from);
      }
      return taken;
    }

    private Spot spot(int number, long offset, byte[] bytes, int from, int length) {
      return new Spot(file, offset, length, intake.sum(bytes, from, length), number);
    }

    @Override
    public void record(Entry entry, int number, long offset, byte[] bytes, int from, int length) {
      Spot spot = spot(number, offset, bytes, from, length);
      intake.take(entry, spot);
      took(spot, bytes, from);
    }

    private void took(Spot spot, byte[] bytes, int from) {
      int row = intake.row();
      if (intake.isNew()) {
        long at = ledger.records.get(row, Records.AT);
        earliest = Math.min(earliest, at);
        latest = Math.max(latest, at);
        put(row);
      } else if (unsaved.remove(row)) {
        Rows.place(ledger.records, row, spot);
        latest = Math.max(latest, ledger.records.get(row, Records.AT));
      } else if (row >= growth.first) {
        put(row);
        if (!isSame(row, spot, bytes, from)) {
          conflicts.add(other(row, spot));
        }
      } else {
        // A copy of what was read before: whatever stands behind it in this file may go on, but
        // what stands before it ought to have come earlier.
        growth.broken |= size > 0 || !isSame(row, spot, bytes, from);
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
      return JournalFiles.other(sources.get(file).path, spot.line(), id);
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
}
