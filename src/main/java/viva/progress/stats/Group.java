package viva.progress.stats;

import java.util.List;
import viva.progress.Review;

/**
 * How a learner stands with the questions of one topic or kind.
 *
 * @param bank the id of their bank, or empty where they are of several
 * @param id the topic's id or the kind's word; empty for questions without a topic
 * @param name what it is called
 * @param questions how many there are
 * @param seen how many of them were answered
 * @param recall the mean chance that these are recalled today, 0 to 1
 * @param practice first tries outside of exams
 * @param exam first tries in exams
 */
public record Group(
    String bank,
    String id,
    String name,
    int questions,
    int seen,
    double recall,
    Tries practice,
    Tries exam) {

  /**
   * First tries on one occasion.
   *
   * @param rate how many were right
   * @param millis the active milliseconds they took
   */
  public record Tries(Rate rate, long millis) {
    static final Tries NONE = new Tries(new Rate(0, 0), 0);

    static Tries of(List<Review> tries) {
      return new Tries(Rate.of(tries), tries.stream().mapToLong(Review::millis).sum());
    }

    Tries plus(Tries other) {
      return new Tries(rate.plus(other.rate), millis + other.millis);
    }

    /** How many milliseconds each took on average; 0 where there was none. */
    public long each() {
      return rate.isEmpty() ? 0 : millis / rate.tries();
    }
  }

  /** The first tries on an occasion. */
  public Tries on(Occasion occasion) {
    return occasion == Occasion.EXAM ? exam : practice;
  }

  /** How often they were right. */
  public Rate rate(Occasion occasion) {
    return on(occasion).rate();
  }
}
