package viva.tui.stats;

import java.util.List;
import viva.progress.stats.Statistics;

/**
 * What the pages show.
 *
 * @param statistics the numbers
 * @param title whose they are: a bank's title, or empty for everything
 * @param sittings the sittings of the past, newest first
 */
record Shown(Statistics statistics, String title, List<PastRow> sittings) {
  Shown {
    sittings = List.copyOf(sittings);
  }

  /** Whether they are of everything that was ever recorded. */
  boolean isEverything() {
    return title.isEmpty();
  }
}
