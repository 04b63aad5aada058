package viva.desk;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;

/**
 * Writes a person's file so that it is at any moment whole: as it was, or as it shall be. What is
 * written goes to the disk under another name first and then takes the file's place.
 *
 * <p>It stays the same file to everybody else: with its permissions, its owner and its group, and a
 * link to it stays a link. Where the system does not let its owner or group be kept, or where the
 * file has other names that would go on holding the old text (hard links), it is not written, and
 * the reason is told: writing over it in place could lose it.
 */
public final class WholeFile {
  private WholeFile() {}

  /**
   * Writes a file, which need not be there yet.
   *
   * @throws FileSystemException also if it could not stay the same file to everybody else
   */
  public static void write(Path file, byte[] bytes) throws IOException {
    Path target = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
    Files.createDirectories(target.getParent());
    put(target, bytes, () -> true);
  }

  /**
   * Writes a file that is there, unless somebody else has done so.
   *
   * @param before what the file is known to hold
   * @return false, and nothing is changed, if the file holds something else by now
   * @throws AccessDeniedException if the file is not to be written, though its folder may be
   * @throws FileSystemException also if it could not stay the same file to everybody else
   */
  public static boolean replace(Path file, byte[] before, byte[] after) throws IOException {
    Path target = file.toRealPath();
    if (!Files.isWritable(target)) {
      throw new AccessDeniedException(file.toString());
    }
    return put(target, after, () -> Arrays.equals(Files.readAllBytes(target), before));
  }

  /** The last question before the new file takes the old one's place. */
  private interface Consent {
    boolean given() throws IOException;
  }

  private static boolean put(Path target, byte[] bytes, Consent consent) throws IOException {
    Path folder = target.getParent();
    Path half = Files.createTempFile(folder, ".", ".new");
    try {
      fill(half, bytes);
      if (Files.exists(target)) {
        Likeness.keep(target, half);
      }
      if (!consent.given()) {
        return false;
      }
      Files.move(half, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(half);
    }
    force(folder);
    return true;
  }

  private static void fill(Path file, byte[] bytes) throws IOException {
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
      ByteBuffer rest = ByteBuffer.wrap(bytes);
      while (rest.hasRemaining()) {
        channel.write(rest);
      }
      channel.force(true);
    }
  }

  /** A new name is on the disk only when its folder is. */
  private static void force(Path folder) {
    try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
      channel.force(true);
    } catch (IOException e) {
      // Windows opens no folder as a file, and enters names in its own log.
      return;
    }
  }
}
