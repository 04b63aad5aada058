package viva.cache;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** A folder of files that may be gone at any time. */
final class CacheFolder {
  private static final long OFFSET = 0xcbf29ce484222325L;
  private static final long PRIME = 0x100000001b3L;

  private final Path folder;

  CacheFolder(Path folder) {
    this.folder = folder;
  }

  /**
   * The file for something by its name, which may be anything. Its own name is a hash of it (64
   * bits of FNV-1a, which needs no library); whoever reads it has to see whether it is the right
   * one.
   */
  Path file(String name, String ending) {
    long hash = OFFSET;
    for (int i = 0; i < name.length(); i++) {
      hash = (hash ^ name.charAt(i)) * PRIME;
    }
    String hex = Long.toHexString(hash);
    return folder.resolve("0".repeat(16 - hex.length()) + hex + ending);
  }

  /** Writes a file so that it is at any moment whole, or fails without a word. */
  void write(Path file, byte[] bytes) {
    Path half = null;
    try {
      Files.createDirectories(folder);
      half = Files.createTempFile(folder, ".", ".new");
      Files.write(half, bytes);
      Files.move(half, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      remove(half);
    }
  }

  private static void remove(Path half) {
    try {
      if (half != null) {
        Files.deleteIfExists(half);
      }
    } catch (IOException e) {
      // A folder that cannot be written to; what is left there is never read.
    }
  }
}
