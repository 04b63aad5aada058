package viva.journal;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.ClosedByInterruptException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Appends records to one file under its lock and sees them onto the disk. */
final class Appender {
  /** With the pauses between them some five seconds: longer would look like a crash. */
  static final int LOCK_TRIES = 250;

  /** How often a file that was replaced meanwhile is written to anew. */
  private static final int REPLACED_TRIES = 3;

  private Appender() {}

  /** Empty when all of these are on the disk, else what hindered it. */
  static Optional<String> save(Path file, List<Entry> entries, Disk disk) {
    byte[] lines = lines(entries);
    boolean interrupted = Thread.interrupted();
    try {
      try {
        return save(file, lines, disk);
      } catch (ClosedByInterruptException e) {
        // An interruption says nothing about the disk: once more without it.
        interrupted |= Thread.interrupted();
        return save(file, lines, disk);
      }
    } catch (IOException e) {
      return Optional.of(Trouble.saving(file, Trouble.reason(e)));
    } finally {
      if (interrupted) {
        Thread.currentThread().interrupt();
      }
    }
  }

  private static byte[] lines(List<Entry> entries) {
    StringBuilder lines = new StringBuilder();
    entries.forEach(entry -> lines.append(EntryWriter.line(entry)).append('\n'));
    return lines.toString().getBytes(StandardCharsets.UTF_8);
  }

  private static Optional<String> save(Path file, byte[] lines, Disk disk) throws IOException {
    for (int tries = 0; tries < REPLACED_TRIES; tries++) {
      try (Disk.Target target = disk.open(file)) {
        if (!lock(target, disk)) {
          return Optional.of(Trouble.saving(file, "another program keeps it locked"));
        }
        write(target, lines);
        target.force();
        if (target.inPlace()) {
          return Optional.empty();
        }
      }
    }
    return Optional.of(Trouble.saving(file, "another program keeps replacing it"));
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
  private static boolean lock(Disk.Target target, Disk disk) throws IOException {
    for (int tries = 0; tries < LOCK_TRIES; tries++) {
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
