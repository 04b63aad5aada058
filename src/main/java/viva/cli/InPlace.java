package viva.cli;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.util.Arrays;

/** Puts new text into a person's file, all of it or nothing. */
final class InPlace {
  private InPlace() {}

  /**
   * Replaces a file by another that is first whole on the disk. A link stays, and the file that it
   * leads to is replaced; permissions stay.
   *
   * @param before what the file is known to hold
   * @return false, and nothing is changed, if the file holds something else by now
   */
  static boolean replace(Path named, byte[] before, byte[] after) throws IOException {
    Path file = named.toRealPath();
    if (!Files.isWritable(file)) {
      throw new AccessDeniedException(named.toString());
    }
    Path half = Files.createTempFile(file.getParent(), "." + file.getFileName(), ".tmp");
    try {
      write(half, after);
      permit(file, half);
      if (!Arrays.equals(Files.readAllBytes(file), before)) {
        return false;
      }
      Files.move(half, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(half);
    }
    forceFolder(file.getParent());
    return true;
  }

  private static void write(Path half, byte[] bytes) throws IOException {
    try (FileChannel channel = FileChannel.open(half, StandardOpenOption.WRITE)) {
      ByteBuffer rest = ByteBuffer.wrap(bytes);
      while (rest.hasRemaining()) {
        channel.write(rest);
      }
      channel.force(true);
    }
  }

  private static void permit(Path from, Path to) throws IOException {
    PosixFileAttributeView view = Files.getFileAttributeView(from, PosixFileAttributeView.class);
    if (view != null) {
      Files.setPosixFilePermissions(to, view.readAttributes().permissions());
    }
  }

  /**
   * A new name is on the disk only when its folder is. Not every system lets a folder be forced.
   */
  private static void forceFolder(Path folder) {
    try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
      channel.force(true);
    } catch (IOException e) {
      // Windows opens no folder as a file, and enters names in its own log.
      return;
    }
  }
}
