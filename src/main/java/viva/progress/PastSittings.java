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
import java.util.function.Predicate;
import viva.ledger.Names;

/** The sittings of a history, looked at from the one begun last back to the first. */
public final class PastSittings {
  /** How long a sitting that was left is offered again. */
  public static final Duration OFFERED_FOR = Duration.ofDays(2);

  /** How far a sitting may lie ahead, by another zone or clock, and still be believed. */
  private static final Duration AHEAD = Duration.ofDays(1);

  private final PastSitting newest;
  private final Set<Integer> answered;
  private final Names names;

  /** The banks of sittings over several, by the number of their names together. */
  private final Map<Integer, List<String>> several = new HashMap<>();

  /**
   * The sittings.
   *
   * @param newest the one begun last, or null
   * @param answered the banks of which some question was answered, by name
   */
  PastSittings(PastSitting newest, Set<Integer> answered, Names names) {
    this.newest = newest;
    this.answered = answered;
    this.names = names;
  }

  /** All sittings, in the order in which they began. */
  public List<PastSitting> all() {
    List<PastSitting> all = new ArrayList<>();
    for (PastSitting sitting = newest; sitting != null; sitting = sitting.before()) {
      all.add(sitting);
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
    for (PastSitting sitting = newest; sitting != null; sitting = sitting.before()) {
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
    int name = names.find(bank);
    PastSitting sitting = answered.contains(name) ? newest : null;
    while (sitting != null && !(sitting.bankNames() == name && which.test(sitting))) {
      sitting = sitting.before();
    }
    return Optional.ofNullable(sitting);
  }

  /** The exams begun so far, in order. */
  public List<PastSitting> exams() {
    List<PastSitting> exams = new ArrayList<>();
    for (PastSitting sitting = newest; sitting != null; sitting = sitting.before()) {
      if (sitting.isExam()) {
        exams.add(sitting);
      }
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
    int name = names.find(bank);
    PastSitting sitting = answered.contains(name) ? newest : null;
    while (sitting != null) {
      if (isOf(sitting, name, bank) && tells(sitting)) {
        Score score = sitting.score(bank);
        if (score.answered() > 0) {
          return Optional.of(score);
        }
      }
      sitting = sitting.before();
    }
    return Optional.empty();
  }

  /** Most sittings are of one bank, which is told by its name's number. */
  private boolean isOf(PastSitting sitting, int name, String bank) {
    int banks = sitting.bankNames();
    return banks == name
        || (!answered.contains(banks)
            && several.computeIfAbsent(banks, any -> sitting.banks()).contains(bank));
  }

  /**
   * The sittings that were left not long before now and can go on, the one left last first. One
   * whose clock was days ahead is none of them: it would come first until that day.
   */
  public List<PastSitting> unfinished(OffsetDateTime now) {
    List<PastSitting> left = new ArrayList<>();
    long millis = now.toInstant().toEpochMilli();
    for (PastSitting sitting = newest; sitting != null; sitting = sitting.before()) {
      long ago = millis - sitting.lastAt();
      boolean offered = ago < OFFERED_FOR.toMillis() && ago >= -AHEAD.toMillis();
      if (offered && sitting.unfinished()) {
        left.add(sitting);
      }
    }
    left.sort((one, other) -> Integer.compare(other.last().rank(), one.last().rank()));
    return left;
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
