package viva.session;

/**
 * How long a learner was at a question: the time between things he did, each stretch cut at a
 * minute so that a walk around the block does not count.
 *
 * @param last when he last did something, in milliseconds
 * @param total the milliseconds so far
 */
public record ActiveTime(long last, long total) {
  /** The longest stretch without a sign of life that counts. */
  public static final long LONGEST_STRETCH_MILLIS = 60_000;

  /** Starts at this moment. */
  public static ActiveTime from(long now) {
    return new ActiveTime(now, 0);
  }

  /** After a sign of life at this moment; a clock that jumps back adds nothing. */
  public ActiveTime until(long now) {
    long stretch = Math.max(0, Math.min(now - last, LONGEST_STRETCH_MILLIS));
    return new ActiveTime(now, total + stretch);
  }
}
