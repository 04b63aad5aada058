package viva.yaml;

import java.util.List;
import java.util.Optional;
import viva.bank.Level;
import viva.question.Scoring;

/** What holds for every question of a bank that does not say otherwise. */
record Defaults(
    double points,
    boolean shuffle,
    Scoring scoring,
    List<String> topics,
    Optional<Level> level,
    Optional<String> passage) {
  /** What holds where the bank has no defaults either. */
  static final Defaults NONE =
      new Defaults(1, true, Scoring.PARTIAL, List.of(), Optional.empty(), Optional.empty());
}
