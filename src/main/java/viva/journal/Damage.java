package viva.journal;

import java.nio.file.Path;

/**
 * A part of the journal that could not be read or is not understood. Nothing is done about it: the
 * file stays as it is, and the rest of it counts.
 *
 * @param file in which file
 * @param line in which line, from 1, or 0 when the whole file is meant
 * @param why what was found, in a sentence without its end
 */
public record Damage(Path file, int line, String why) {

  /** Place and reason as they are told to a person. */
  public String message() {
    return file + (line > 0 ? ":" + line : "") + ": " + why;
  }
}
