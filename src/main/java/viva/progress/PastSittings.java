package viva.progress;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import viva.ledger.Sittings;
import viva.ledger.Table;

/** The sittings of a history, looked at from the one begun last back to the first. */
public final class PastSittings {
  /** How long a sitting that was left is offered again. */
  public static final Duration OFFERED_FOR = Duration.ofDays(2);

  /** How far a sitting may lie ahead, by another zone or clock, and still be believed. */
  private static final Duration AHEAD = Duration.ofDays(1);

  private final History history;
  private final Table sittings;
  private final int newest;
  private final Set<Integer> answered;

  private Map<String, Integer> newestOf;

  /**
   * The sittings.
   *
   * @param newest the number of the one begun last, or -1
   * @param answered the banks of which some question was answered, by name
   */
  PastSittings(History history, int newest, Set<Integer> answered) {
    this.history = history;
    this.sittings = history.ledger().sittings();
    this.newest = newest;
    this.answered = answered;
  }

  /** The first one from here back of which this holds by its number, or null: there may be many. */
  private PastSitting back(int from, IntPredicate which) {
    int number = from;
    while (number >= 0 && !which.test(number)) {
      number = before(number);
    }
    return number < 0 ? null : new PastSitting(history, number);
  }

  private int before(int number) {
    return sittings.low(number, Sittings.BEFORE) - 1;
  }

  private int banks(int number) {
    return sittings.low(number, Sittings.MODE_BANKS);
  }

  private int name(String bank) {
    return history.ledger().names().find(bank);
  }

  /** All sittings, in the order in which they began. */
  public List<PastSitting> all() {
    List<PastSitting> all = new ArrayList<>();
    for (int at = newest; at >= 0; at = before(at)) {
      all.add(new PastSitting(history, at));
    }
    Collections.reverse(all);
    return all;
  }

  /**
   * The sittings in which something was answered, the one begun last first. Of an exam that is not
   * handed in nothing may be told.
   */
  public List<PastSitting> newestFirst() {
    List<PastSitting> telling = new ArrayList<>();
    for (int at = newest; at >= 0; at = before(at)) {
      PastSitting sitting = new PastSitting(history, at);
      if (tells(sitting)) {
        telling.add(sitting);
      }
    }
    return telling;
  }

  private static boolean tells(PastSitting sitting) {
    return sitting.isExam() ? sitting.isHandedIn() : !sitting.isEmpty();
  }

  /** The sitting begun last that was of this bank alone and of which this holds. */
  public Optional<PastSitting> newestAlone(String bank, Predicate<PastSitting> which) {
    int name = name(bank);
    PastSitting found = answered.contains(name) ? back(newest, at -> banks(at) == name) : null;
    while (found != null && !which.test(found)) {
      found = back(before(found.number()), at -> banks(at) == name);
    }
    return Optional.ofNullable(found);
  }

  /** The exams begun so far, in order. */
  public List<PastSitting> exams() {
    List<PastSitting> exams = new ArrayList<>();
    IntPredicate isExam = at -> sittings.high(at, Sittings.MODE_BANKS) == Sittings.EXAM_NAME;
    PastSitting exam = back(newest, isExam);
    while (exam != null) {
      exams.add(exam);
      exam = back(before(exam.number()), isExam);
    }
    Collections.reverse(exams);
    return exams;
  }

  /** The scores of all sittings in which something was answered, newest first. */
  public List<Score> scores() {
    return newestFirst().stream().map(PastSitting::score).toList();
  }

  /** What the newest sitting in which something of this bank was answered was worth in it. */
  public Optional<Score> lastScore(String bank) {
    int from = answered.contains(name(bank)) ? newestOf(bank) : -1;
    for (int at = from; at >= 0; at = before(at)) {
      PastSitting sitting = new PastSitting(history, at);
      if (sitting.banks().contains(bank) && tells(sitting)) {
        Score score = sitting.score(bank);
        if (score.answered() > 0) {
          return Optional.of(score);
        }
      }
    }
    return Optional.empty();
  }

  /** The number of the newest sitting that tells something and has this bank, or -1. */
  private int newestOf(String bank) {
    if (newestOf == null) {
      newestOf = new HashMap<>();
      int left = answered.size();
      for (int at = newest; at >= 0 && left > 0; at = before(at)) {
        PastSitting sitting = new PastSitting(history, at);
        for (String one : sitting.banks()) {
          if (!newestOf.containsKey(one) && tells(sitting)) {
            newestOf.put(one, at);
            left -= answered.contains(name(one)) ? 1 : 0;
          }
        }
      }
    }
    return newestOf.getOrDefault(bank, -1);
  }

  /**
   * The sittings that were left not long before now and can go on, the one left last first. One
   * whose clock was days ahead is none of them: it would come first until that day.
   */
  public List<PastSitting> unfinished(OffsetDateTime now) {
    List<PastSitting> left = new ArrayList<>();
    long millis = now.toInstant().toEpochMilli();
    PastSitting lately = back(newest, at -> isOffered(at, millis));
    while (lately != null) {
      if (lately.unfinished()) {
        left.add(lately);
      }
      lately = back(before(lately.number()), at -> isOffered(at, millis));
    }
    left.sort((one, other) -> Integer.compare(other.last().rank(), one.last().rank()));
    return left;
  }

  private boolean isOffered(int number, long now) {
    long ago = now - sittings.get(number, Sittings.LAST_AT);
    return ago < OFFERED_FOR.toMillis() && ago >= -AHEAD.toMillis();
  }

  /** Whether a sitting was left so long ago that it is not offered again. */
  public static boolean isLongAgo(PastSitting sitting, OffsetDateTime now) {
    return sitting.lastAt() <= now.toInstant().toEpochMilli() - OFFERED_FOR.toMillis();
  }

  /** Whether a sitting lies so far ahead that its clock must have been wrong. */
  public static boolean isAhead(PastSitting sitting, OffsetDateTime now) {
    return sitting.lastAt() > now.toInstant().toEpochMilli() + AHEAD.toMillis();
  }
}
