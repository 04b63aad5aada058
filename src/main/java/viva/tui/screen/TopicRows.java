package viva.tui.screen;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import viva.session.Asked;
import viva.session.Given;
import viva.text.Clean;
import viva.text.Figures;
import viva.text.Width;
import viva.tui.page.Flow;
import viva.tui.page.Line;
import viva.tui.page.Style;

/** Points won and possible by topic, where there is more than one. */
final class TopicRows {
  private static final int BAR = 8;
  private static final int WIDEST_TOPIC = 46;

  private final Map<String, double[]> sums = new LinkedHashMap<>();

  /** Counts an answer for each topic of its question. */
  void add(Asked asked, Given given) {
    for (String topic : asked.item().topics()) {
      double[] sum = sums.computeIfAbsent(asked.bank().topicName(topic), name -> new double[2]);
      sum[0] += given.score() * asked.item().points();
      sum[1] += asked.item().points();
    }
  }

  List<Line> lines(int width) {
    List<Line> lines = new ArrayList<>();
    if (sums.size() > 1) {
      lines.add(Line.BLANK);
      lines.add(Line.of("By topic", Style.EMPHASIS));
      sums.forEach((name, sum) -> lines.add(line(name, sum, width)));
    }
    return lines;
  }

  private static Line line(String name, double[] sum, int width) {
    int room = Math.max(10, Math.min(WIDEST_TOPIC, width - BAR - 14));
    String cut = Flow.cut(Clean.line(name), room);
    int full = (int) Math.round(sum[0] / sum[1] * BAR);
    return Line.of("  " + cut + " ".repeat(room - Width.of(cut) + 2), Style.PLAIN)
        .and("█".repeat(full), Style.ACCENT)
        .and("░".repeat(BAR - full), Style.DIM)
        .and("  " + Figures.points(sum[0]) + "/" + Figures.points(sum[1]), Style.DIM);
  }
}
