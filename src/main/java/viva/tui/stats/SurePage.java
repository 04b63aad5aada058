package viva.tui.stats;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import viva.desk.stats.RateWords;
import viva.desk.stats.SureWords;
import viva.progress.Known;
import viva.progress.stats.Calibration;
import viva.progress.stats.Calibration.Level;
import viva.progress.stats.Interval;
import viva.progress.stats.Rate;
import viva.text.Figures;
import viva.tui.chart.Whisker;
import viva.tui.model.Binding;
import viva.tui.page.Flow;
import viva.tui.page.Line;
import viva.tui.page.Style;

/** How sure against how right, and what was wrong although the learner was sure. */
final class SurePage implements StatsPage {
  private static final int LABEL = 10;
  private static final int NUMBERS = 34;

  private static final String SIGNS =
      "◇ what you meant, ● what was right (◆ both), ├─┤ where that is likely to lie.";

  @Override
  public String name() {
    return "sure";
  }

  @Override
  public boolean isApart() {
    return true;
  }

  @Override
  public String lack(Shown shown, At at) {
    return SureWords.lack(shown.statistics(), at.occasion());
  }

  @Override
  public List<Known> toPractise(Shown shown, At at) {
    return lack(shown, at).isEmpty() ? shown.statistics().sure().get(at.occasion()) : List.of();
  }

  @Override
  public int rows(Shown shown, At at) {
    return toPractise(shown, at).size();
  }

  @Override
  public Optional<At> moved(Shown shown, At at, Move move) {
    return Rows.moved(at, move, rows(shown, at));
  }

  @Override
  public List<Binding> arrows(At at) {
    return Rows.ARROWS;
  }

  @Override
  public List<Line> lines(Shown shown, At at, Window window) {
    Calibration calibration = shown.statistics().calibration().get(at.occasion());
    int width = window.width();
    List<Line> lines = new ArrayList<>();
    lines.addAll(Said.lines(SureWords.verdict(calibration), width, Style.PLAIN));
    if (!window.isBrief()) {
      lines.add(Line.BLANK);
    }
    lines.add(scale(window));
    calibration.levels().forEach(level -> lines.addAll(level(level, window)));
    lines.addAll(Said.lines(SIGNS, width, Style.DIM));
    lines.addAll(Said.lines(SureWords.brier(calibration), width, Style.PLAIN));
    if (!window.isBrief()) {
      lines.add(Line.BLANK);
    }
    lines.addAll(list(shown.statistics().sure().get(at.occasion()), at, width));
    return lines;
  }

  private static int picture(Window window) {
    return window.isNarrow() ? window.width() : window.width() - LABEL - NUMBERS;
  }

  private static Line scale(Window window) {
    int columns = picture(window);
    String ends = "0 %" + Said.right("100 %", columns - 3);
    int middle = columns / 2 - 2;
    String scale = ends.substring(0, middle) + "50 %" + ends.substring(middle + 4);
    String head = window.isNarrow() ? "" : " ".repeat(LABEL);
    String right =
        window.isNarrow()
            ? ""
            : Said.right("right", 9) + Said.right("likely", 14) + Said.right("tries", 11);
    return Line.of(head + scale + right, Style.DIM);
  }

  private static List<Line> level(Level level, Window window) {
    Rate rate = level.rate();
    Interval likely = rate.interval();
    String word = level.certainty().word();
    String range = Math.round(likely.low() * 100) + " to " + Math.round(likely.high() * 100) + " %";
    String share = rate.isEmpty() ? "never" : Figures.percent(rate.share());
    String tries = rate.right() + "/" + rate.tries();
    String line =
        Whisker.of(
            likely.low(), rate.share(), likely.high(), level.certainty().stated(), picture(window));
    if (window.isNarrow()) {
      String numbers = rate.isEmpty() ? share : share + ", " + tries + ", " + range;
      return List.of(
          Line.of(Said.left(word, LABEL), Style.PLAIN).and(numbers, Style.EMPHASIS),
          Line.of(rate.isEmpty() ? "" : line, Style.ACCENT));
    }
    return List.of(
        Line.of(Said.left(word, LABEL), Style.PLAIN)
            .and(rate.isEmpty() ? " ".repeat(picture(window)) : line, Style.ACCENT)
            .and(Said.right(share, 9), Style.EMPHASIS)
            .and(rate.isEmpty() ? "" : Said.right(range, 14) + Said.right(tries, 11), Style.DIM));
  }

  private static List<Line> list(List<Known> sure, At at, int width) {
    List<Line> lines = new ArrayList<>(Said.lines(SureWords.sure(sure), width, Style.PLAIN));
    for (int i = 0; i < sure.size(); i++) {
      boolean here = i == at.row();
      String stem = RateWords.stem(sure.get(i));
      if (here) {
        List<Line> whole = Flow.plain(stem, width - 2, Style.ACCENT);
        for (int row = 0; row < whole.size(); row++) {
          Line line = Said.row(row == 0, whole.get(row).text());
          lines.add(line.clicked(i).focused(at.row() > 0));
        }
      } else {
        lines.add(Said.row(false, Flow.cut(stem, width - 2)).clicked(i));
      }
    }
    return lines;
  }
}
