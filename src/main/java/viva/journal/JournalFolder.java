package viva.journal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Every file of the folder read, and every record of them once. */
final class JournalFolder {
  static final String ENDING = ".jsonl";

  private final Path folder;
  private final Disk disk;
  private final Map<String, Entry> known = new HashMap<>();
  private final List<List<Entry>> files = new ArrayList<>();
  private final List<Damage> damages = new ArrayList<>();

  JournalFolder(Path folder, Disk disk) {
    this.folder = folder;
    this.disk = disk;
  }

  /** All records, those that wait to be saved among them. */
  Loaded read(List<Entry> waiting) {
    for (Path path : paths()) {
      JournalFile file = JournalFile.read(path, disk);
      damages.addAll(file.damages());
      files.add(records(file));
    }
    files.add(waiting.stream().map(this::first).toList());
    return new Loaded(Chronicle.of(files), damages);
  }

  /** By name, so that which of two copies counts never depends on the file system. */
  private List<Path> paths() {
    try {
      return disk.list(folder, ENDING).stream()
          .sorted(Comparator.comparing(path -> path.getFileName().toString()))
          .toList();
    } catch (IOException e) {
      damages.add(new Damage(folder, 0, "could not be read: " + Trouble.reason(e)));
      return List.of();
    }
  }

  /** The records of a file in its order; for one that was read before, that one. */
  private List<Entry> records(JournalFile file) {
    List<Entry> records = new ArrayList<>();
    for (JournalFile.Placed placed : file.placed()) {
      Entry first = first(placed.entry());
      records.add(first);
      if (!first.equals(placed.entry())) {
        String why = "the record \"" + first.id() + "\" stands elsewhere with other contents";
        damages.add(new Damage(file.path(), placed.line(), why + "; the first one counts"));
      }
    }
    return records;
  }

  private Entry first(Entry entry) {
    Entry first = known.putIfAbsent(entry.id(), entry);
    return first == null ? entry : first;
  }
}
