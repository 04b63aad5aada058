package viva.study;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import viva.progress.Glance;
import viva.progress.Known;

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
   * How many new questions of each bank still belong to today. Of what all banks share the first
   * ones take first.
   *
   * @param banks one glance a bank, in the order of the banks
   */
  Map<String, Integer> shares(List<Glance> banks) {
    int common = usual;
    for (Glance bank : banks) {
      common -= planned.containsKey(bank.bank().id()) ? 0 : bank.begunToday();
    }
    Map<String, Integer> shares = new HashMap<>();
    for (Glance bank : banks) {
      Integer own = planned.get(bank.bank().id());
      int room = own == null ? common : own - bank.begunToday();
      int share = Math.max(0, Math.min(room, bank.unseen()));
      shares.put(bank.bank().id(), share);
      common -= own == null ? share : 0;
    }
    return shares;
  }

  /** Those of these new questions that still belong to today, in their order. */
  List<Known> today(List<Known> known, int today) {
    Map<String, Integer> left = shares(Glance.each(known, today));
    List<Known> taken = new ArrayList<>();
    for (Known one : known) {
      String bank = one.bank().id();
      if (one.standing().isNew() && !one.standing().suspended() && left.get(bank) > 0) {
        taken.add(one);
        left.merge(bank, -1, Integer::sum);
      }
    }
    return taken;
  }
}
