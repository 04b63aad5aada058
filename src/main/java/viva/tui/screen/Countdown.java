package viva.tui.screen;

import java.util.OptionalLong;
import viva.text.Figures;

/**
 * The time that is left, by the clock that only runs forward. It is shown in whole minutes, and in
 * seconds towards the end, so that it moves no more often than somebody needs to see.
 *
 * @param end when the time is over; nothing if there is no limit
 * @param near from how many milliseconds before on the end is called near
 * @param now when it was looked at last
 */
record Countdown(OptionalLong end, long near, long now) {
  /** From here on seconds are shown. */
  private static final long FINE = 5 * 60_000L;

  private static final long VERY_NEAR = 60_000L;
  private static final long MINUTE = 60_000L;
  private static final long SECOND = 1000L;

  static Countdown of(OptionalLong left, long near, long now) {
    return new Countdown(
        left.isPresent() ? OptionalLong.of(now + left.getAsLong()) : OptionalLong.empty(),
        near,
        now);
  }

  /** The same looked at later. */
  Countdown at(long later) {
    return new Countdown(end, near, Math.max(now, later));
  }

  private long left() {
    return end.isPresent() ? Math.max(0, end.getAsLong() - now) : Long.MAX_VALUE;
  }

  boolean isOver() {
    return left() == 0;
  }

  /** Whether the end is so near that it is warned of. */
  boolean isNear() {
    return left() <= near;
  }

  /** In how many milliseconds what is shown changes. */
  OptionalLong alarm(long moment) {
    if (end.isEmpty()) {
      return OptionalLong.empty();
    }
    long rest = Math.max(0, end.getAsLong() - moment);
    long step = rest <= FINE ? SECOND : MINUTE;
    long over = rest % step;
    return OptionalLong.of(rest == 0 ? 0 : over == 0 ? step : over);
  }

  /** What is left, in words; empty if there is no limit. */
  String words() {
    if (end.isEmpty()) {
      return "";
    }
    long rest = (left() + SECOND - 1) / SECOND * SECOND;
    long minutes = (left() + MINUTE - 1) / MINUTE * MINUTE;
    return Figures.duration(left() <= FINE ? rest : minutes) + " left";
  }

  /** What is said when the end is near, or nothing. */
  String warning() {
    if (left() <= VERY_NEAR) {
      return "The last minute.";
    }
    return isNear() ? "Less than five minutes are left." : "";
  }
}
