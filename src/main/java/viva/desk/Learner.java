package viva.desk;

import viva.memory.Schedule;
import viva.study.Quota;

/**
 * Who sits at the desk, and how he wants to study.
 *
 * @param name his name, or empty
 * @param schedule how his memory is reckoned
 * @param newPerDay how many new questions a day, over all banks without an exam ahead
 */
public record Learner(String name, Schedule schedule, int newPerDay) {

  /** A learner who has set nothing but his name. */
  public static Learner named(String name) {
    return new Learner(name, Schedule.USUAL, Quota.USUAL);
  }

  /** A learner with these settings. */
  public static Learner of(String name, Settings settings) {
    return new Learner(name, settings.schedule(), settings.newPerDay());
  }
}
