package viva.journal;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * How far a file was read, and what was found that is no record.
 *
 * @param offset up to where, in bytes; a last line that broke off lies behind
 * @param line the number of the line that begins or goes on there
 * @param broken the first lines that are no records
 * @param moreBroken how many more of these there are
 * @param newer how many records of a newer version there are
 * @param firstNewer the first line of these
 * @param torn whether the last line broke off; then it is the last of the broken ones
 * @param failure why it could not be read to its end, if so
 * @param path the file
 * @param sum the CRC-32 of what was read at last, up to the end of the file
 */
public record ReadTo(
    long offset,
    int line,
    List<Damage> broken,
    int moreBroken,
    int newer,
    int firstNewer,
    boolean torn,
    Optional<Damage> failure,
    Path path,
    int sum) {
  public ReadTo {
    broken = List.copyOf(broken);
  }

  /** Nothing of the file was read. */
  public static ReadTo none(Path path) {
    return new ReadTo(0, 1, List.of(), 0, 0, 0, false, Optional.empty(), path, 0);
  }

  /**
   * The same but for a last line that broke off and a failure, both of which may be over by now.
   */
  public ReadTo beforeTorn() {
    List<Damage> whole = broken;
    int more = moreBroken;
    if (torn && more > 0) {
      more--;
    } else if (torn) {
      whole = broken.subList(0, broken.size() - 1);
    }
    return new ReadTo(
        offset, line, whole, more, newer, firstNewer, false, Optional.empty(), path, 0);
  }

  /** What is wrong with the file, and how much of it is newer than this viva. */
  public List<Damage> damages() {
    List<Damage> all = new ArrayList<>(JournalFile.broken(path, broken, moreBroken));
    failure.ifPresent(all::add);
    JournalFile.newer(path, newer, firstNewer).ifPresent(all::add);
    return all;
  }
}
