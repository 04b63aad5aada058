package viva.journal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.zip.CRC32;

/** The files of a journal for whoever reads them record by record, and only what is new of them. */
public final class JournalFiles {
  private static final int CHUNK = 1 << 16;

  private final Path folder;
  private final Disk disk;
  private final ReentrantLock turn;

  JournalFiles(Path folder, Disk disk, ReentrantLock turn) {
    this.folder = folder;
    this.disk = disk;
    this.turn = turn;
  }

  /**
   * How a file looks without its contents.
   *
   * @param size its bytes
   * @param modified when it was written to, in nanoseconds since 1970
   */
  public record Look(long size, long modified) {}

  /**
   * All files by name.
   *
   * @throws IOException if the folder cannot be read
   */
  public List<Path> paths() throws IOException {
    return JournalFolder.paths(folder, disk);
  }

  /** What is told where the folder or a file cannot be read. */
  public Damage unreadable(IOException cause) {
    return JournalFolder.unreadable(folder, cause);
  }

  /** What is told of a record whose id stands for another one already. */
  public static Damage other(Path path, int line, String id) {
    return new Damage(path, line, JournalFolder.firstCounts(id));
  }

  /** What is told of so many records that follow one which is nowhere. */
  public static Damage strays(Path path, int line, int count) {
    return JournalFolder.strays(path, line, count);
  }

  /** How a file looks now; nothing if that cannot be told. */
  public Optional<Look> look(Path path) {
    try {
      BasicFileAttributes now = Files.readAttributes(path, BasicFileAttributes.class);
      return Optional.of(
          new Look(
              now.size(), now.lastModifiedTime().to(java.util.concurrent.TimeUnit.NANOSECONDS)));
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  /** Reads on in a file from where it had come to. */
  public ReadTo goOn(Path path, ReadTo from, LineSink sink) {
    turn.lock();
    try {
      return JournalFile.goOn(path, disk, from, sink);
    } finally {
      turn.unlock();
    }
  }

  /** The CRC-32 of some bytes of a file; nothing if it does not have them. */
  public Optional<Integer> sum(Path path, long from, long to) {
    turn.lock();
    try (InputStream in = disk.read(path)) {
      in.skipNBytes(from);
      CRC32 sum = new CRC32();
      byte[] chunk = new byte[CHUNK];
      for (long left = to - from; left > 0; ) {
        int read = in.read(chunk, 0, (int) Math.min(left, chunk.length));
        if (read < 0) {
          return Optional.empty();
        }
        sum.update(chunk, 0, read);
        left -= read;
      }
      return Optional.of((int) sum.getValue());
    } catch (IOException e) {
      return Optional.empty();
    } finally {
      turn.unlock();
    }
  }

  /** The record whose line has these bounds; nothing if there is none. */
  public Optional<Entry> entry(Path path, long offset, int length) {
    turn.lock();
    try (InputStream in = disk.read(path)) {
      in.skipNBytes(offset);
      byte[] line = in.readNBytes(length);
      return line.length < length ? Optional.empty() : entry(line, 0, length);
    } catch (IOException e) {
      return Optional.empty();
    } finally {
      turn.unlock();
    }
  }

  /** The record on this line; nothing if there is none. */
  public static Optional<Entry> entry(byte[] bytes, int from, int length) {
    String text = new String(bytes, from, length, StandardCharsets.UTF_8);
    Line line = EntryReader.read(text.startsWith("\uFEFF") ? text.substring(1) : text);
    return line instanceof Line.Known known ? Optional.of(known.entry()) : Optional.empty();
  }
}
