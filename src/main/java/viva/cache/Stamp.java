package viva.cache;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * How a file looked when it was read.
 *
 * @param size its bytes
 * @param modified when it was modified last, in milliseconds since 1970
 */
public record Stamp(long size, long modified) {

  /** How a file looks now; nothing where there is none. */
  public static Optional<Stamp> of(Path file) {
    try {
      return Files.isRegularFile(file)
          ? Optional.of(new Stamp(Files.size(file), Files.getLastModifiedTime(file).toMillis()))
          : Optional.empty();
    } catch (IOException e) {
      return Optional.empty();
    }
  }
}
