package viva.desk;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;

/**
 * Writes a person's file so that it is at any moment whole: as it was, or as it shall be. What is
 * written goes to the disk under another name first and then takes the file's place.
 */
public final class WholeFile {
  private WholeFile() {}

  /** Writes a file; a link to it stays a link, and its permissions stay as they are. */
  public static void write(Path file, byte[] bytes) throws IOException {
    Path target = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
    Path folder = target.getParent();
    Files.createDirectories(folder);
    Path half = Files.createTempFile(folder, ".", ".new");
    try {
      fill(half, bytes);
      keepPermissions(target, half);
      Files.move(half, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(half);
    }
    force(folder);
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

  private static void keepPermissions(Path from, Path to) throws IOException {
    boolean posix = Files.getFileAttributeView(to, PosixFileAttributeView.class) != null;
    if (posix && Files.exists(from)) {
      Files.setPosixFilePermissions(to, Files.getPosixFilePermissions(from));
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
