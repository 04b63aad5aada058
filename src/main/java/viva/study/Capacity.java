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
    TreeMap<Integer, Long> days = new TreeMap<>();
    tracks
        .flatMap(track -> track.all().stream())
        .filter(review -> review.counts() && today - review.day() <= DAYS)
        .forEach(review -> days.merge(review.day(), (long) review.millis(), Long::sum));
    List<Long> spent = days.values().stream().sorted().toList();
    return spent.size() < ENOUGH ? UNKNOWN : Math.max(LEAST, spent.get(spent.size() / 2) * 3 / 2);
  }
}
