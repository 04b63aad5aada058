package viva.journal;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.ClosedByInterruptException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/**
 * Appends records to one file under its lock and sees them onto the disk. It remembers what it
 * wrote in this run: a file that is shorter than it was left has lost records, as when it was
 * removed or an older copy was put back, and they are written again. Their ids make that safe.
 */
final class Appender {
  /** With the pauses between them some five seconds: longer would look like a crash. */
  static final int LOCK_TRIES = 250;

  /** As long as the lock was not to be had the last time: some 200 milliseconds. */
  static final int BRIEF_LOCK_TRIES = 10;

  /** How many records of this run are remembered. */
  static final int REMEMBERED = 10_000;

  /** How often a file that was replaced meanwhile is written to anew. */
  private static final int REPLACED_TRIES = 3;

  private final Path file;
  private final Disk disk;
  private final Deque<Entry> written = new ArrayDeque<>();
  private long length;
  private boolean lockedOut;

  Appender(Path file, Disk disk) {
    this.file = file;
    this.disk = disk;
  }

  /** Empty when all of these are on the disk, else what hindered it. */
  Optional<String> save(List<Entry> entries) {
    boolean interrupted = Thread.interrupted();
    try {
      try {
        return tried(entries);
      } catch (ClosedByInterruptException e) {
        // An interruption says nothing about the disk: once more without it.
        interrupted |= Thread.interrupted();
        return tried(entries);
      }
    } catch (IOException e) {
      return Optional.of(Trouble.saving(file, Trouble.reason(e)));
    } finally {
      if (interrupted) {
        Thread.currentThread().interrupt();
      }
    }
  }

  private Optional<String> tried(List<Entry> entries) throws IOException {
    for (int tries = 0; tries < REPLACED_TRIES; tries++) {
      long size;
      try (Disk.Target target = disk.open(file)) {
        lockedOut = !lock(target);
        if (lockedOut) {
          return Optional.of(Trouble.saving(file, Trouble.LOCKED));
        }
        write(target, lines(target.size() < length ? withWritten(entries) : entries));
        target.force();
        if (!target.inPlace()) {
          continue;
        }
        size = target.size();
      }
      remember(entries, size);
      return Optional.empty();
    }
    return Optional.of(Trouble.saving(file, Trouble.REPLACED));
  }

  private List<Entry> withWritten(List<Entry> entries) {
    List<Entry> all = new ArrayList<>(written);
    all.addAll(entries);
    return all;
  }

  private void remember(List<Entry> entries, long size) {
    length = size;
    written.addAll(entries);
    while (written.size() > REMEMBERED) {
      written.remove();
    }
  }

  private static byte[] lines(List<Entry> entries) {
    StringBuilder lines = new StringBuilder();
    entries.forEach(entry -> lines.append(EntryWriter.line(entry)).append('\n'));
    return lines.toString().getBytes(StandardCharsets.UTF_8);
  }

  /** One buffer, so that nothing comes between; a torn last line is closed off first. */
  private static void write(Disk.Target target, byte[] lines) throws IOException {
    ByteBuffer bytes = ByteBuffer.allocate(lines.length + 1);
    if (!target.atLineStart()) {
      bytes.put((byte) '\n');
    }
    bytes.put(lines).flip();
    while (bytes.hasRemaining()) {
      target.write(bytes);
    }
  }

  /**
   * Waits for the lock, not for ever. Where the file system knows no locks it goes on without: the
   * file is opened for appending, so that even then nothing is overwritten.
   */
  private boolean lock(Disk.Target target) throws IOException {
    int most = lockedOut ? BRIEF_LOCK_TRIES : LOCK_TRIES;
    for (int tries = 0; tries < most; tries++) {
      try {
        if (target.lock()) {
          return true;
        }
      } catch (ClosedByInterruptException e) {
        throw e;
      } catch (IOException e) {
        return true;
      }
      disk.pause();
    }
    return false;
  }
}
