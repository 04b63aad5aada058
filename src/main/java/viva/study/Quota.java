package viva.study;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import viva.progress.Known;
import viva.progress.Review;

/**
 * How many new questions belong to a day. A bank with an exam ahead has a number of its own; all
 * others share one.
 *
 * @param usual how many a day for all banks without a number of their own
 * @param planned how many a day for each bank that has one
 */
public record Quota(int usual, Map<String, Integer> planned) {
  /** How many new questions a day where nobody says otherwise. */
  public static final int USUAL = 15;

  public Quota {
    planned = Map.copyOf(planned);
  }

  /** Those of these new questions that still belong to today, in their order. */
  List<Known> today(List<Known> known, int today) {
    Map<String, Integer> begun = begun(known, today);
    Map<String, Integer> left = new HashMap<>();
    planned.forEach((bank, count) -> left.put(bank, count - begun.getOrDefault(bank, 0)));
    int common = usual;
    for (Map.Entry<String, Integer> entry : begun.entrySet()) {
      common -= planned.containsKey(entry.getKey()) ? 0 : entry.getValue();
    }
    List<Known> taken = new ArrayList<>();
    for (Known one : known) {
      if (!one.standing().isNew() || one.standing().suspended()) {
        continue;
      }
      String bank = one.bank().id();
      int room = planned.containsKey(bank) ? left.get(bank) : common;
      if (room > 0) {
        taken.add(one);
        left.computeIfPresent(bank, (id, count) -> count - 1);
        common -= planned.containsKey(bank) ? 0 : 1;
      }
    }
    return taken;
  }

  /** How many questions of each bank were answered for the first time today. */
  private static Map<String, Integer> begun(List<Known> known, int today) {
    Map<String, Integer> begun = new HashMap<>();
    for (Known one : known) {
      if (!one.standing().isOfToday() || one.standing().suspended()) {
        continue;
      }
      List<Review> counting =
          one.standing().track().map(track -> track.counting()).orElse(List.of());
      if (!counting.isEmpty() && counting.get(0).day() == today) {
        begun.merge(one.bank().id(), 1, Integer::sum);
      }
    }
    return begun;
  }
}
