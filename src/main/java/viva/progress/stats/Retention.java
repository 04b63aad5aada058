package viva.progress.stats;

import java.util.List;
import viva.progress.Known;
import viva.progress.Standing;

/**
 * How well the questions that were answered would be recalled today, and how firmly they are held.
 *
 * @param seen how many were answered
 * @param unseen how many were not
 * @param recall the chances of recall today, 0 to 1
 * @param stability the days after which each is recalled with a chance of 90 %
 */
public record Retention(int seen, int unseen, Spread recall, Spread stability) {
  /** From this stability on, in days, a question is firm. */
  public static final double FIRM = 21;

  private static final double[] SHARES = {0, 0.5, 0.6, 0.7, 0.8, 0.9, 1};
  private static final double[] DAYS = {0, 1, 7, FIRM, 90, Double.MAX_VALUE};

  /** The retention of these questions; those that are not to be asked are left out. */
  public static Retention of(List<Known> known) {
    List<Standing> asked =
        known.stream().map(Known::standing).filter(standing -> !standing.suspended()).toList();
    List<Standing> seen = asked.stream().filter(standing -> !standing.isNew()).toList();
    double[] recall = seen.stream().mapToDouble(Standing::recall).toArray();
    double[] stability = seen.stream().mapToDouble(Standing::stability).toArray();
    return new Retention(
        seen.size(),
        asked.size() - seen.size(),
        Spread.of(recall, SHARES),
        Spread.of(stability, DAYS));
  }
}
