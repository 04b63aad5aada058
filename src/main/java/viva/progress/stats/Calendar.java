package viva.progress.stats;

import java.util.List;
import java.util.TreeSet;

/**
 * A year of study days as a calendar: weeks from Monday to Sunday, the last of them the one of
 * today, and a level for each day by how much was done. The levels are the quarters of the days
 * studied, so that they say something for whoever does little and for whoever does much.
 *
 * @param first the Monday with which it begins
 * @param today the study day
 * @param bounds the most answers of each level from 1 on, rising; none where nothing was done
 */
public record Calendar(int first, int today, List<Integer> bounds) {
  /** How many weeks it has: a year, whichever day of the week today is. */
  public static final int WEEKS = 53;

  private static final int DAYS = 7;

  /** How many levels there are at most, beside none. */
  public static final int LEVELS = 4;

  /** The first day counted from 1970, a Thursday, is the fourth of its week. */
  private static final int THURSDAY = 3;

  public Calendar {
    bounds = List.copyOf(bounds);
  }

  /** The calendar of the year that ends today. */
  public static Calendar of(Diary diary, int today) {
    int first = monday(today) - (WEEKS - 1) * DAYS;
    List<Integer> amounts =
        diary.days().subMap(first, true, today, true).values().stream()
            .map(WorkDay::answers)
            .sorted()
            .toList();
    TreeSet<Integer> bounds = new TreeSet<>();
    for (int level = 1; level <= LEVELS && !amounts.isEmpty(); level++) {
      bounds.add(amounts.get((amounts.size() * level + LEVELS - 1) / LEVELS - 1));
    }
    return new Calendar(first, today, List.copyOf(bounds));
  }

  /** The Monday of a day's week. */
  public static int monday(int day) {
    return day - Math.floorMod(day + THURSDAY, DAYS);
  }

  /** The level of so many answers: 0 for none, else from 1 on. */
  public int level(int answers) {
    if (answers == 0) {
      return 0;
    }
    int level = 1;
    while (level < bounds.size() && answers > bounds.get(level - 1)) {
      level++;
    }
    return level;
  }

  /** The day in a week of the calendar, from 0, at a day of the week, from 0 for Monday. */
  public int day(int week, int weekday) {
    return first + week * DAYS + weekday;
  }
}
