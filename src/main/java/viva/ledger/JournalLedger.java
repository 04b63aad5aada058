package viva.ledger;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.LongConsumer;
import viva.journal.Damage;
import viva.journal.Entry;
import viva.journal.JournalFiles;
import viva.journal.JournalFiles.Look;

/**
 * The ledger of a journal, which grows as the journal's files do: what was read is not read again.
 */
public final class JournalLedger {
  final JournalFiles files;
  final Ledger ledger;
  final List<Source> sources;
  final List<Damage> conflicts;
  final List<Stray> strays;

  /** The rows of records that lie in no file yet. */
  final Set<Integer> unsaved = new HashSet<>();

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
    Growth growth = new Growth(this, progress);
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

  /** Why the folder could not be read, if so. */
  void failed(Optional<Damage> why) {
    failure = why;
  }
}
