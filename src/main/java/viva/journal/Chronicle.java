package viva.journal;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The records of several files as one row, each once. Each file keeps its own order, whatever its
 * clock did, also where another holds a copy of some of its records; between files the earlier
 * record goes first, except that none goes before the one it follows.
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
      Entry entry = head(file);
      toCome.remove(entry.id());
      merged.add(entry);
    }
    return merged;
  }

  /** The file whose next record is the next of all, or -1. */
  private int first() {
    int first = -1;
    for (int file = 0; file < next.length; file++) {
      if (hasMore(file) && (first < 0 || isBefore(head(file), head(first)))) {
        first = file;
      }
    }
    return first;
  }

  /** Passes over what went already, from this file or from a copy; false at the file's end. */
  private boolean hasMore(int file) {
    while (next[file] < files.get(file).size() && !toCome.contains(head(file).id())) {
      next[file]++;
    }
    return next[file] < files.get(file).size();
  }

  private boolean isBefore(Entry entry, Entry other) {
    boolean waits = toCome.contains(entry.follows());
    return waits == toCome.contains(other.follows()) ? isEarlier(entry, other) : !waits;
  }

  /** Of two at one moment the one with the lesser id, so that the files' order decides nothing. */
  private static boolean isEarlier(Entry entry, Entry other) {
    int order = entry.at().toInstant().compareTo(other.at().toInstant());
    return order == 0 ? entry.id().compareTo(other.id()) < 0 : order < 0;
  }

  private Entry head(int file) {
    return files.get(file).get(next[file]);
  }
}
