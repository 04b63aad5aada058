package viva.yaml.tree;

import java.util.List;
import java.util.Optional;

/**
 * What a stretch of YAML parsed to.
 *
 * @param node the tree, absent where there is a snag or nothing but comments
 * @param faults what is wrong with the tree as it stands, such as keys given twice
 * @param snag why there is no tree
 */
record Parsed(Optional<Node> node, List<Fault> faults, Optional<Snag> snag) {
  static Parsed failed(Snag snag) {
    return new Parsed(Optional.empty(), List.of(), Optional.of(snag));
  }

  /** Adds the faults of the tree to those of its file, and hands on the tree. */
  Optional<Node> settle(Faults all) {
    faults.forEach(all::add);
    return node;
  }
}
