package viva.tui.stats;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import viva.desk.stats.MemoryWords;
import viva.progress.stats.Growth;
import viva.progress.stats.Growth.Point;
import viva.tui.chart.Axis;
import viva.tui.chart.Bar;
import viva.tui.chart.Curve;
import viva.tui.model.Binding;
import viva.tui.page.Line;
import viva.tui.page.Span;
import viva.tui.page.Style;

/** What would be recalled now, how firmly it is held, and how that grew. */
final class MemoryPage implements StatsPage {
  private static final int LABEL = 14;
  private static final int COUNT = 6;
  private static final int GAP = 4;
  private static final int WIDEST = 4;

  @Override
  public String name() {
    return "memory";
  }

  @Override
  public String lack(Shown shown, At at) {
    return shown.statistics().retention().seen() == 0 ? MemoryWords.NOTHING : "";
  }

  @Override
  public List<Binding> arrows(At at) {
    return List.of(Binding.told("←→", "week"));
  }

  @Override
  public Optional<At> moved(Shown shown, At at, Move move) {
    int most = shown.statistics().growth().points().size() - 1;
    int back = Math.max(0, Math.min(at.back() - move.right(), most));
    return move.right() == 0 ? Optional.empty() : Optional.of(at.back(back));
  }

  @Override
  public List<Line> lines(Shown shown, At at, Window window) {
    int width = window.width();
    List<Line> lines = new ArrayList<>();
    lines.addAll(Said.lines(MemoryWords.recall(shown.statistics()), width, Style.PLAIN));
    lines.addAll(bands(shown, window));
    lines.addAll(Said.lines(MemoryWords.stability(shown.statistics()), width, Style.PLAIN));
    lines.addAll(growth(shown.statistics().growth(), at, window));
    return lines;
  }

  /** Recall and stability side by side, or one under the other. */
  private static List<Line> bands(Shown shown, Window window) {
    List<MemoryWords.Row> recall = MemoryWords.recallRows(shown.statistics());
    List<MemoryWords.Row> stability = MemoryWords.stabilityRows(shown.statistics());
    int seen = shown.statistics().retention().seen();
    if (window.isNarrow()) {
      List<Line> lines = new ArrayList<>();
      lines.addAll(bands("Recall now", recall, seen, window.width()));
      lines.addAll(bands("Stability", stability, seen, window.width()));
      return lines;
    }
    int half = (window.width() - GAP) / 2;
    List<Line> left = bands("Recall now", recall, seen, half);
    List<Line> right = bands("Stability", stability, seen, half);
    List<Line> lines = new ArrayList<>();
    for (int i = 0; i < left.size(); i++) {
      Line line = left.get(i).and(" ".repeat(half - left.get(i).width() + GAP), Style.PLAIN);
      lines.add(i < right.size() ? joined(line, right.get(i)) : left.get(i));
    }
    return lines;
  }

  private static Line joined(Line left, Line right) {
    Line line = left;
    for (Span span : right.spans()) {
      line = line.and(span.text(), span.style());
    }
    return line;
  }

  private static List<Line> bands(String name, List<MemoryWords.Row> rows, int seen, int width) {
    List<Line> lines = new ArrayList<>();
    lines.add(
        Line.of(Said.left(name, LABEL), Style.DIM)
            .and(Said.right("questions", width - LABEL), Style.DIM));
    int room = width - LABEL - COUNT;
    for (MemoryWords.Row row : rows) {
      lines.add(
          Line.of(Said.left(row.label(), LABEL), Style.PLAIN)
              .and(Bar.of(row.count() / (double) seen, room), Style.ACCENT)
              .and(Said.right(Integer.toString(row.count()), COUNT), Style.PLAIN));
    }
    return lines;
  }

  private static List<Line> growth(Growth growth, At at, Window window) {
    int all = growth.points().size();
    int wide = Math.max(1, Math.min(WIDEST, window.width() / all));
    int shown = Math.min(all, window.width() / wide);
    int hidden = Math.max(0, at.back() - shown + 1);
    List<Point> points = growth.points().subList(all - shown - hidden, all - hidden);
    int place = shown - 1 - at.back() + hidden;
    double[] days = points.stream().mapToDouble(Point::stability).toArray();
    double top = Math.max(1, points.stream().mapToDouble(Point::stability).max().orElse(1));
    List<Line> lines = new ArrayList<>();
    lines.add(Line.of(MemoryWords.scale(top), Style.DIM));
    List<String> rows = Curve.of(days, 0, top, window.high(3, 4, 9), wide);
    lines.addAll(Said.picture(rows, place * wide, wide));
    lines.add(Line.of(Axis.rule(shown * wide, place * wide, wide), Style.RULE));
    String week = MemoryWords.week(points.get(place));
    for (Line line : Said.lines(week, window.width(), Style.EMPHASIS)) {
      lines.add(line.focused(at.back() > 0));
    }
    return lines;
  }
}
