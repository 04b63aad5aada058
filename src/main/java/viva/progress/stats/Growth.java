package viva.progress.stats;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import viva.memory.Memory;
import viva.memory.Schedule;
import viva.progress.Known;
import viva.progress.Review;
import viva.progress.Standing;
import viva.progress.Track;

/**
 * How memory grew, week by week: what was held at the end of the study day today, a week ago, and
 * so on. It is reckoned from the answers given until then, as if it were that day again.
 *
 * @param points the oldest first, the last of them today; at least two
 */
public record Growth(List<Point> points) {
  /** How many weeks back it looks at most. */
  public static final int WEEKS = 52;

  private static final int DAYS = 7;

  public Growth {
    points = List.copyOf(points);
  }

  /**
   * What was held on a day.
   *
   * @param day the study day
   * @param seen how many questions had been answered
   * @param recall their mean chance of recall, 0 to 1
   * @param stability the middle one of their stabilities, in days
   * @param firm how many had a stability of {@link Retention#FIRM} days or more
   */
  public record Point(int day, int seen, double recall, double stability, int firm) {}

  /** The growth over these questions; those that are not to be asked are left out. */
  public static Growth of(List<Known> known, int today) {
    List<Standing> asked =
        known.stream().map(Known::standing).filter(standing -> !standing.suspended()).toList();
    int first = asked.stream().mapToInt(one -> first(one, today)).min().orElse(today);
    List<Sum> sums = new ArrayList<>();
    for (int week = 0; week <= WEEKS && (week < 2 || today - week * DAYS >= first); week++) {
      sums.add(new Sum(today - week * DAYS, asked.size()));
    }
    Collections.reverse(sums);
    asked.forEach(standing -> add(sums, standing));
    return new Growth(sums.stream().map(Sum::point).toList());
  }

  private static int first(Standing standing, int today) {
    return counting(standing).stream().mapToInt(Review::day).findFirst().orElse(today);
  }

  private static List<Review> counting(Standing standing) {
    return standing.track().map(Track::counting).orElse(List.of());
  }

  /** Goes through the answers to a question and stops at each point to look at what is held. */
  private static void add(List<Sum> sums, Standing standing) {
    Optional<Memory> held = Optional.empty();
    int at = 0;
    for (Review review : counting(standing)) {
      Memory next = standing.schedule().after(held, review.day(), review.grade(), review.chance());
      for (; at < sums.size() && sums.get(at).day < next.day(); at++) {
        sums.get(at).add(held, standing.schedule());
      }
      held = Optional.of(next);
    }
    for (; at < sums.size(); at++) {
      sums.get(at).add(held, standing.schedule());
    }
  }

  /** Today. */
  public Point now() {
    return points.get(points.size() - 1);
  }

  /** A week ago. */
  public Point lastWeek() {
    return points.get(points.size() - 2);
  }

  /** What was held on a day while it is made up. */
  private static final class Sum {
    private final int day;
    private final double[] stabilities;
    private double recall;
    private int seen;
    private int firm;

    Sum(int day, int questions) {
      this.day = day;
      stabilities = new double[questions];
    }

    void add(Optional<Memory> held, Schedule schedule) {
      held.ifPresent(
          memory -> {
            double stability = memory.state().stability();
            stabilities[seen++] = stability;
            recall += schedule.recall(memory, day);
            firm += stability >= Retention.FIRM ? 1 : 0;
          });
    }

    Point point() {
      double[] sorted = Arrays.copyOf(stabilities, seen);
      Arrays.sort(sorted);
      double mean = seen == 0 ? 0 : recall / seen;
      return new Point(day, seen, mean, Spread.quantile(sorted, 0.5), firm);
    }
  }
}
