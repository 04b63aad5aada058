package viva.progress.stats;

/**
 * Seven study days and where they led.
 *
 * @param studied on how many of them something was done
 * @param work what was done
 * @param end what was held at their end
 */
public record Week(int studied, WorkDay work, Growth.Point end) {
  private static final int DAYS = 7;

  /** The seven days that end on the day of a point. */
  static Week of(Diary diary, Growth.Point end) {
    int from = end.day() - DAYS + 1;
    return new Week(diary.studied(from, end.day()), diary.between(from, end.day()), end);
  }
}
