package viva.progress.stats;

import java.util.NavigableSet;

/**
 * How many study days in a row something was done.
 *
 * @param current up to today, or to yesterday as long as nothing was done today
 * @param longest the most there ever were
 * @param today whether something was done today
 * @param studied on how many days something was ever done
 */
public record Streak(int current, int longest, boolean today, int studied) {
  /** The streak on a study day. */
  public static Streak of(Diary diary, int today) {
    NavigableSet<Integer> days = diary.days().navigableKeySet();
    boolean done = days.contains(today);
    int longest = 0;
    int run = 0;
    int before = Integer.MIN_VALUE;
    for (int day : days) {
      run = day - 1 == before ? run + 1 : 1;
      longest = Math.max(longest, run);
      before = day;
    }
    return new Streak(endingAt(days, done ? today : today - 1), longest, done, days.size());
  }

  private static int endingAt(NavigableSet<Integer> days, int last) {
    int length = 0;
    while (days.contains(last - length)) {
      length++;
    }
    return length;
  }
}
