package viva.session;

import java.util.Optional;
import viva.question.Certainty;
import viva.question.Mark;
import viva.question.Response;
import viva.question.Verdict;

/**
 * An answer that was given in a sitting.
 *
 * @param number which answer of the sitting it is, from 1; an undone one keeps its number
 * @param index which question of the paper it answers, from 0
 * @param response what was answered
 * @param score what it is worth now, 0 to 1
 * @param verdict the score in a word
 * @param attempt which answer to this question it is, from 1, undone ones not counted
 * @param certainty how sure the learner said to be, if he was asked
 * @param hints how many hints were shown
 * @param millis how long the learner was at it
 * @param changed whether the learner changed the mark
 * @param undone whether it was taken back
 */
public record Given(
    int number,
    int index,
    Response response,
    double score,
    Verdict verdict,
    int attempt,
    Optional<Certainty> certainty,
    int hints,
    long millis,
    boolean changed,
    boolean undone) {

  /** Whether something was missed, so that the question has to come back. */
  public boolean missed() {
    return score < 1;
  }

  Given marked(double newScore) {
    return new Given(
        number,
        index,
        response,
        newScore,
        Verdict.ofScore(newScore),
        attempt,
        certainty,
        hints,
        millis,
        true,
        undone);
  }

  Given takenBack() {
    return new Given(
        number, index, response, score, verdict, attempt, certainty, hints, millis, changed, true);
  }

  /** Why it is worth what it is worth, as far as the question as it stands can tell. */
  public Mark mark(Asked asked) {
    return new Mark(score, verdict, asked.item().question().mark(response).parts());
  }
}
