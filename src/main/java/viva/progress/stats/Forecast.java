package viva.progress.stats;

import java.util.Arrays;
import java.util.List;
import viva.progress.Known;
import viva.progress.Standing;

/**
 * How many questions are due on each of the next days, by what is known now. Each answer moves its
 * question on, so nothing is counted twice and what will be learned is not in it.
 *
 * @param today the study day
 * @param overdue how many have been due since before today
 * @param days how many are due on each day: today with what is overdue, tomorrow, and so on
 * @param later how many are due after these days
 * @param unseen how many were never answered
 */
public record Forecast(int today, int overdue, List<Integer> days, int later, int unseen) {
  /** How many days ahead it looks, today included. */
  public static final int DAYS = 30;

  public Forecast {
    days = List.copyOf(days);
  }

  /** The forecast for these questions; those that are not to be asked are left out. */
  public static Forecast of(List<Known> known, int today) {
    int[] days = new int[DAYS];
    int overdue = 0;
    int later = 0;
    int unseen = 0;
    for (Known one : known) {
      Standing standing = one.standing();
      if (standing.suspended()) {
        continue;
      }
      int ahead = standing.due().orElse(today) - today;
      if (standing.isNew()) {
        unseen++;
      } else if (ahead >= DAYS) {
        later++;
      } else {
        overdue += ahead < 0 ? 1 : 0;
        days[Math.max(0, ahead)]++;
      }
    }
    return new Forecast(today, overdue, Arrays.stream(days).boxed().toList(), later, unseen);
  }

  /** How many are due within so many days, today included. */
  public int within(int count) {
    return days.subList(0, Math.min(count, days.size())).stream().mapToInt(n -> n).sum();
  }

  /** Whether nothing is ever due. */
  public boolean isEmpty() {
    return within(DAYS) + later == 0;
  }
}
