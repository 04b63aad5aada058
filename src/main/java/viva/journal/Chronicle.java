package viva.journal;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The records of several files as one row. Each file keeps its own order, whatever its clock did;
 * between files the earlier record goes first, except that none goes before the one it follows.
 */
final class Chronicle {
  private final List<List<Entry>> files;
  private final int[] next;
  private final Set<String> toCome = new HashSet<>();

  private Chronicle(List<List<Entry>> files) {
    this.files = files.stream().filter(file -> !file.isEmpty()).toList();
    this.next = new int[this.files.size()];
  }

  static List<Entry> of(List<List<Entry>> files) {
    return new Chronicle(files).merged();
  }

  private List<Entry> merged() {
    files.forEach(file -> file.forEach(entry -> toCome.add(entry.id())));
    List<Entry> merged = new ArrayList<>();
    for (int file = first(); file >= 0; file = first()) {
      Entry entry = files.get(file).get(next[file]++);
      toCome.remove(entry.id());
      merged.add(entry);
    }
    return merged;
  }

  /** The file whose next record is the next of all, or -1. */
  private int first() {
    int first = -1;
    for (int file = 0; file < next.length; file++) {
      if (next[file] < files.get(file).size() && (first < 0 || isBefore(head(file), head(first)))) {
        first = file;
      }
    }
    return first;
  }

  private boolean isBefore(Entry entry, Entry other) {
    boolean waits = toCome.contains(entry.follows());
    return waits == toCome.contains(other.follows()) ? entry.at().isBefore(other.at()) : !waits;
  }

  private Entry head(int file) {
    return files.get(file).get(next[file]);
  }
}
