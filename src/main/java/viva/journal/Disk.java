package viva.journal;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.List;

/** Everything the journal asks of a file system, so that a test can make each call fail. */
interface Disk {
  /** The paths in a folder whose names end so; none where there is no folder. */
  List<Path> list(Path folder, String ending) throws IOException;

  /** The bytes of a file. */
  InputStream read(Path file) throws IOException;

  /** Opens a file to append to it. File and folders are made if need be, for the owner only. */
  Target open(Path file) throws IOException;

  /** Whether there is a folder of this name. */
  boolean isFolder(Path path);

  /**
   * Begins a file that has its name only once it is whole. Folders are made if need be, all for the
   * owner only.
   */
  Draft draft(Path file) throws IOException;

  /** Waits a moment before the next try to lock. */
  void pause();

  /** A file that is open for writing. */
  interface Written extends Closeable {
    /** Writes some of the bytes, as many as went in. */
    int write(ByteBuffer bytes) throws IOException;

    /** Returns once everything written is on the disk. */
    void force() throws IOException;
  }

  /** A file in the making. Closing it before it has its name leaves nothing behind. */
  interface Draft extends Written {
    /** Gives it its name for good; fails if another file has that. */
    void name() throws IOException;
  }

  /** A file that is open for appending. */
  interface Target extends Written {
    /** Takes the lock on the file, which closing gives back; false if another holds it. */
    boolean lock() throws IOException;

    /** How many bytes the file has. */
    long size() throws IOException;

    /** Whether the file is empty or its last line has its end. */
    boolean atLineStart() throws IOException;

    /** Whether this is still the file of that name, and not one that was since put in its place. */
    boolean inPlace() throws IOException;
  }
}
