package viva.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import viva.progress.Known;
import viva.progress.find.Findable;
import viva.progress.find.State;
import viva.question.QuestionId;

/**
 * What a query finds.
 *
 * @param hits the questions, in order
 * @param problems what of the query was not understood, a sentence each, without capital and full
 *     stop
 */
public record Found(List<Findable> hits, List<String> problems) {
  /** More questions than this nobody practises at one sitting. */
  private static final int MOST_PRACTISED = 200;

  public Found {
    hits = List.copyOf(hits);
    problems = List.copyOf(problems);
  }

  /** Those that may be asked, as many as make a sitting. */
  public List<Known> practised() {
    return hits.stream()
        .filter(one -> !one.states().contains(State.SUSPENDED))
        .limit(MOST_PRACTISED)
        .map(Findable::known)
        .toList();
  }

  /** Whether more could be asked than make a sitting. */
  public boolean isMoreThanPractised() {
    return hits.stream().filter(one -> !one.states().contains(State.SUSPENDED)).count()
        > MOST_PRACTISED;
  }

  /** Where among them a question stands, from 0. */
  public OptionalInt index(QuestionId question) {
    return IntStream.range(0, hits.size())
        .filter(i -> hits.get(i).id().equals(question))
        .findFirst();
  }

  /**
   * The same with one of them as it is now. It stays even where it does not fit any more, so that
   * nothing moves under the reader's eyes.
   */
  public Found with(int index, Findable now) {
    List<Findable> changed = new ArrayList<>(hits);
    changed.set(index, now);
    return new Found(changed, problems);
  }
}
