package viva.progress.stats;

import java.util.List;
import viva.progress.Known;
import viva.progress.Review;

/**
 * A question and its tries since the learner last started over: the first answer of each sitting.
 */
record Tried(Known known, List<Review> tries) {
  static List<Tried> of(List<Known> known) {
    return known.stream().map(one -> new Tried(one, one.standing().tries())).toList();
  }

  /** Those on an occasion. */
  List<Review> on(Occasion occasion) {
    return tries.stream().filter(occasion::has).toList();
  }
}
