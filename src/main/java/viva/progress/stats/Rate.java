package viva.progress.stats;

import java.util.Collection;
import viva.progress.Review;

/**
 * How many first tries were right. A try is the first answer to a question in a sitting; it is
 * right from three quarters of the points on, as memory has it, by the key as it is now.
 *
 * @param right how many were right
 * @param tries how many there were
 */
public record Rate(int right, int tries) {
  /** The rate of these tries. */
  static Rate of(Collection<Review> tries) {
    return new Rate((int) tries.stream().filter(Review::passed).count(), tries.size());
  }

  /** With the tries of another. */
  Rate plus(Rate other) {
    return new Rate(right + other.right, tries + other.tries);
  }

  /** Whether there was no try. */
  public boolean isEmpty() {
    return tries == 0;
  }

  /** How many were wrong. */
  public int wrong() {
    return tries - right;
  }

  /** The share that was right, 0 to 1; 0 where there was no try. */
  public double share() {
    return tries == 0 ? 0 : right / (double) tries;
  }

  /** Between which shares the true one is likely to lie. */
  public Interval interval() {
    return Interval.wilson(right, tries);
  }
}
