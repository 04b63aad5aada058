package viva.tui.stats;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import viva.desk.stats.DayWords;
import viva.text.Figures;
import viva.tui.chart.Axis;
import viva.tui.chart.Columns;
import viva.tui.chart.Curve;
import viva.tui.model.Binding;
import viva.tui.page.Line;
import viva.tui.page.Style;

/** Answers, score and time, day by day or week by week. */
final class DaysPage implements StatsPage {
  private static final int FIFTHS = 5;

  @Override
  public String name() {
    return "days";
  }

  @Override
  public boolean isApart() {
    return true;
  }

  @Override
  public String lack(Shown shown, At at) {
    return shown.statistics().diary().whole().on(at.occasion()).isEmpty()
        ? DayWords.whole(shown.statistics(), at.occasion())
        : "";
  }

  @Override
  public boolean hasWeeks() {
    return true;
  }

  @Override
  public List<Binding> arrows(At at) {
    return List.of(Binding.told("←→", at.weeks() ? "week" : "day"));
  }

  @Override
  public Optional<At> moved(Shown shown, At at, Move move) {
    if (move.right() == 0) {
      return Optional.empty();
    }
    int today = shown.statistics().today();
    int first = Stretch.first(shown.statistics(), at.weeks());
    int day = at.day() + move.right() * (at.weeks() ? Stretch.WEEK : 1);
    return Optional.of(at.day(Math.max(first, Math.min(day, today))));
  }

  @Override
  public List<Line> lines(Shown shown, At at, Window window) {
    int width = window.width();
    Stretch stretch = Stretch.of(shown.statistics(), at, width);
    String whole = DayWords.whole(shown.statistics(), at.occasion());
    List<Line> lines = new ArrayList<>();
    if (!window.isBrief()) {
      lines.addAll(Said.lines(whole, width, Style.PLAIN));
    }
    lines.addAll(pictures(stretch, at, window));
    lines.addAll(Said.lines(detail(shown, at, stretch), width, Style.EMPHASIS));
    if (window.isBrief()) {
      lines.addAll(time(stretch, at, 2));
      lines.addAll(Said.lines(whole, width, Style.PLAIN));
    }
    return lines;
  }

  private static String detail(Shown shown, At at, Stretch stretch) {
    return DayWords.work(
        shown.statistics(), stretch.from(stretch.at()), stretch.to(stretch.at()), at.occasion());
  }

  private static List<Line> pictures(Stretch stretch, At at, Window window) {
    List<Line> lines = new ArrayList<>();
    double[] answers = stretch.values(work -> work.on(at.occasion()).answers());
    double[] scores = stretch.values(work -> work.on(at.occasion()).score().orElse(Double.NaN));
    String most = Math.round(top(answers)) + (at.weeks() ? " a week" : " a day");
    lines.addAll(bars("Answers, up to " + most, stretch, answers, window.high(2, 4, 9)));
    double low = low(scores);
    lines.add(Line.of("Score, " + Figures.percent(low) + " to 100 %", Style.DIM));
    int rows = window.high(3, 4, 8);
    lines.addAll(picture(stretch, Curve.of(scores, low, 1, rows, stretch.wide())));
    if (!window.isBrief()) {
      lines.addAll(time(stretch, at, window.high(2, 3, 7)));
    }
    lines.add(
        Line.of(
            Axis.rule(stretch.columns(), stretch.at() * stretch.wide(), stretch.wide()),
            Style.RULE));
    if (!window.isBrief()) {
      lines.add(Line.of(stretch.months(), Style.DIM));
    }
    return lines;
  }

  private static List<Line> time(Stretch stretch, At at, int rows) {
    double[] millis = stretch.values(day -> day.on(at.occasion()).millis());
    return bars("Time, up to " + Figures.duration(Math.round(top(millis))), stretch, millis, rows);
  }

  private static double top(double[] values) {
    return Arrays.stream(values).max().orElse(0);
  }

  /** Bars up to the highest of them, which the words over them say. */
  private static List<Line> bars(String words, Stretch stretch, double[] values, int rows) {
    List<Line> lines = new ArrayList<>();
    lines.add(Line.of(words, Style.DIM));
    double scale = top(values) > 0 ? top(values) : 1;
    lines.addAll(picture(stretch, Columns.of(values, scale, rows, stretch.wide())));
    return lines;
  }

  private static List<Line> picture(Stretch stretch, List<String> rows) {
    return Said.picture(rows, stretch.at() * stretch.wide(), stretch.wide());
  }

  /** The lowest score, or a fifth below it. */
  private static double low(double[] scores) {
    double low = Arrays.stream(scores).filter(score -> !Double.isNaN(score)).min().orElse(0);
    return Math.min(FIFTHS - 1, Math.floor(low * FIFTHS)) / FIFTHS;
  }
}
