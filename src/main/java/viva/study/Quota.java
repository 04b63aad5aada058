package viva.study;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import viva.progress.Known;
import viva.progress.Review;
import viva.progress.Track;

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

  /**
   * What a bank has of new questions.
   *
   * @param unseen how many were never answered up to now
   * @param begun how many were answered for the first time today
   */
  record Fresh(int unseen, int begun) {
    private Fresh and(Fresh more) {
      return new Fresh(unseen + more.unseen, begun + more.begun);
    }
  }

  /**
   * How many new questions of each bank still belong to today. Of what all banks share the first
   * ones take first.
   *
   * @param banks by their ids, in the order of the banks
   */
  Map<String, Integer> shares(Map<String, Fresh> banks) {
    int common = usual;
    for (Map.Entry<String, Fresh> bank : banks.entrySet()) {
      common -= planned.containsKey(bank.getKey()) ? 0 : bank.getValue().begun();
    }
    Map<String, Integer> shares = new HashMap<>();
    for (Map.Entry<String, Fresh> bank : banks.entrySet()) {
      Integer own = planned.get(bank.getKey());
      int room = own == null ? common : own - bank.getValue().begun();
      int share = Math.max(0, Math.min(room, bank.getValue().unseen()));
      shares.put(bank.getKey(), share);
      common -= own == null ? share : 0;
    }
    return shares;
  }

  /** Those of these new questions that still belong to today, in their order. */
  List<Known> today(List<Known> known, int today) {
    Map<String, Integer> left = shares(fresh(known, today));
    List<Known> taken = new ArrayList<>();
    for (Known one : known) {
      String bank = one.bank().id();
      if (isNew(one) && left.get(bank) > 0) {
        taken.add(one);
        left.merge(bank, -1, Integer::sum);
      }
    }
    return taken;
  }

  private static boolean isNew(Known one) {
    return one.standing().isNew() && !one.standing().suspended();
  }

  private static Map<String, Fresh> fresh(List<Known> known, int today) {
    Map<String, Fresh> banks = new LinkedHashMap<>();
    for (Known one : known) {
      Fresh fresh = new Fresh(isNew(one) ? 1 : 0, isBegun(one, today) ? 1 : 0);
      banks.merge(one.bank().id(), fresh, Fresh::and);
    }
    return banks;
  }

  /** Whether it was answered for the first time today. */
  private static boolean isBegun(Known one, int today) {
    if (!one.standing().isOfToday() || one.standing().suspended()) {
      return false;
    }
    List<Review> counting = one.standing().track().map(Track::counting).orElse(List.of());
    return !counting.isEmpty() && counting.get(0).day() == today;
  }
}
