package viva.study;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import viva.progress.Known;

/**
 * Mixes topics, because going back and forth between them teaches to tell them apart, and keeps
 * apart what cites the same paragraph, because one such question answers the other. What stands
 * first still comes early: the next question is chosen among the few that stand first.
 */
final class Interleaving {
  /** Among so many of those that are left the next one is chosen. */
  private static final int REACH = 8;

  /** So many questions lie between two on one fact, where there are enough others. */
  private static final int APART = 4;

  private Interleaving() {}

  static List<Known> of(List<Known> questions) {
    List<Known> mixed = new ArrayList<>();
    List<Known> next = new ArrayList<>();
    for (Known question : questions) {
      next.add(question);
      if (next.size() == REACH) {
        mixed.add(farthest(next, mixed));
      }
    }
    while (!next.isEmpty()) {
      mixed.add(farthest(next, mixed));
    }
    return mixed;
  }

  /** Takes away from these the first of those that go best behind the others. */
  private static Known farthest(List<Known> next, List<Known> before) {
    int best = 0;
    for (int i = 1; i < next.size(); i++) {
      if (closeness(next.get(i), before) < closeness(next.get(best), before)) {
        best = i;
      }
    }
    return next.remove(best);
  }

  /** How badly a question goes behind these: first siblings nearby count, then a topic just had. */
  private static int closeness(Known one, List<Known> before) {
    int closeness = 0;
    for (int back = 1; back <= Math.min(APART, before.size()); back++) {
      Known other = before.get(before.size() - back);
      closeness += areSiblings(one, other) ? 10 * (APART + 1 - back) : 0;
      closeness += back == 1 && shareATopic(one, other) ? 5 : 0;
    }
    return closeness;
  }

  private static boolean areSiblings(Known one, Known other) {
    return one.bank().id().equals(other.bank().id())
        && one.item().citations().stream()
            .anyMatch(place -> place.paragraph() > 0 && other.item().citations().contains(place));
  }

  private static boolean shareATopic(Known one, Known other) {
    Set<String> topics = new HashSet<>(one.item().topics());
    topics.retainAll(other.item().topics());
    return !topics.isEmpty() && one.bank().id().equals(other.bank().id());
  }
}
