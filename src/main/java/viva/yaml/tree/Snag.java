package viva.yaml.tree;

import java.util.Optional;

/**
 * Where and why the YAML parser gave up.
 *
 * @param problem the parser's own words, for telling snags apart and never shown
 * @param at the offset at which it gave up
 * @param opened the offset at which it began what it could not end, or -1
 * @param fault the fault itself where it is one of ours, such as a limit
 */
record Snag(String problem, int at, int opened, Optional<Fault> fault) {
  /** Whether the parser's words hold these. */
  boolean says(String words) {
    return problem.contains(words);
  }

  /** Whether reading on in pieces would only meet the same limit. */
  boolean isFinal() {
    return fault.filter(f -> f.code() == Code.FILE_TOO_MANY_VALUES).isPresent();
  }

  static Snag of(Fault fault) {
    return new Snag("", fault.at().start(), -1, Optional.of(fault));
  }
}
