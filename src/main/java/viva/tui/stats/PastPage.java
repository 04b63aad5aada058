package viva.tui.stats;

import java.util.ArrayList;
import java.util.List;
import viva.progress.Score;
import viva.text.Clean;
import viva.text.Figures;
import viva.text.Width;
import viva.tui.page.Flow;
import viva.tui.page.Line;
import viva.tui.page.Style;

/** The sittings of the past, newest first. */
final class PastPage implements StatsPage {
  @Override
  public String name() {
    return "past";
  }

  @Override
  public List<Line> lines(Shown shown, At at, Window window) {
    List<Line> lines = new ArrayList<>();
    shown.sittings().forEach(row -> lines.addAll(lines(row, window.width())));
    return lines;
  }

  private static List<Line> lines(PastRow row, int width) {
    Score score = row.score();
    String share = Figures.percent(score.share());
    String points = Figures.points(score.won()) + " of " + Figures.points(score.possible());
    String left =
        score.finished() ? "" : ", left after " + score.answered() + " of " + score.asked();
    String passed = score.passed().map(is -> is ? ", passed" : ", not passed").orElse("");
    String what = score.mode() + passed + left + ", " + Figures.duration(score.millis());
    String both = points + "   " + share;
    boolean fits = Width.of(what) + Width.of(both) + 4 <= width;
    Line second = Line.of("  " + Flow.cut(what, width - Width.of(share) - 4), Style.DIM);
    return List.of(
        Line.of(row.when() + "  ", Style.DIM)
            .and(Flow.cut(Clean.line(row.what()), width - row.when().length() - 2), Style.PLAIN),
        second.right(fits ? both : share, Style.EMPHASIS, width));
  }
}
