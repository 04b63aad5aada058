package viva.session;

import java.util.List;
import viva.question.QuestionId;

/**
 * What was chosen before a sitting began.
 *
 * @param mode what it is for
 * @param filter which questions it may ask
 * @param order in which order
 * @param count how many questions at most, or 0 for all
 * @param minutes how many minutes of answering, or 0 for no limit; the question at hand is finished
 * @param seed what decides every shuffle: the same plan and seed over the same banks ask the same
 *     questions with the same options in the same order, unless new ones are to come first and
 *     others are new by now
 * @param newFirst whether questions never answered come before the others
 */
public record Plan(
    Mode mode, Filter filter, Order order, int count, int minutes, long seed, boolean newFirst) {
  /** How many questions a sitting asks where nobody says otherwise. */
  public static final int USUAL_COUNT = 20;

  public Plan {
    if (count < 0 || minutes < 0) {
      throw new IllegalArgumentException("count and minutes are not negative");
    }
  }

  /** A practice over everything in the author's order, new questions first. */
  public static Plan practice(long seed) {
    return new Plan(Mode.PRACTICE, Filter.ALL, Order.BANK, USUAL_COUNT, 0, seed, true);
  }

  /** A practice of just these questions, all of them, mixed. */
  public static Plan of(List<QuestionId> questions) {
    List<String> ids = questions.stream().map(q -> q.bank() + "/" + q.question()).toList();
    Filter filter = new Filter(List.of(), List.of(), List.of(), List.of(), ids);
    return new Plan(Mode.PRACTICE, filter, Order.SHUFFLED, 0, 0, 0, false);
  }

  /** The same plan with another order, number and time. */
  public Plan sized(Order newOrder, int newCount, int newMinutes) {
    return new Plan(mode, filter, newOrder, newCount, newMinutes, seed, newFirst);
  }

  /** The same plan with another filter. */
  public Plan filtered(Filter other) {
    return new Plan(mode, other, order, count, minutes, seed, newFirst);
  }

  /** The same plan with another seed. */
  public Plan withSeed(long other) {
    return new Plan(mode, filter, order, count, minutes, other, newFirst);
  }
}
