package viva.progress.stats;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.stream.Stream;
import viva.progress.Review;
import viva.progress.Track;

/**
 * Everything a learner did, by study day. It keeps what came before he started a bank over: days
 * and hours were spent all the same. What he took back is not in it.
 */
public final class Diary {
  private final NavigableMap<Integer, WorkDay> days;

  private Diary(NavigableMap<Integer, WorkDay> days) {
    this.days = days;
  }

  /** The diary that these tracks tell. */
  public static Diary of(Stream<Track> tracks) {
    Map<Integer, Sums> sums = new HashMap<>();
    tracks.forEach(track -> add(sums, track));
    NavigableMap<Integer, WorkDay> days = new TreeMap<>();
    sums.forEach((day, sum) -> days.put(day, sum.whole()));
    days.values().removeIf(day -> day.answers() == 0);
    return new Diary(days);
  }

  private static void add(Map<Integer, Sums> sums, Track track) {
    List<Review> standing = track.standing();
    standing.forEach(review -> sums(sums, review).answer(review));
    Track.tries(standing).forEach(review -> sums(sums, review).first(review));
  }

  private static Sums sums(Map<Integer, Sums> sums, Review review) {
    return sums.computeIfAbsent(review.day(), day -> new Sums());
  }

  /** The days on which something was done. */
  public NavigableMap<Integer, WorkDay> days() {
    return Collections.unmodifiableNavigableMap(days);
  }

  /** Whether nothing was ever done. */
  public boolean isEmpty() {
    return days.isEmpty();
  }

  /** The first day on which something was done. */
  public OptionalInt first() {
    return days.isEmpty() ? OptionalInt.empty() : OptionalInt.of(days.firstKey());
  }

  /** What was done on a day. */
  public WorkDay on(int day) {
    return days.getOrDefault(day, WorkDay.NONE);
  }

  /** What was done from one day to another, both included. */
  public WorkDay between(int from, int to) {
    return days.subMap(from, true, Math.max(from, to), true).values().stream()
        .reduce(WorkDay.NONE, WorkDay::plus);
  }

  /** On how many days something was done, from one to another, both included. */
  public int studied(int from, int to) {
    return days.subMap(from, true, Math.max(from, to), true).size();
  }

  /** What was ever done. */
  public WorkDay whole() {
    return days.values().stream().reduce(WorkDay.NONE, WorkDay::plus);
  }

  /** The sums of a day while they are made up. */
  private static final class Sums {
    private final Sum practice = new Sum();
    private final Sum exam = new Sum();

    void answer(Review review) {
      if (Occasion.PRACTICE.has(review)) {
        practice.answer(review);
      } else if (Occasion.EXAM.has(review)) {
        exam.answer(review);
      }
    }

    void first(Review review) {
      if (Occasion.PRACTICE.has(review)) {
        practice.first(review);
      } else if (Occasion.EXAM.has(review)) {
        exam.first(review);
      }
    }

    WorkDay whole() {
      return new WorkDay(practice.work(), exam.work());
    }
  }

  /** The sums of one occasion. */
  private static final class Sum {
    private int answers;
    private int right;
    private int tries;
    private double won;
    private double possible;
    private long millis;

    void answer(Review review) {
      answers++;
      millis += review.millis();
    }

    void first(Review review) {
      tries++;
      right += review.passed() ? 1 : 0;
      won += review.latest() * review.points();
      possible += review.points();
    }

    Work work() {
      return new Work(answers, new Rate(right, tries), won, possible, millis);
    }
  }
}
