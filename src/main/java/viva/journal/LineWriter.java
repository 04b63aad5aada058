package viva.journal;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/** Writes lines into a file that is not there yet: whole, or not at all. */
final class LineWriter {
  /** So many characters go to the disk at once, so that a long journal is not in memory twice. */
  private static final int CHUNK = 1 << 20;

  private static final int HASH_BYTES = 8;

  private LineWriter() {}

  static void write(Path file, List<String> lines, Disk disk) throws IOException {
    boolean named = false;
    try (Disk.Draft draft = disk.draft(file)) {
      write(draft, lines);
      draft.force();
      draft.name();
      named = true;
    } catch (IOException e) {
      if (!named) {
        throw e; // Else it only could not be closed, and is there.
      }
    }
  }

  private static void write(Disk.Draft draft, List<String> lines) throws IOException {
    StringBuilder chunk = new StringBuilder();
    for (String line : lines) {
      chunk.append(line).append('\n');
      if (chunk.length() > CHUNK) {
        write(draft, chunk);
      }
    }
    write(draft, chunk);
  }

  private static void write(Disk.Draft draft, StringBuilder chunk) throws IOException {
    ByteBuffer bytes = StandardCharsets.UTF_8.encode(CharBuffer.wrap(chunk));
    chunk.setLength(0);
    while (bytes.hasRemaining()) {
      draft.write(bytes);
    }
  }

  /** The first 64 bits of their SHA-256, as 16 hexadecimal digits. */
  static String hash(List<String> lines) {
    MessageDigest digest = sha256();
    lines.forEach(line -> digest.update((line + "\n").getBytes(StandardCharsets.UTF_8)));
    return HexFormat.of().formatHex(digest.digest(), 0, HASH_BYTES);
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }
}
