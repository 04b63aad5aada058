package viva.cache;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/** A folder of files that may be gone at any time. */
public final class CacheFolder {
  private static final long OFFSET = 0xcbf29ce484222325L;
  private static final long PRIME = 0x100000001b3L;

  private final Path folder;

  /** A folder, which need not be there. */
  public CacheFolder(Path folder) {
    this.folder = folder;
  }

  /**
   * The file for something by its name, which may be anything. Its own name is a hash of it (64
   * bits of FNV-1a, which needs no library); whoever reads it has to see whether it is the right
   * one.
   */
  public Path file(String name, String ending) {
    long hash = OFFSET;
    for (int i = 0; i < name.length(); i++) {
      hash = (hash ^ name.charAt(i)) * PRIME;
    }
    String hex = Long.toHexString(hash);
    return folder.resolve("0".repeat(16 - hex.length()) + hex + ending);
  }

  /** Writes into a file that is open. */
  public interface Writing {
    /** Writes all of it. */
    void to(FileChannel out) throws IOException;
  }

  /** Writes a file so that it is at any moment whole, or fails without a word. */
  void write(Path file, byte[] bytes) {
    write(file, out -> writeAll(out, ByteBuffer.wrap(bytes)));
  }

  /** The same for a file that is not in memory as a whole; tells whether it is there now. */
  public boolean write(Path file, Writing writing) {
    Path half = null;
    try {
      Files.createDirectories(folder);
      half = Files.createTempFile(folder, ".", ".new");
      try (FileChannel out = FileChannel.open(half, StandardOpenOption.WRITE)) {
        writing.to(out);
      }
      Files.move(half, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
      return true;
    } catch (IOException e) {
      remove(half);
      return false;
    }
  }

  /** Writes all of these bytes. */
  public static void writeAll(FileChannel out, ByteBuffer bytes) throws IOException {
    while (bytes.hasRemaining()) {
      out.write(bytes);
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
