package viva.journal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import viva.text.Clean;

/** Looks at each file of a journal: once as it is read, and once at its bare lines. */
final class Examiner {
  private static final int EXCERPT = 60;

  private final Path folder;
  private final OffsetDateTime now;
  private final Disk disk;
  private final Seen seen = new Seen();
  private final Set<String> known = new HashSet<>();

  /** In how many files of devices a record stands; copies that a sync made may all be deleted. */
  private final Map<String, Integer> kept = new HashMap<>();

  Examiner(Path folder, OffsetDateTime now, Disk disk) {
    this.folder = folder;
    this.now = now;
    this.disk = disk;
  }

  Examination look() {
    try {
      List<Path> paths = JournalFolder.paths(folder, disk);
      List<JournalFile> files = paths.stream().map(p -> JournalFile.verbatim(p, disk)).toList();
      files.forEach(this::count);
      List<Path> others = new ArrayList<>(disk.list(folder, ""));
      others.removeAll(paths);
      others.sort(null);
      return new Examination(files.stream().map(this::look).toList(), others, Optional.empty());
    } catch (IOException e) {
      Damage failure = JournalFolder.unreadable(folder, e);
      return new Examination(List.of(), List.of(), Optional.of(failure));
    }
  }

  private void count(JournalFile file) {
    Set<String> keys = new HashSet<>();
    file.lines().forEach(line -> keys.add(line.key()));
    known.addAll(keys);
    if (isOfDevice(file)) {
      keys.forEach(key -> kept.merge(key, 1, Integer::sum));
    }
  }

  private static boolean isOfDevice(JournalFile file) {
    String name = file.path().getFileName().toString();
    return DeviceName.isValid(name.substring(0, name.length() - JournalFolder.ENDING.length()));
  }

  private ExaminedFile look(JournalFile file) {
    Map<String, Verbatim> records = new HashMap<>();
    int others = 0;
    for (Verbatim line : file.lines()) {
      if (seen.see(line) == Seen.As.OTHER) {
        file.broken(line.number(), JournalFolder.firstCounts(line.key()));
        others++;
      } else {
        records.putIfAbsent(line.key(), line);
      }
    }
    int here = isOfDevice(file) ? 1 : 0;
    Bare bare = new Bare(file.broken());
    String failure = file.failure().map(Damage::why).orElseGet(() -> bare.read(file.path()));
    List<Entry> entries = records.values().stream().flatMap(l -> l.entry().stream()).toList();
    return new ExaminedFile(
        file.path(),
        bare.lines,
        records.size(),
        (int) entries.stream().filter(AnswerEntry.class::isInstance).count(),
        records.size() - entries.size(),
        file.lines().size() - others - records.size(),
        (int) records.keySet().stream().filter(key -> kept.getOrDefault(key, 0) > here).count(),
        (int) entries.stream().filter(entry -> entry.at().isAfter(now)).count(),
        (int) entries.stream().filter(this::isStray).count(),
        bare.ended,
        bare.damaged(),
        failure);
  }

  private boolean isStray(Entry entry) {
    return !entry.follows().isEmpty() && !known.contains(entry.follows());
  }

  /** The bare lines of a file. */
  private final class Bare {
    private final List<Damage> broken;
    private final Map<Integer, String> excerpts = new HashMap<>();
    private final Set<Integer> wanted = new HashSet<>();
    private int lines;
    private boolean ended = true;

    Bare(List<Damage> broken) {
      this.broken = broken;
      broken.forEach(damage -> wanted.add(damage.line()));
    }

    /** Why it could not be read, or empty. */
    String read(Path path) {
      try (InputStream in = disk.read(path)) {
        ended = new LineReader(in).forEach(this::line) == 0;
        return "";
      } catch (IOException e) {
        return JournalFolder.unreadable(path, e).why();
      }
    }

    private void line(
        int number, long offset, byte[] bytes, int from, int length, LineSink.Sight sight) {
      lines++;
      if (wanted.contains(number)) {
        int few = Math.min(length, 4 * EXCERPT);
        String text = Clean.line(new String(bytes, from, few, StandardCharsets.UTF_8)).strip();
        int end = Math.min(text.codePointCount(0, text.length()), EXCERPT);
        String begin = text.substring(0, text.offsetByCodePoints(0, end));
        excerpts.put(number, begin.length() < text.length() || few < length ? begin + "…" : begin);
      }
    }

    List<DamagedLine> damaged() {
      return broken.stream()
          .map(damage -> new DamagedLine(damage, excerpts.getOrDefault(damage.line(), "")))
          .toList();
    }
  }
}
