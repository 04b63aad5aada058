package viva.tui.stats;

import java.util.List;
import java.util.Optional;
import viva.tui.model.Binding;

/** Moving in lists. */
final class Rows {
  static final List<Binding> ARROWS =
      List.of(Binding.told("↑↓", "choose"), StatsPage.TURNING.get(0));

  private Rows() {}

  /** The row that a step leads to; nothing where it goes sideways or there is no list. */
  static Optional<At> moved(At at, Move move, int rows) {
    return move.down() == 0 || rows == 0
        ? Optional.empty()
        : Optional.of(at.row(Math.max(0, Math.min(at.row() + move.down(), rows - 1))));
  }
}
