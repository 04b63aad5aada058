package viva.tui.stats;

import java.util.ArrayList;
import java.util.List;
import viva.desk.stats.DayWords;
import viva.desk.stats.DayWords.Change;
import viva.tui.page.Line;
import viva.tui.page.Style;

/** Today, days in a row, and what changed since last week. */
final class TodayPage implements StatsPage {
  private static final int WHAT = 24;
  private static final int NOW = 13;
  private static final int CHANGE = 11;

  @Override
  public String name() {
    return "today";
  }

  @Override
  public List<Line> lines(Shown shown, At at, Window window) {
    List<Line> lines = new ArrayList<>();
    for (String sentence : DayWords.today(shown.statistics())) {
      lines.addAll(Said.lines(sentence, window.width(), Style.PLAIN));
    }
    lines.add(Line.BLANK);
    lines.addAll(
        window.isNarrow()
            ? narrow(shown, window.width())
            : table(DayWords.changes(shown.statistics())));
    return lines;
  }

  private static List<Line> table(List<Change> changes) {
    List<Line> lines = new ArrayList<>();
    lines.add(
        Line.of(
            Said.left("Since last week", WHAT)
                + Said.right("last 7 days", NOW)
                + Said.right("7 before", NOW)
                + Said.right("change", CHANGE),
            Style.DIM));
    for (Change change : changes) {
      lines.add(
          Line.of(Said.left(change.what(), WHAT), Style.PLAIN)
              .and(Said.right(change.now(), NOW), Style.EMPHASIS)
              .and(Said.right(change.before(), NOW), Style.DIM)
              .and(Said.right(change.change(), CHANGE), Style.PLAIN));
    }
    return lines;
  }

  private static List<Line> narrow(Shown shown, int width) {
    List<Line> lines = new ArrayList<>();
    lines.add(Line.of("Last 7 days, and change", Style.DIM));
    for (Change change : DayWords.changes(shown.statistics())) {
      String by = change.change().isEmpty() ? "" : " (" + change.change() + ")";
      lines.add(
          Line.of(change.what(), Style.PLAIN).right(change.now() + by, Style.EMPHASIS, width));
    }
    return lines;
  }
}
