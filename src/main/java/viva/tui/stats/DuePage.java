package viva.tui.stats;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import viva.desk.stats.Dates;
import viva.desk.stats.MemoryWords;
import viva.progress.stats.Calendar;
import viva.progress.stats.Forecast;
import viva.tui.chart.Axis;
import viva.tui.chart.Columns;
import viva.tui.model.Binding;
import viva.tui.page.Line;
import viva.tui.page.Style;

/** What is due on each of the next thirty days. */
final class DuePage implements StatsPage {
  private static final int WEEK = 7;

  @Override
  public String name() {
    return "due";
  }

  @Override
  public String lack(Shown shown, At at) {
    return shown.statistics().forecast().isEmpty() ? MemoryWords.NOTHING : "";
  }

  @Override
  public List<Binding> arrows(At at) {
    return List.of(Binding.told("←→", "day"));
  }

  @Override
  public Optional<At> moved(Shown shown, At at, Move move) {
    int day = Math.max(0, Math.min(at.ahead() + move.right(), Forecast.DAYS - 1));
    return move.right() == 0 ? Optional.empty() : Optional.of(at.ahead(day));
  }

  @Override
  public List<Line> lines(Shown shown, At at, Window window) {
    Forecast forecast = shown.statistics().forecast();
    int width = window.width();
    List<Line> lines = new ArrayList<>();
    if (!window.isBrief()) {
      lines.addAll(Said.lines(MemoryWords.due(shown.statistics()), width, Style.PLAIN));
      lines.add(Line.BLANK);
    }
    lines.addAll(picture(forecast, at.ahead(), window));
    lines.addAll(Said.lines(MemoryWords.due(forecast, at.ahead()), width, Style.EMPHASIS));
    if (window.isBrief()) {
      lines.addAll(Said.lines(MemoryWords.due(shown.statistics()), width, Style.PLAIN));
    } else {
      lines.add(Line.BLANK);
      lines.addAll(Said.lines(WHAT, width, Style.DIM));
    }
    return lines;
  }

  private static final String WHAT =
      "By what you know now. Each answer moves its question on, and new questions come on top.";

  private static List<Line> picture(Forecast forecast, int ahead, Window window) {
    double[] values = forecast.days().stream().mapToDouble(n -> n).toArray();
    int top = forecast.days().stream().mapToInt(n -> n).max().orElse(0);
    int wide = Math.max(1, window.width() / Forecast.DAYS);
    int columns = Forecast.DAYS * wide;
    List<Line> lines = new ArrayList<>();
    lines.add(Line.of("Questions due, up to " + top + " a day", Style.DIM));
    List<String> rows = Columns.of(values, Math.max(1, top), window.high(4, 8, 16), wide);
    lines.addAll(Said.picture(rows, ahead * wide, wide));
    lines.add(Line.of(Axis.rule(columns, ahead * wide, wide), Style.RULE));
    lines.add(Line.of(Axis.names(names(forecast.today(), wide), columns), Style.DIM));
    return lines;
  }

  /** Today, and each Monday after it. */
  private static List<Axis.Name> names(int today, int wide) {
    List<Axis.Name> names = new ArrayList<>();
    names.add(new Axis.Name(0, "today"));
    for (int day = Calendar.monday(today) + WEEK; day < today + Forecast.DAYS; day += WEEK) {
      names.add(new Axis.Name((day - today) * wide, Dates.brief(day)));
    }
    return names;
  }
}
