package viva.ledger;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import viva.journal.JournalFiles;
import viva.journal.JournalFiles.Look;
import viva.journal.ReadTo;

/** A file of the journal, and what was read of it. */
final class Source {
  private static final int TAIL = 4096;

  final Path path;
  final List<Part> parts = new ArrayList<>();
  ReadTo progress;
  Optional<Look> look = Optional.empty();
  long latest = Long.MIN_VALUE;
  private int tail;

  /** Bytes from the end of the part before on, and their checksum. */
  record Part(long end, int sum) {}

  Source(Path path) {
    this.path = path;
    this.progress = ReadTo.none(path);
  }

  /** Whether nothing was written to it since, as far as its looks tell. */
  boolean isAsBefore(Optional<Look> now) {
    return now.isPresent() && now.equals(look) && !progress.torn();
  }

  /** Whether what was read last still stands where it stood. */
  boolean goesOn(JournalFiles files, Optional<Look> now) {
    long read = progress.offset();
    boolean longer = now.isPresent() && now.get().size() >= read;
    return read == 0 || (longer && files.sum(path, tailFrom(), read).equals(Optional.of(tail)));
  }

  /** Whether all that was read still stands there. */
  boolean stands(JournalFiles files) {
    long from = 0;
    for (Part part : parts) {
      if (!files.sum(path, from, part.end()).equals(Optional.of(part.sum()))) {
        return false;
      }
      from = part.end();
    }
    return true;
  }

  private long tailFrom() {
    return Math.max(0, progress.offset() - TAIL);
  }

  /** Takes note of how far the file was read. */
  void came(ReadTo now, Optional<Look> before, JournalFiles files) {
    long from = progress.offset();
    progress = now;
    look = before;
    if (now.offset() > from) {
      Optional<Integer> sum =
          now.torn() ? files.sum(path, from, now.offset()) : Optional.of(now.sum());
      parts.add(new Part(now.offset(), sum.orElse(0)));
      tail = files.sum(path, tailFrom(), now.offset()).orElse(0);
    }
  }

  /** What {@link #goesOn} looks at, where it was kept. */
  void tail(int sum) {
    tail = sum;
  }

  int tail() {
    return tail;
  }
}
