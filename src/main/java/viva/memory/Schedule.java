package viva.memory;

import java.util.Optional;

/**
 * How one learner's memory is reckoned: what an answer does to it, what it is worth on a day, and
 * when it is due. A day is a number counted from 1970; a clock that was set back gives a day before
 * the last one, and no day has passed then.
 *
 * @param fsrs the formulas
 * @param retention the chance of recall at which a question is due, between 0 and 1
 * @param guessing whether a right answer counts for less where it may have been a guess
 */
public record Schedule(Fsrs fsrs, double retention, boolean guessing) {
  /** The chance of recall that is aimed at where nobody says otherwise. */
  public static final double USUAL_RETENTION = 0.9;

  /** From this chance on a right answer may have been a guess: one of four, or likelier. */
  public static final double GUESSABLE = 0.25;

  /** The schedule where nobody says otherwise. */
  public static final Schedule USUAL = new Schedule(Fsrs.usual(), USUAL_RETENTION, true);

  public Schedule {
    if (!(retention > 0 && retention < 1)) {
      throw new IllegalArgumentException("retention " + retention + " is not between 0 and 1");
    }
  }

  /**
   * The memory after an answer.
   *
   * @param before what was held before; nothing if it is the first answer
   * @param chance how likely a right answer is to somebody who knows nothing, 0 to 1
   */
  public Memory after(Optional<Memory> before, int day, Grade grade, double chance) {
    if (before.isEmpty()) {
      return new Memory(fsrs.first(grade), day);
    }
    Memory held = before.get();
    int days = Math.max(0, day - held.day());
    MemoryState next = fsrs.next(held.state(), days, grade);
    if (guessing && grade != Grade.AGAIN && chance >= GUESSABLE && days > 0) {
      MemoryState again = fsrs.next(held.state(), days, Grade.AGAIN);
      next =
          mixed(next, again, recalled(fsrs.retrievability(days, held.state().stability()), chance));
    }
    return new Memory(next, day(held, day));
  }

  /**
   * The later of the two days, but a day that lies more than one before the one held shows that the
   * clock was wrong then or is now: the newer answer says what day it is, so that no clock which
   * was once ahead puts a question off. One day back is another time zone.
   */
  private static int day(Memory held, int day) {
    return held.day() - 1L > day ? day : Math.max(day, held.day());
  }

  /**
   * How likely a right answer was recalled and not guessed, by Bayes' rule from the chance of
   * recall R and that of a guess c, as in the three-parameter logistic model: q = R / (R + (1 - R)
   * c).
   */
  static double recalled(double recall, double chance) {
    return recall / (recall + (1 - recall) * chance);
  }

  /**
   * Between the state of an answer that was recalled, with weight q, and that of one that was not:
   * the weighted geometric mean of stability, the weighted mean of difficulty.
   */
  static MemoryState mixed(MemoryState recalled, MemoryState again, double q) {
    return MemoryState.clamped(
        Math.exp(q * Math.log(recalled.stability()) + (1 - q) * Math.log(again.stability())),
        q * recalled.difficulty() + (1 - q) * again.difficulty());
  }

  /** The memory between these two of one day, the first with this weight from 0 to 1. */
  public Memory between(Memory one, Memory other, double weight) {
    return new Memory(mixed(one.state(), other.state(), weight), one.day());
  }

  /** The chance of recall on a day, 0 to 1. */
  public double recall(Memory memory, int day) {
    return fsrs.retrievability(Math.max(0, day - memory.day()), memory.state().stability());
  }

  /** The day from which on the question is due. */
  public int due(Memory memory) {
    return memory.day() + fsrs.days(retention, memory.state().stability());
  }

  /**
   * What is lost by waiting from this day to the next: by how much the chance of recall falls. Most
   * for what was learned lately and is just about to go, little for what is long gone or firm.
   */
  public double loss(Memory memory, int day) {
    return recall(memory, day) - recall(memory, day + 1);
  }
}
