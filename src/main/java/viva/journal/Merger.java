package viva.journal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Takes records of other journals into one. What is new of a file goes into a new file of the
 * journal, line for line in the same order; nothing that is there is changed.
 */
final class Merger {
  private static final String PREFIX = "merged-";

  private final Path folder;
  private final Disk disk;
  private final Seen seen = new Seen();
  private final Set<String> names = new HashSet<>();
  private final List<Path> files = new ArrayList<>();
  private final List<Verbatim> taken = new ArrayList<>();
  private final List<Damage> refused = new ArrayList<>();
  private final List<Damage> failures = new ArrayList<>();
  private int known;

  private Merger(Path folder, Disk disk) {
    this.folder = folder;
    this.disk = disk;
  }

  static Merged merge(Path folder, List<Path> sources, Disk disk) {
    Merger merger = new Merger(folder, disk);
    if (merger.knowsItsOwn()) {
      merger.take(sources);
    }
    return merger.merged();
  }

  /** Without every record that is there, none can be told to be new. */
  private boolean knowsItsOwn() {
    try {
      for (Path path : JournalFolder.paths(folder, disk)) {
        JournalFile file = JournalFile.verbatim(path, disk);
        file.lines().forEach(seen::see);
        names.add(path.getFileName().toString());
        file.failure().ifPresent(failures::add);
      }
    } catch (IOException e) {
      failures.add(JournalFolder.unreadable(folder, e));
    }
    return failures.isEmpty();
  }

  private List<Path> files(Path source) {
    try {
      List<Path> found =
          disk.isFolder(source) ? JournalFolder.paths(source, disk) : List.of(source);
      if (found.isEmpty()) {
        failures.add(new Damage(source, 0, "no file in it ends in " + JournalFolder.ENDING));
      }
      return found;
    } catch (IOException e) {
      failures.add(JournalFolder.unreadable(source, e));
      return List.of();
    }
  }

  private void take(List<Path> sources) {
    for (Path source : sources) {
      for (Path path : files(source)) {
        if (!take(path)) {
          return;
        }
      }
    }
  }

  /** Takes what is new of a file; false once nothing can be saved. */
  private boolean take(Path path) {
    JournalFile file = JournalFile.foreign(path, disk);
    Selection selection = Selection.of(file, seen);
    file.failure().ifPresent(failures::add);
    refused.addAll(refused(file));
    known += selection.known();
    if (!selection.fresh().isEmpty() && !save(selection.lines(), path)) {
      return false;
    }
    taken.addAll(selection.fresh());
    return true;
  }

  /** One message is enough for a file that is something else altogether. */
  private static List<Damage> refused(JournalFile file) {
    List<Damage> broken = file.broken();
    if (broken.isEmpty() || !file.lines().isEmpty()) {
      return broken;
    }
    Damage first = broken.get(0);
    String why = first.why() + "; no line of this file is a record";
    return List.of(new Damage(first.file(), first.line(), why));
  }

  private boolean save(List<String> lines, Path source) {
    Path file = folder.resolve(name(LineWriter.hash(lines)));
    try {
      LineWriter.write(file, lines, disk);
      files.add(file);
      names.add(file.getFileName().toString());
      return true;
    } catch (IOException e) {
      String why = "could not be written: " + Trouble.reason(e);
      failures.add(new Damage(file, 0, why + "; nothing of " + source + " was taken"));
      return false;
    }
  }

  /** It follows from the contents, and no device has such a name. */
  private String name(String hash) {
    String name = PREFIX + hash + JournalFolder.ENDING;
    for (int number = 2; names.contains(name); number++) {
      name = PREFIX + hash + "-" + number + JournalFolder.ENDING;
    }
    return name;
  }

  private Merged merged() {
    int newer = taken.size() - count(Entry.class);
    return new Merged(
        files,
        taken.size(),
        count(SittingEntry.class),
        count(AnswerEntry.class),
        newer,
        known,
        refused,
        failures);
  }

  private int count(Class<? extends Entry> kind) {
    return (int) taken.stream().filter(line -> kind.isInstance(line.contents())).count();
  }
}
