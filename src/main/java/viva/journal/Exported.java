package viva.journal;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * A whole journal as the lines of one file, which another machine can take in.
 *
 * @param lines every record once, as its line stands in the journal, in the order of reading
 * @param broken lines that are no records and stay where they are
 * @param failures what could not be read
 */
public record Exported(List<String> lines, List<Damage> broken, List<Damage> failures) {
  public Exported {
    lines = List.copyOf(lines);
    broken = List.copyOf(broken);
    failures = List.copyOf(failures);
  }

  /** Writes the lines there. */
  public void writeTo(OutputStream out) throws IOException {
    for (String line : lines) {
      out.write(bytes(line));
    }
  }

  /** Writes the lines into a file that is not there yet; empty when they are on the disk. */
  public Optional<String> saveAs(Path file) {
    return saveAs(file, new LocalDisk());
  }

  Optional<String> saveAs(Path file, Disk disk) {
    try {
      LineWriter.write(file, lines, disk);
      return Optional.empty();
    } catch (IOException e) {
      return Optional.of("could not write " + file + ": " + Trouble.reason(e));
    }
  }

  /** Whether a file holds these lines and nothing else. */
  public boolean isHeldBy(Path file) throws IOException {
    try (InputStream in = new BufferedInputStream(new LocalDisk().read(file))) {
      for (String line : lines) {
        byte[] bytes = bytes(line);
        if (!Arrays.equals(in.readNBytes(bytes.length), bytes)) {
          return false;
        }
      }
      return in.read() < 0;
    }
  }

  private static byte[] bytes(String line) {
    return (line + "\n").getBytes(StandardCharsets.UTF_8);
  }
}
