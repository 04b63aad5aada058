package viva.study;

import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import viva.progress.Track;

/** How much study a day can be expected of a learner. */
public final class Capacity {
  /** Nobody is expected to do less than half an hour, in milliseconds. */
  private static final long LEAST = 30 * 60_000L;

  /** What can be expected of whoever has not shown yet what he does: an hour. */
  private static final long UNKNOWN = 60 * 60_000L;

  private static final int DAYS = 28;
  private static final int ENOUGH = 5;

  private Capacity() {}

  /** Half as much again as on the middle one of the days studied in the last four weeks. */
  public static long millis(Stream<Track> tracks, int today) {
    List<Long> spent = spent(tracks, today);
    return spent.size() < ENOUGH ? UNKNOWN : Math.max(LEAST, spent.get(spent.size() / 2) * 3 / 2);
  }

  /** Whether enough days were studied lately to tell what can be expected. */
  public static boolean isKnown(Stream<Track> tracks, int today) {
    return spent(tracks, today).size() >= ENOUGH;
  }

  /** What was spent on each day studied, the least first. */
  private static List<Long> spent(Stream<Track> tracks, int today) {
    TreeMap<Integer, Long> days = new TreeMap<>();
    tracks
        .flatMap(track -> track.all().stream())
        .filter(review -> review.counts() && today - review.day() <= DAYS)
        .forEach(review -> days.merge(review.day(), (long) review.millis(), Long::sum));
    return days.values().stream().sorted().toList();
  }
}
