package viva.progress;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import viva.journal.Entry;
import viva.question.QuestionId;

/**
 * All sittings of a learner, from the records of the journal alone.
 *
 * @param sittings by id, in the order in which they began
 */
public record History(Map<String, PastSitting> sittings) {
  /** How long a sitting that was left is offered again. */
  public static final Duration OFFERED_FOR = Duration.ofDays(2);

  /** The history that these records tell, in whatever order files brought them. */
  public static History of(List<Entry> entries) {
    HistoryBuilder builder = new HistoryBuilder();
    entries.forEach(entry -> entry.match(builder));
    return new History(builder.sittings());
  }

  /** The sittings in which something was answered, newest first. */
  public List<PastSitting> newestFirst() {
    Collection<PastSitting> all = sittings.values();
    return all.stream()
        .filter(sitting -> !sitting.standing().isEmpty())
        .sorted(
            Comparator.comparing((PastSitting sitting) -> sitting.entry().at().toInstant())
                .reversed())
        .toList();
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

  /** The newest sitting, if it was left not long before now and can go on. */
  public Optional<PastSitting> unfinished(OffsetDateTime now) {
    return newestFirst().stream()
        .max(Comparator.comparing(sitting -> sitting.last().toInstant()))
        .filter(PastSitting::unfinished)
        .filter(sitting -> sitting.last().isAfter(now.minus(OFFERED_FOR)));
  }

  /** The questions answered at least once, each by its id and by the hash of its stem. */
  public Set<QuestionId> answered() {
    return answers().stream()
        .map(PastAnswer::entry)
        .flatMap(e -> Stream.of(e.questionId(), new QuestionId(e.bank(), e.stem())))
        .collect(Collectors.toSet());
  }

  /** Every answer that stands, in order. */
  public List<PastAnswer> answers() {
    List<PastAnswer> answers = new ArrayList<>();
    sittings.values().forEach(sitting -> answers.addAll(sitting.standing()));
    return answers;
  }
}
