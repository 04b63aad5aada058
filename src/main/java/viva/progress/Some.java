package viva.progress;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * Some of many, by a loop: home is on the way to the first frame, and the first stream of a run
 * takes longer than all that is done here.
 */
final class Some {
  private Some() {}

  /** Those of which something holds, in their order. */
  static <T> List<T> of(List<T> all, Predicate<? super T> which) {
    List<T> some = new ArrayList<>();
    for (T one : all) {
      if (which.test(one)) {
        some.add(one);
      }
    }
    return some;
  }
}
