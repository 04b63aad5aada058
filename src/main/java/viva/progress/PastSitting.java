package viva.progress;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import viva.journal.EndEntry.Outcome;
import viva.journal.SittingEntry;
import viva.question.QuestionId;

/**
 * A sitting as the journal has it.
 *
 * @param entry how it began
 * @param answers every answer in the order given, undone ones too
 * @param flagged the questions flagged in it
 * @param outcome how it ended, or nothing if it was cut off or taken up again since
 * @param last when something last happened in it
 */
public record PastSitting(
    SittingEntry entry,
    List<PastAnswer> answers,
    Set<QuestionId> flagged,
    Optional<Outcome> outcome,
    OffsetDateTime last) {

  public PastSitting {
    answers = List.copyOf(answers);
    flagged = Set.copyOf(flagged);
  }

  /** The answers that were not taken back. */
  public List<PastAnswer> standing() {
    return answers.stream().filter(answer -> !answer.undone()).toList();
  }

  /** For each question answered, the first answer that stands: the one that counts. */
  public List<PastAnswer> firsts() {
    Map<QuestionId, PastAnswer> firsts = new LinkedHashMap<>();
    standing().forEach(answer -> firsts.putIfAbsent(answer.entry().questionId(), answer));
    return new ArrayList<>(firsts.values());
  }

  /** Whether there is something left to do in it and something was done already. */
  public boolean unfinished() {
    return !standing().isEmpty()
        && outcome.filter(Outcome.FINISHED::equals).isEmpty()
        && (firsts().size() < entry.questions().size() || comesBack());
  }

  private boolean comesBack() {
    Map<QuestionId, Double> last = new LinkedHashMap<>();
    standing().forEach(answer -> last.put(answer.entry().questionId(), answer.score()));
    return last.values().stream().anyMatch(score -> score < 1);
  }

  /** What it was worth. */
  public Score score() {
    return score(answer -> true);
  }

  /** What it was worth in one of its banks. */
  public Score score(String bank) {
    return score(answer -> answer.entry().bank().equals(bank));
  }

  private Score score(Predicate<PastAnswer> counts) {
    List<PastAnswer> firsts = firsts().stream().filter(counts).toList();
    double won = firsts.stream().mapToDouble(a -> a.score() * a.entry().points()).sum();
    double possible = firsts.stream().mapToDouble(a -> a.entry().points()).sum();
    long millis =
        standing().stream().filter(counts).mapToLong(answer -> answer.entry().millis()).sum();
    return new Score(
        entry.id(),
        entry.at(),
        entry.banks().stream().map(SittingEntry.UsedBank::id).toList(),
        entry.mode(),
        firsts.size(),
        entry.questions().size(),
        won,
        possible,
        millis,
        outcome.filter(Outcome.FINISHED::equals).isPresent());
  }
}
