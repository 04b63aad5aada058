package viva.tui.stats;

import java.util.List;
import java.util.Optional;
import viva.progress.Known;
import viva.tui.model.Binding;
import viva.tui.page.Line;

/** One page of the statistics. It holds nothing itself. */
interface StatsPage {
  /** Where arrows mean nothing else, they turn the page. */
  List<Binding> TURNING = List.of(Binding.toldQuietly("←→", "page"));

  /** What it is called, in a word. */
  String name();

  /** Whether exams are shown apart from everything else. */
  default boolean isApart() {
    return false;
  }

  /**
   * Why its own numbers are missing and how to get them, in a sentence; empty if they are there.
   */
  default String lack(Shown shown, At at) {
    return "";
  }

  /** What it shows where its numbers are there. */
  List<Line> lines(Shown shown, At at, Window window);

  /** Where a step leads; nothing if steps in this direction mean nothing here. */
  default Optional<At> moved(Shown shown, At at, Move move) {
    return Optional.empty();
  }

  /** How many rows of a list there are to choose from. */
  default int rows(Shown shown, At at) {
    return 0;
  }

  /** What the arrows do where its numbers are there. */
  default List<Binding> arrows(At at) {
    return TURNING;
  }

  /** Whether weeks can be shown in place of days. */
  default boolean hasWeeks() {
    return false;
  }

  /** The questions that Enter practises. */
  default List<Known> toPractise(Shown shown, At at) {
    return List.of();
  }
}
