package viva.tui.stats;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import viva.desk.stats.Dates;
import viva.progress.stats.Statistics;
import viva.progress.stats.WorkDay;
import viva.tui.chart.Axis;

/**
 * The days or weeks that a picture shows: the last ones, unless the one at hand is before them.
 *
 * @param statistics the numbers
 * @param step how many days belong to a place: one, or those of a week
 * @param places how many places are shown
 * @param wide how many columns belong to a place
 * @param end the last day of the last place
 * @param at the place at hand, from 0
 */
record Stretch(Statistics statistics, int step, int places, int wide, int end, int at) {
  static final int WEEK = 7;
  private static final int FEWEST = 14;
  private static final int WIDEST = 4;

  static Stretch of(Statistics statistics, At at, int width) {
    int step = at.weeks() ? WEEK : 1;
    int today = statistics.today();
    int all = Math.max(FEWEST, (today - first(statistics, at.weeks())) / step + 1);
    int wide = Math.max(1, Math.min(WIDEST, width / all));
    int places = Math.min(all, width / wide);
    int back = Math.max(0, (today - at.day()) / step);
    int hidden = Math.max(0, back - places + 1);
    return new Stretch(
        statistics, step, places, wide, today - hidden * step, places - 1 - back + hidden);
  }

  /** The first day to go back to: the one on which the learner began. */
  static int first(Statistics statistics, boolean weeks) {
    int today = statistics.today();
    int first = Math.min(today, statistics.diary().first().orElse(today));
    return weeks ? today - (today - first) / WEEK * WEEK : first;
  }

  /** The columns that all places take. */
  int columns() {
    return places * wide;
  }

  /** The last day of a place. */
  int to(int place) {
    return end - (places - 1 - place) * step;
  }

  /** Its first day. */
  int from(int place) {
    return to(place) - step + 1;
  }

  /** A value for each place. */
  double[] values(ToDoubleFunction<WorkDay> value) {
    double[] values = new double[places];
    for (int place = 0; place < places; place++) {
      values[place] = value.applyAsDouble(statistics.diary().between(from(place), to(place)));
    }
    return values;
  }

  /** The months under the places in which they begin. */
  String months() {
    List<Axis.Name> names = new ArrayList<>();
    for (int place = 0; place < places; place++) {
      String month = Dates.monthShortly(to(place));
      boolean begins = !month.equals(Dates.monthShortly(to(place) - step));
      if (begins) {
        names.add(new Axis.Name(place * wide, month));
      }
    }
    return Axis.names(names, columns());
  }
}
