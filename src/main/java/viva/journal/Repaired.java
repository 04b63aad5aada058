package viva.journal;

import java.nio.file.Path;
import java.util.Optional;

/**
 * What became of the repair of one file.
 *
 * @param original the file, which stays as it is
 * @param copy the copy without its damaged lines, if there is one now
 * @param records how many records the copy holds
 * @param trouble why there is none, or empty
 */
public record Repaired(Path original, Optional<Path> copy, int records, String trouble) {
  static final String NO_RECORD = "no line of it is a record; move it out of the folder";

  /** Whether there was nothing to be copied. */
  public boolean isEmptyHanded() {
    return trouble.equals(NO_RECORD);
  }
}
