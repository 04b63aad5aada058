package viva.progress.stats;

/**
 * What was done on one study day, or on several together.
 *
 * @param practice outside of exams
 * @param exam in exams
 */
public record WorkDay(Work practice, Work exam) {
  /** A day on which nothing was done. */
  public static final WorkDay NONE = new WorkDay(Work.NONE, Work.NONE);

  WorkDay plus(WorkDay other) {
    return new WorkDay(practice.plus(other.practice), exam.plus(other.exam));
  }

  WorkDay plus(Occasion occasion, Work work) {
    return occasion == Occasion.EXAM
        ? new WorkDay(practice, exam.plus(work))
        : new WorkDay(practice.plus(work), exam);
  }

  /** What was done on one occasion. */
  public Work on(Occasion occasion) {
    return occasion == Occasion.EXAM ? exam : practice;
  }

  /** How many answers were given at all, by which a day is busy or not. */
  public int answers() {
    return practice.answers() + exam.answers();
  }

  /** Active milliseconds at all. */
  public long millis() {
    return practice.millis() + exam.millis();
  }
}
