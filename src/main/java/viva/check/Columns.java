package viva.check;

import java.util.List;
import java.util.Optional;
import viva.text.Clusters;
import viva.text.Diagnostic;

/**
 * A marked stretch of a line in UTF-16 code units, as editors count, in place of the characters
 * that a person counts. The line that a diagnostic shows has as many units as the one in the file.
 *
 * @param start the first, from 1
 * @param end the one behind the last
 */
record Columns(int start, int end) {
  /** Of what a diagnostic marks; absent where it shows no line to count in. */
  static Optional<Columns> of(Diagnostic diagnostic) {
    List<String> line = Clusters.of(diagnostic.source());
    int from = diagnostic.place().column() - 1;
    if (diagnostic.source().isEmpty() || from > line.size()) {
      return Optional.empty();
    }
    int to = Math.min(line.size(), from + diagnostic.length());
    int start = 1 + units(line.subList(0, from));
    return Optional.of(new Columns(start, start + units(line.subList(from, to))));
  }

  private static int units(List<String> characters) {
    return characters.stream().mapToInt(String::length).sum();
  }
}
