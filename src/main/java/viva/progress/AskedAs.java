package viva.progress;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import viva.question.QuestionId;

/**
 * Which question of a paper an answer belongs to, whatever id it has by now: one that was given an
 * id since was asked under the hash of its words, and one whose id changed was answered in the same
 * words before.
 */
final class AskedAs {
  private final Set<QuestionId> paper;
  private final List<Review> reviews;
  private final Map<QuestionId, QuestionId> byWords = new HashMap<>();
  private boolean read;

  AskedAs(List<QuestionId> paper, List<Review> reviews) {
    this.paper = new HashSet<>(paper);
    this.reviews = reviews;
  }

  /** The question as the paper has it, or under the answer's own id where it has none such. */
  QuestionId of(Review review) {
    if (paper.contains(review.question()) || review.stem().isEmpty()) {
      return review.question();
    }
    QuestionId words = words(review);
    return paper.contains(words) ? words : before().getOrDefault(words, review.question());
  }

  /** Seldom needed, so it is not read before. */
  private Map<QuestionId, QuestionId> before() {
    if (!read) {
      read = true;
      reviews.stream()
          .filter(review -> paper.contains(review.question()))
          .forEach(review -> byWords.putIfAbsent(words(review), review.question()));
    }
    return byWords;
  }

  private static QuestionId words(Review review) {
    return new QuestionId(review.question().bank(), review.stem());
  }
}
