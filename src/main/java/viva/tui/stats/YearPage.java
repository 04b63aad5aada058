package viva.tui.stats;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import viva.desk.stats.Dates;
import viva.desk.stats.DayWords;
import viva.progress.stats.Calendar;
import viva.progress.stats.Statistics;
import viva.tui.chart.Axis;
import viva.tui.chart.Heat;
import viva.tui.model.Binding;
import viva.tui.page.Line;
import viva.tui.page.Span;
import viva.tui.page.Style;

/** A year of days as cells. */
final class YearPage implements StatsPage {
  private static final int DAYS = 7;
  private static final int GUTTER = 5;
  private static final List<String> WEEKDAYS =
      List.of("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun");

  @Override
  public String name() {
    return "year";
  }

  @Override
  public List<Binding> arrows(At at) {
    return List.of(Binding.told("←→", "week"), Binding.told("↑↓", "day"));
  }

  @Override
  public Optional<At> moved(Shown shown, At at, Move move) {
    Calendar calendar = shown.statistics().calendar();
    int day = at.day() + move.right() * DAYS + move.down();
    int held = Math.max(calendar.first(), Math.min(day, calendar.today()));
    boolean out = Math.abs(move.right()) == 1 && held != day;
    return Optional.of(at.day(out ? at.day() : held));
  }

  @Override
  public List<Line> lines(Shown shown, At at, Window window) {
    Statistics statistics = shown.statistics();
    int width = window.width();
    List<Line> lines = new ArrayList<>();
    if (!window.isBrief()) {
      lines.addAll(Said.lines(DayWords.year(statistics), width, Style.PLAIN));
      lines.add(Line.BLANK);
    }
    lines.addAll(new Cells(statistics, at.day(), width).lines());
    lines.addAll(
        Said.lines(DayWords.day(statistics, at.day(), window.isBrief()), width, Style.EMPHASIS));
    if (window.isBrief()) {
      lines.addAll(Said.lines(DayWords.year(statistics), width, Style.PLAIN));
    } else {
      lines.add(Line.BLANK);
    }
    lines.addAll(Said.lines(legend(statistics.calendar()), width, Style.DIM));
    return lines;
  }

  private static String legend(Calendar calendar) {
    StringBuilder legend = new StringBuilder("Answers a day:  " + Heat.cell(0) + " none");
    int levels = calendar.bounds().size();
    int from = 1;
    for (int level = 1; level <= levels; level++) {
      int to = calendar.bounds().get(level - 1);
      String range = from == to ? Integer.toString(to) : from + " to " + to;
      legend.append("   ").append(Heat.cell(level, levels)).append(' ').append(range);
      from = to + 1;
    }
    return legend.toString();
  }

  /**
   * The cells around a day, as many weeks as there is room for.
   *
   * @param statistics the numbers
   * @param at the day at hand
   * @param width the columns there are
   */
  private record Cells(Statistics statistics, int at, int width) {
    private Calendar calendar() {
      return statistics.calendar();
    }

    private int shown() {
      return Math.min(Calendar.WEEKS, width - GUTTER);
    }

    private int week() {
      return (at - calendar().first()) / DAYS;
    }

    /** The first week shown: the last ones, unless the day at hand is before them. */
    private int firstWeek() {
      return Math.max(0, Math.min(Calendar.WEEKS - shown(), week() - shown() / 4));
    }

    List<Line> lines() {
      List<Line> lines = new ArrayList<>();
      lines.add(Line.of(" ".repeat(GUTTER), Style.PLAIN).and(months(), Style.DIM));
      for (int weekday = 0; weekday < DAYS; weekday++) {
        lines.add(row(weekday));
      }
      return lines;
    }

    /** Each month over the first week that begins in it, and a mark over the week at hand. */
    private String months() {
      List<Axis.Name> names = new ArrayList<>();
      String before = "";
      for (int week = firstWeek(); week < firstWeek() + shown(); week++) {
        String month = Dates.monthShortly(calendar().day(week, 0));
        if (!month.equals(before) && !before.isEmpty()) {
          names.add(new Axis.Name(week - firstWeek(), month));
        }
        before = month;
      }
      int mark = week() - firstWeek();
      names.removeIf(name -> name.column() <= mark && mark < name.column() + name.name().length());
      String row = Axis.names(names, shown());
      String filled = row + " ".repeat(shown() - row.length());
      return filled.substring(0, mark) + "▾" + filled.substring(mark + 1);
    }

    private Line row(int weekday) {
      boolean here = calendar().day(week(), weekday) == at;
      List<Span> spans = new ArrayList<>();
      spans.add(new Span(here ? "▸" : " ", Style.ACCENT));
      spans.add(new Span(WEEKDAYS.get(weekday) + " ", here ? Style.ACCENT : Style.DIM));
      for (int week = firstWeek(); week < firstWeek() + shown(); week++) {
        int day = calendar().day(week, weekday);
        spans.add(new Span(cell(day), day == at ? Style.ACCENT : style(day)));
      }
      Line line = new Line(spans);
      return here ? line.cursor(GUTTER + week() - firstWeek()) : line;
    }

    private String cell(int day) {
      int level = calendar().level(statistics.diary().on(day).answers());
      return day > calendar().today() ? " " : Heat.cell(level, calendar().bounds().size());
    }

    private Style style(int day) {
      return statistics.diary().on(day).answers() == 0 ? Style.DIM : Style.PLAIN;
    }
  }
}
