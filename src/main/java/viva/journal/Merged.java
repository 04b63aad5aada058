package viva.journal;

import java.nio.file.Path;
import java.util.List;

/**
 * What came into a journal from elsewhere.
 *
 * @param files the new files in the journal's folder, none where nothing was new
 * @param records how many records came in
 * @param sittings how many of them are sittings
 * @param answers how many are answers
 * @param newer how many are from a newer version of viva: kept, but not counted here
 * @param known how many records were known already
 * @param refused lines that were not taken
 * @param failures what could not be read or saved
 */
public record Merged(
    List<Path> files,
    int records,
    int sittings,
    int answers,
    int newer,
    int known,
    List<Damage> refused,
    List<Damage> failures) {
  public Merged {
    files = List.copyOf(files);
    refused = List.copyOf(refused);
    failures = List.copyOf(failures);
  }
}
