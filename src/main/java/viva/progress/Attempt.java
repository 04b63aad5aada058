package viva.progress;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import viva.ledger.Sittings;
import viva.question.Verdict;

/**
 * An answer to one question with its words and everything that became of it.
 *
 * @param answer the answer
 * @param mode what its sitting was for, in a word, or empty where that is not known
 * @param replaced whether another answer of the same exam took its place
 * @param before whether the learner started over after it, so that it does not count
 * @param open whether it is of an exam that is not handed in, so that nothing may be told of it
 */
public record Attempt(
    PastAnswer answer, String mode, boolean replaced, boolean before, boolean open) {

  /**
   * The answers to one question of a bank, in their order.
   *
   * @param concerns whether an answer is to that question
   */
  public static List<Attempt> of(History history, String bank, Predicate<Review> concerns) {
    List<Placed> placed = new ArrayList<>();
    for (Track track : history.tracksOf(bank)) {
      int started = track.startedAt();
      for (Review review : track.all()) {
        boolean before = started-- > 0;
        if (concerns.test(review)) {
          placed.add(new Placed(review, before));
        }
      }
    }
    return placed.stream()
        .sorted(Comparator.comparingInt(one -> one.review().rank()))
        .flatMap(Placed::attempt)
        .toList();
  }

  private record Placed(Review review, boolean before) {
    Stream<Attempt> attempt() {
      String mode = review.sitting().map(PastSitting::mode).orElse("");
      return PastAnswer.of(review).stream()
          .map(answer -> new Attempt(answer, mode, review.replaced(), before, review.isOpen()));
    }
  }

  /** Whether it counts for what is held of the question. */
  public boolean counts() {
    boolean blank = mode.equals(Sittings.EXAM) && answer.entry().verdict() == Verdict.UNANSWERED;
    return !answer.undone() && !replaced && !before && !open && !blank;
  }
}
