package viva.journal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Makes one row of lines of all files of a journal. A record that this viva does not know goes
 * right behind the one that stands before it in its file, so that it decides nothing about the
 * others.
 */
final class Exporter {
  private final Seen seen = new Seen();
  private final Map<String, Entry> entries = new HashMap<>();
  private final Map<String, String> texts = new HashMap<>();
  private final Map<String, List<String>> behind = new HashMap<>();
  private final List<List<Entry>> files = new ArrayList<>();
  private final List<Damage> broken = new ArrayList<>();
  private final List<Damage> failures = new ArrayList<>();

  private Exporter() {}

  static Exported export(Path folder, Disk disk) {
    Exporter exporter = new Exporter();
    try {
      for (Path path : JournalFolder.paths(folder, disk)) {
        exporter.add(JournalFile.verbatim(path, disk));
      }
    } catch (IOException e) {
      exporter.failures.add(JournalFolder.unreadable(folder, e));
    }
    return new Exported(exporter.lines(), exporter.broken, exporter.failures);
  }

  private void add(JournalFile file) {
    List<Entry> known = new ArrayList<>();
    String last = "";
    for (Verbatim line : file.lines()) {
      Seen.As as = seen.see(line);
      if (as == Seen.As.OTHER) {
        file.broken(line.number(), JournalFolder.firstCounts(line.key()));
      }
      Optional<Entry> entry = line.entry();
      if (entry.isPresent()) {
        last = line.key();
        known.add(entries.computeIfAbsent(last, id -> entry.get()));
        texts.putIfAbsent(last, line.text());
      } else if (as == Seen.As.NEW) {
        behind.computeIfAbsent(last, id -> new ArrayList<>()).add(line.text());
      }
    }
    files.add(known);
    broken.addAll(file.broken());
    file.failure().ifPresent(failures::add);
  }

  private List<String> lines() {
    List<String> lines = new ArrayList<>(behind.getOrDefault("", List.of()));
    for (Entry entry : Chronicle.of(files)) {
      lines.add(texts.get(entry.id()));
      lines.addAll(behind.getOrDefault(entry.id(), List.of()));
    }
    return lines;
  }
}
