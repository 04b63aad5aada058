package viva.bench;

import java.time.LocalDate;

/**
 * How a made learner studies.
 *
 * @param days how many days the journal covers
 * @param until the last of them, on which he studies
 * @param perDay about how many answers he gives on a day of study
 * @param devices on how many devices, one to nine
 * @param seed what decides everything else: the same habits over the same banks make the same
 *     journal
 */
public record Habits(int days, LocalDate until, int perDay, int devices, long seed) {
  public Habits {
    if (days < 1 || perDay < 1 || devices < 1 || devices > 9) {
      throw new IllegalArgumentException("there are at least a day, an answer and a device");
    }
  }

  /** A term of a diligent student, some twenty answers a day on two devices. */
  public static Habits of(LocalDate until, long seed) {
    return new Habits(90, until, 24, 2, seed);
  }
}
