package viva.yaml;

import java.util.List;
import java.util.Optional;
import viva.yaml.tree.Node;

/** Reads which lint rules the author silenced, for a question or for the whole bank. */
final class LintReader {
  private static final Keys KEYS = new Keys("lint", List.of("ignore"));

  private LintReader() {}

  static List<String> ignored(Node node, Values values) {
    Optional<Node.Mapping> group =
        values.group(node, "lint", "for example lint: {ignore: [key/longest]}");
    group.ifPresent(keys -> KEYS.check(keys, values.faults()));
    return group
        .flatMap(keys -> keys.get("ignore"))
        .map(n -> values.lines(n, "ignore"))
        .orElse(List.of());
  }
}
