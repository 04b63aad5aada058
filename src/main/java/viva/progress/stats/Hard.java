package viva.progress.stats;

import java.util.Comparator;
import java.util.List;
import viva.progress.Known;

/**
 * A question that a learner often misses.
 *
 * @param known the question
 * @param rate how often it was right at the first try
 */
public record Hard(Known known, Rate rate) {
  /** So many are listed at most. */
  public static final int MOST = 20;

  /**
   * The hardest questions on an occasion, the hardest first: those whose rate is low for certain,
   * by the upper end of its interval, so that one bad day does not outweigh many.
   */
  static List<Hard> of(List<Tried> tried, Occasion occasion) {
    return tried.stream()
        .filter(one -> !one.known().standing().suspended())
        .map(one -> new Hard(one.known(), Rate.of(one.on(occasion))))
        .filter(hard -> hard.rate().wrong() > 0)
        .sorted(Comparator.comparingDouble(hard -> hard.rate().interval().high()))
        .limit(MOST)
        .toList();
  }
}
