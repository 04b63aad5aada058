package viva.journal;

import java.nio.file.Path;
import java.util.List;

/**
 * What one file of a journal holds.
 *
 * @param path the file
 * @param lines how many of its lines are not empty
 * @param records how many records it holds, each once
 * @param answers how many of these are answers
 * @param newer how many of these are from a newer version of viva
 * @param copies how many of its lines repeat a record of this file word for word
 * @param elsewhere how many of its records stand in another file too, one that a device writes
 * @param ahead how many of its records are from the future
 * @param strays how many of its records follow one that is nowhere
 * @param ended whether its last line has its end
 * @param damaged the lines that do not count; after a hundred only how many more there are
 * @param failure why it could not be read to its end, or empty
 */
public record ExaminedFile(
    Path path,
    int lines,
    int records,
    int answers,
    int newer,
    int copies,
    int elsewhere,
    int ahead,
    int strays,
    boolean ended,
    List<DamagedLine> damaged,
    String failure) {

  public ExaminedFile {
    damaged = List.copyOf(damaged);
  }
}
