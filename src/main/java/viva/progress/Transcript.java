package viva.progress;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import viva.journal.SittingEntry;
import viva.question.QuestionId;

/**
 * One sitting in its own words, for going on with it or looking at it once more.
 *
 * @param entry how it began
 * @param answers every answer in the order given, undone ones too
 * @param flagged the questions flagged in it
 */
public record Transcript(SittingEntry entry, List<PastAnswer> answers, Set<QuestionId> flagged) {
  public Transcript {
    answers = List.copyOf(answers);
    flagged = Set.copyOf(flagged);
  }

  /** The sitting with this id; nothing if there is none, or its line is not there any more. */
  public static Optional<Transcript> of(History history, String id) {
    return history
        .sitting(id)
        .flatMap(
            past ->
                past.words().map(words -> new Transcript(words, answers(past), past.flagged())));
  }

  private static List<PastAnswer> answers(PastSitting past) {
    return past.all().stream().flatMap(review -> PastAnswer.of(review).stream()).toList();
  }
}
