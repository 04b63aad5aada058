package viva.progress;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import viva.journal.Entry;
import viva.question.QuestionId;

/**
 * All sittings of a learner, from the records of the journal alone. What is newer is told by the
 * order of the records and not by their times, which a clock set wrong may have got wrong.
 *
 * @param sittings by id, in the order in which they began
 * @param orphans answers whose sitting is not in the journal
 */
public record History(Map<String, PastSitting> sittings, List<PastAnswer> orphans) {
  /** How long a sitting that was left is offered again. */
  public static final Duration OFFERED_FOR = Duration.ofDays(2);

  /** How far a sitting may lie ahead, by another zone or clock, and still be believed. */
  private static final Duration AHEAD = Duration.ofDays(1);

  public History {
    sittings = Collections.unmodifiableMap(new LinkedHashMap<>(sittings));
    orphans = List.copyOf(orphans);
  }

  /** The history that these records tell, in the order in which the journal gives them. */
  public static History of(List<Entry> entries) {
    HistoryBuilder builder = new HistoryBuilder();
    entries.forEach(entry -> entry.match(builder));
    return builder.history();
  }

  /** The sittings in which something was answered, the one begun last first. */
  public List<PastSitting> newestFirst() {
    List<PastSitting> newest =
        new ArrayList<>(
            sittings.values().stream().filter(sitting -> !sitting.standing().isEmpty()).toList());
    Collections.reverse(newest);
    return newest;
  }

  /** The scores of all sittings in which something was answered, newest first. */
  public List<Score> scores() {
    return newestFirst().stream().map(PastSitting::score).toList();
  }

  /** What the newest sitting with this bank was worth in it. */
  public Optional<Score> lastScore(String bank) {
    return newestFirst().stream()
        .map(sitting -> sitting.score(bank))
        .filter(score -> score.answered() > 0)
        .findFirst();
  }

  /**
   * The sittings that were left not long before now and can go on, the one left last first. One
   * whose clock was days ahead is none of them: it would come first until that day.
   */
  public List<PastSitting> unfinished(OffsetDateTime now) {
    return sittings.values().stream()
        .filter(PastSitting::unfinished)
        .filter(sitting -> sitting.last().at().isAfter(now.minus(OFFERED_FOR)))
        .filter(sitting -> !sitting.last().at().isAfter(now.plus(AHEAD)))
        .sorted(Comparator.comparingInt((PastSitting left) -> left.last().rank()).reversed())
        .toList();
  }

  /** The questions answered at least once, each by its id and by the hash of its stem. */
  public Set<QuestionId> answered() {
    return answers().stream()
        .map(PastAnswer::entry)
        .flatMap(e -> Stream.of(e.questionId(), new QuestionId(e.bank(), e.stem())))
        .collect(Collectors.toSet());
  }

  /** Every answer that stands: sitting by sitting in order, then those without a sitting. */
  public List<PastAnswer> answers() {
    return Stream.concat(
            sittings.values().stream().flatMap(sitting -> sitting.standing().stream()),
            orphans.stream().filter(answer -> !answer.undone()))
        .toList();
  }
}
