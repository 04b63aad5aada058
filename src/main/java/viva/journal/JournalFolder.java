package viva.journal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
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
    List<JournalFile> read = new ArrayList<>();
    paths().forEach(path -> read.add(JournalFile.read(path, disk)));
    for (JournalFile file : read) {
      damages.addAll(file.damages());
      files.add(records(file));
    }
    List<Entry> late = new ArrayList<>(waiting);
    late.replaceAll(this::first);
    files.add(late);
    read.forEach(this::tellStrays);
    return new Loaded(Chronicle.of(files), damages);
  }

  /**
   * What follows a record that is nowhere, as when a file was removed or replaced by an older copy
   * while viva ran. Each record is whole, so no line is damaged, and yet it is in no score.
   */
  private void tellStrays(JournalFile file) {
    List<JournalFile.Placed> strays =
        file.placed().stream().filter(placed -> isStray(placed.entry())).toList();
    if (!strays.isEmpty()) {
      damages.add(strays(file.path(), strays.get(0).line(), strays.size()));
    }
  }

  static Damage strays(Path path, int line, int count) {
    String records = count == 1 ? "1 record follows" : count + " records follow";
    String why = records + " a sitting or an answer that is not there, kept but not counted";
    return new Damage(path, line, why);
  }

  private boolean isStray(Entry entry) {
    return !entry.follows().isEmpty() && !known.containsKey(entry.follows());
  }

  private List<Path> paths() {
    try {
      return paths(folder, disk);
    } catch (IOException e) {
      damages.add(unreadable(folder, e));
      return List.of();
    }
  }

  /** By name, so that which of two copies counts never depends on the file system. */
  static List<Path> paths(Path folder, Disk disk) throws IOException {
    List<Path> paths = new ArrayList<>(disk.list(folder, ENDING));
    paths.sort((one, other) -> name(one).compareTo(name(other)));
    return paths;
  }

  private static String name(Path path) {
    return path.getFileName().toString();
  }

  static Damage unreadable(Path path, IOException cause) {
    return new Damage(path, 0, "could not be read: " + Trouble.reason(cause));
  }

  /** What is said of the later one of two records with one id. */
  static String firstCounts(String id) {
    return "the record \"" + id + "\" stands elsewhere with other contents; the first one counts";
  }

  /** The records of a file in its order; for one that was read before, that one. */
  private List<Entry> records(JournalFile file) {
    List<Entry> records = new ArrayList<>();
    for (JournalFile.Placed placed : file.placed()) {
      Entry first = first(placed.entry());
      records.add(first);
      if (!first.equals(placed.entry())) {
        damages.add(new Damage(file.path(), placed.line(), firstCounts(first.id())));
      }
    }
    return records;
  }

  private Entry first(Entry entry) {
    Entry first = known.putIfAbsent(entry.id(), entry);
    return first == null ? entry : first;
  }
}
