package viva.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Arrays;

/**
 * How a file looks from outside, to tell whether it was written since. The bytes of a small file
 * count too, because on some disks two writes within a second or two have one time.
 *
 * @param size its size in bytes, or -1 where there is no file
 * @param modified when it was written, in milliseconds since 1970
 * @param bytes a hash of its bytes, or 0 for a large file
 */
record Stamp(long size, long modified, int bytes) {
  private static final long SMALL = 1 << 20;
  private static final Stamp NONE = new Stamp(-1, 0, 0);

  static Stamp of(Path file) {
    try {
      BasicFileAttributes now = Files.readAttributes(file, BasicFileAttributes.class);
      boolean small = now.isRegularFile() && now.size() <= SMALL;
      int bytes = small ? Arrays.hashCode(Files.readAllBytes(file)) : 0;
      return new Stamp(now.size(), now.lastModifiedTime().toMillis(), bytes);
    } catch (IOException e) {
      return NONE; // Gone, or not to be read: reading it will say which.
    }
  }

  /** Whether there is nothing in it, as between two steps of an editor that saves. */
  boolean isEmpty() {
    return size <= 0;
  }
}
