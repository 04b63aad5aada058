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
    List<Held> held = new ArrayList<>();
    for (Known one : known) {
      one.standing()
          .track()
          .filter(track -> !one.standing().suspended())
          .map(track -> Held.of(track, one.standing().schedule()))
          .filter(course -> !course.isEmpty())
          .ifPresent(held::add);
    }
    int first = held.stream().mapToInt(Held::first).min().orElse(today);
    List<Point> points = new ArrayList<>();
    for (int week = 0; week <= WEEKS && (week < 2 || today - week * DAYS >= first); week++) {
      points.add(point(held, today - week * DAYS));
    }
    Collections.reverse(points);
    return new Growth(points);
  }

  private static Point point(List<Held> held, int day) {
    double[] stabilities = new double[held.size()];
    double recall = 0;
    int seen = 0;
    int firm = 0;
    for (Held one : held) {
      Memory memory = one.on(day);
      if (memory != null) {
        stabilities[seen++] = memory.state().stability();
        recall += one.schedule.recall(memory, day);
        firm += memory.state().stability() >= Retention.FIRM ? 1 : 0;
      }
    }
    double[] sorted = Arrays.copyOf(stabilities, seen);
    Arrays.sort(sorted);
    double mean = seen == 0 ? 0 : recall / seen;
    return new Point(day, seen, mean, Spread.quantile(sorted, 0.5), firm);
  }

  /** Today. */
  public Point now() {
    return points.get(points.size() - 1);
  }

  /** A week ago. */
  public Point lastWeek() {
    return points.get(points.size() - 2);
  }

  /**
   * What was held of one question after each study day on which it was answered.
   *
   * @param days the study days, rising
   * @param memories what was held after each
   * @param schedule how memory is reckoned
   */
  private record Held(List<Integer> days, List<Memory> memories, Schedule schedule) {
    static Held of(Track track, Schedule schedule) {
      List<Integer> days = new ArrayList<>();
      List<Memory> memories = new ArrayList<>();
      Optional<Memory> memory = Optional.empty();
      for (Review review : track.counting()) {
        Memory next = schedule.after(memory, review.day(), review.grade(), review.chance());
        memory = Optional.of(next);
        int last = days.size() - 1;
        if (last >= 0 && days.get(last) == next.day()) {
          memories.set(last, next);
        } else {
          days.add(next.day());
          memories.add(next);
        }
      }
      return new Held(days, memories, schedule);
    }

    boolean isEmpty() {
      return days.isEmpty();
    }

    int first() {
      return days.get(0);
    }

    /** What was held at the end of a day, or null. */
    Memory on(int day) {
      int at = Collections.binarySearch(days, day);
      int last = at >= 0 ? at : -at - 2;
      return last < 0 ? null : memories.get(last);
    }
  }
}
