package viva.progress;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import viva.journal.AnswerEntry;
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
 * @param last what happened in it last
 */
public record PastSitting(
    SittingEntry entry,
    List<PastAnswer> answers,
    Set<QuestionId> flagged,
    Optional<Outcome> outcome,
    Last last) {

  public PastSitting {
    answers = List.copyOf(answers);
    flagged = Set.copyOf(flagged);
  }

  /**
   * What happened last.
   *
   * @param at when, by the clock of its device
   * @param rank where it stands in the journal: of two the higher one is the later one
   */
  public record Last(OffsetDateTime at, int rank) {}

  /** The answers that were not taken back. */
  public List<PastAnswer> standing() {
    return answers.stream().filter(answer -> !answer.undone()).toList();
  }

  /** For each question answered, the first answer that stands: the one that counts. */
  public List<PastAnswer> firsts() {
    Map<QuestionId, PastAnswer> firsts = new LinkedHashMap<>();
    Set<QuestionId> paper = paper();
    standing().forEach(answer -> firsts.putIfAbsent(asked(answer.entry(), paper), answer));
    return new ArrayList<>(firsts.values());
  }

  /**
   * The question as the sitting asked it: one that was given an id since was asked under the hash
   * of its stem.
   */
  private static QuestionId asked(AnswerEntry answer, Set<QuestionId> paper) {
    QuestionId byWords = new QuestionId(answer.bank(), answer.stem());
    boolean renamed = !paper.contains(answer.questionId()) && paper.contains(byWords);
    return renamed ? byWords : answer.questionId();
  }

  private Set<QuestionId> paper() {
    return entry.questions().stream()
        .map(SittingEntry.Asked::questionId)
        .collect(Collectors.toSet());
  }

  /** Whether there is something left to do in it and something was done already. */
  public boolean unfinished() {
    return !standing().isEmpty() && !finished();
  }

  /** Whether it came to its end, or was cut off when nothing was left to do. */
  public boolean finished() {
    boolean all = firsts().size() >= entry.questions().size() && !comesBack();
    return all || outcome.filter(Outcome.FINISHED::equals).isPresent();
  }

  private boolean comesBack() {
    Map<QuestionId, Double> last = new LinkedHashMap<>();
    Set<QuestionId> paper = paper();
    standing().forEach(answer -> last.put(asked(answer.entry(), paper), answer.score()));
    return last.values().stream().anyMatch(score -> score < 1);
  }

  /** What it was worth. */
  public Score score() {
    return score(question -> true);
  }

  /** What it was worth in one of its banks. */
  public Score score(String bank) {
    return score(question -> question.bank().equals(bank));
  }

  private Score score(Predicate<QuestionId> counts) {
    List<AnswerEntry> all =
        standing().stream()
            .map(PastAnswer::entry)
            .filter(e -> counts.test(e.questionId()))
            .toList();
    List<PastAnswer> firsts =
        firsts().stream().filter(answer -> counts.test(answer.entry().questionId())).toList();
    return new Score(
        entry.id(),
        entry.at(),
        entry.banks().stream().map(SittingEntry.UsedBank::id).toList(),
        entry.mode(),
        firsts.size(),
        (int) entry.questions().stream().filter(asked -> counts.test(asked.questionId())).count(),
        firsts.stream().mapToDouble(answer -> answer.score() * answer.entry().points()).sum(),
        firsts.stream().mapToDouble(answer -> answer.entry().points()).sum(),
        all.stream().mapToLong(AnswerEntry::millis).sum(),
        finished());
  }
}
