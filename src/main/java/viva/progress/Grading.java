package viva.progress;

import java.util.List;
import java.util.Optional;
import viva.memory.Grade;
import viva.memory.Schedule;
import viva.question.Certainty;
import viva.question.Flashcard;
import viva.question.Kind;
import viva.question.Response;
import viva.question.Verdict;

/**
 * What an answer says about memory.
 *
 * @param verdict what its mark says in a word
 * @param hints how many hints were used
 * @param certainty how sure the learner said to be, if he did
 * @param chance how likely it was to be right by guessing, 0 to 1
 */
public record Grading(Verdict verdict, int hints, Optional<Certainty> certainty, double chance) {
  /** From this score on an answer counts as recalled. */
  public static final double PASS = 0.75;

  private static final List<Grade> OF_CARDS =
      List.of(Grade.AGAIN, Grade.HARD, Grade.GOOD, Grade.EASY);

  /**
   * Again below the pass; hard where something was missing or helped with; easy only where the
   * learner was sure and a guess is unlikely; good else. Wrong is never hard: that is the one habit
   * which FSRS cannot adapt to.
   */
  public Grade of(double score) {
    if (score < PASS) {
      return Grade.AGAIN;
    }
    if (score < 1 || verdict == Verdict.NEARLY || hints > 0) {
      return Grade.HARD;
    }
    boolean sure = certainty.equals(Optional.of(Certainty.SURE));
    return sure && chance < Schedule.GUESSABLE ? Grade.EASY : Grade.GOOD;
  }

  /** The same for an answer whose mark nobody changed: of a card, what the learner says counts. */
  public Grade of(double score, Optional<Kind> kind, Response response) {
    int said = Flashcard.WORDS.indexOf(response.word());
    return kind.equals(Optional.of(Kind.FLASHCARD)) && said >= 0 ? ofCard(said) : of(score);
  }

  /** What a learner said of a card, by the place of the word in {@link Flashcard#WORDS}. */
  static Grade ofCard(int said) {
    return OF_CARDS.get(said);
  }
}
