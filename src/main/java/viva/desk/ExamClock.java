package viva.desk;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.OptionalLong;
import viva.progress.PastSitting;
import viva.session.Plan;

/**
 * The time of an exam. It runs from the record of the exam's beginning, whether viva runs or not. A
 * clock that was set back since cannot give more than the whole time.
 */
public final class ExamClock {
  /** An exam of more minutes than this warns of its last five, a shorter one of its last. */
  private static final int SHORT = 10;

  private static final long MINUTE = 60_000;

  private ExamClock() {}

  /** From how many milliseconds before its end on an exam by this plan warns of it. */
  public static long near(Plan plan) {
    return plan.minutes() > SHORT ? 5 * MINUTE : MINUTE;
  }

  /** The milliseconds of an exam that begins now; nothing if there is no limit. */
  static OptionalLong full(Plan plan) {
    return plan.minutes() == 0 ? OptionalLong.empty() : OptionalLong.of(plan.minutes() * MINUTE);
  }

  /** The milliseconds left of an exam that began then. */
  static OptionalLong left(Plan plan, OffsetDateTime began, OffsetDateTime now) {
    OptionalLong full = full(plan);
    return full.isEmpty()
        ? full
        : OptionalLong.of(left(Duration.ofMillis(full.getAsLong()), Duration.between(began, now)));
  }

  /** Compared before it is reckoned in milliseconds: a clock may have been set to any year. */
  private static long left(Duration full, Duration passed) {
    if (passed.isNegative()) {
      return full.toMillis();
    }
    return passed.compareTo(full) >= 0 ? 0 : full.minus(passed).toMillis();
  }

  /** Whether the time of a past exam has run out. */
  static boolean isOver(PastSitting past, OffsetDateTime now) {
    return left(past, now).equals(OptionalLong.of(0));
  }

  /** The milliseconds left of a past exam; nothing if there is no limit. */
  static OptionalLong left(PastSitting past, OffsetDateTime now) {
    return left(PlanWords.plan(past.mode(), past.filters(), past.seed()), past.at(), now);
  }
}
