package viva.journal;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;

/**
 * The journal of one device: a folder in which every device has a file of its own, so that a synced
 * folder never conflicts. All files are read, only this device's is appended to. What cannot be
 * saved is remembered and tried again with the next records, so that nothing is lost while viva
 * runs.
 */
public final class Journal {
  /**
   * One at a time in this process: a file lock belongs to the process, not to the thread, and
   * closing any other handle on the file would give it back.
   */
  private static final ReentrantLock TURN = new ReentrantLock();

  private final Path folder;
  private final Path file;
  private final Disk disk;
  private final Appender appender;
  private final List<Entry> waiting = new ArrayList<>();

  private Journal(Path folder, String device, Disk disk) {
    if (!DeviceName.isValid(device)) {
      throw new IllegalArgumentException("\"" + device + "\" cannot be a device's name");
    }
    this.folder = folder;
    this.file = folder.resolve(device + JournalFolder.ENDING);
    this.disk = disk;
    this.appender = new Appender(file, disk);
  }

  /**
   * The journal in this folder, as this device keeps it. Touches nothing: the folder need not be
   * there before the first record.
   *
   * @throws IllegalArgumentException if the device's name is not valid, see {@link DeviceName}
   */
  public static Journal open(Path folder, String device) {
    return open(folder, device, new LocalDisk());
  }

  static Journal open(Path folder, String device, Disk disk) {
    return new Journal(folder, device, disk);
  }

  /**
   * Every record of the journal in this folder as one file's lines, those that this viva does not
   * know among them. Changes nothing.
   */
  public static Exported export(Path folder) {
    return export(folder, new LocalDisk());
  }

  static Exported export(Path folder, Disk disk) {
    TURN.lock();
    try {
      return Exporter.export(folder, disk);
    } finally {
      TURN.unlock();
    }
  }

  /**
   * Takes records that are not there yet into the journal in this folder, for good. Whatever is
   * there stays as it is: what comes in lies in new files.
   *
   * @param sources exports, files of devices, or folders of these
   */
  public static Merged merge(Path folder, List<Path> sources) {
    return merge(folder, sources, new LocalDisk());
  }

  static Merged merge(Path folder, List<Path> sources, Disk disk) {
    TURN.lock();
    try {
      return Merger.merge(folder, sources, disk);
    } finally {
      TURN.unlock();
    }
  }

  /** The file this device's records go to. */
  public Path file() {
    return file;
  }

  /** The files that are there, to be read record by record. */
  public JournalFiles files() {
    return new JournalFiles(folder, disk, TURN);
  }

  /**
   * Everything in the folder, and what still waits to be saved. Never throws for what it finds
   * there: that is told in {@link Loaded#damages()}.
   */
  public Loaded read() {
    TURN.lock();
    try {
      return new JournalFolder(folder, disk).read(List.copyOf(waiting));
    } finally {
      TURN.unlock();
    }
  }

  /**
   * Saves these records, after those that still wait. When this returns empty, all of them are on
   * the disk; else it returns one sentence for the learner, and they wait. An empty list tries what
   * waits again.
   */
  public Optional<String> append(List<Entry> entries) {
    TURN.lock();
    try {
      waiting.addAll(entries);
      Optional<String> trouble =
          waiting.isEmpty() ? Optional.empty() : appender.save(List.copyOf(waiting));
      if (trouble.isEmpty()) {
        waiting.clear();
      }
      return trouble;
    } finally {
      TURN.unlock();
    }
  }

  /** Saves one record, see {@link #append(List)}. */
  public Optional<String> append(Entry entry) {
    return append(List.of(entry));
  }

  /** The records that could not be saved so far, in order. */
  public List<Entry> waiting() {
    TURN.lock();
    try {
      return List.copyOf(waiting);
    } finally {
      TURN.unlock();
    }
  }
}
