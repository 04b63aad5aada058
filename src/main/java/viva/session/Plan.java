package viva.session;

import java.util.List;
import viva.bank.Exam;
import viva.question.QuestionId;

/**
 * What was chosen before a sitting began.
 *
 * @param mode what it is for
 * @param filter which questions it may ask
 * @param order in which order, for practice
 * @param count how many questions at most, or 0 for all
 * @param minutes how many minutes of answering, or 0 for no limit; the question at hand is
 *     finished, except that an exam ends when its minutes are over
 * @param seed what decides every shuffle: the same plan and seed over the same banks ask the same
 *     questions with the same options in the same order, unless what the learner knows decides too
 * @param newFirst whether questions never answered come before the others, for practice
 * @param scope what of the banks it draws from, one of its mode's
 * @param certainty whether the learner says how sure he is before each answer is marked
 */
public record Plan(
    Mode mode,
    Filter filter,
    Order order,
    int count,
    int minutes,
    long seed,
    boolean newFirst,
    Scope scope,
    boolean certainty) {
  /** How many questions a sitting asks where nobody says otherwise. */
  public static final int USUAL_COUNT = 20;

  public Plan {
    if (count < 0 || minutes < 0) {
      throw new IllegalArgumentException("count and minutes are not negative");
    }
    if (!Scope.of(mode).contains(scope)) {
      throw new IllegalArgumentException(scope + " is no scope of " + mode);
    }
  }

  /** Everything in the author's order, the usual number of it. */
  public static Plan of(Mode mode) {
    return new Plan(
        mode, Filter.ALL, Order.BANK, USUAL_COUNT, 0, 0, false, Scope.of(mode).get(0), false);
  }

  /** A practice over everything in the author's order, new questions first. */
  public static Plan practice(long seed) {
    return of(Mode.PRACTICE).newFirst(true).withSeed(seed);
  }

  /** What is due, then new questions. */
  public static Plan study() {
    return of(Mode.STUDY);
  }

  /** An exam as its bank has it; where that says nothing, the usual number without a limit. */
  public static Plan exam(Exam exam) {
    int count = exam.count() == 0 ? USUAL_COUNT : exam.count();
    return of(Mode.EXAM).sized(Order.BANK, count, exam.minutes());
  }

  /** A practice of just these questions, all of them, mixed. */
  public static Plan of(List<QuestionId> questions) {
    List<String> ids = questions.stream().map(q -> q.bank() + "/" + q.question()).toList();
    Filter filter = new Filter(List.of(), List.of(), List.of(), List.of(), ids);
    return of(Mode.PRACTICE).filtered(filter).sized(Order.SHUFFLED, 0, 0);
  }

  /** The same plan for another mode, with that mode's usual scope. */
  public Plan as(Mode other) {
    Scope usual = Scope.of(other).get(0);
    return new Plan(other, filter, order, count, minutes, seed, newFirst, usual, certainty);
  }

  /** The same plan with another order, number and time. */
  public Plan sized(Order newOrder, int newCount, int newMinutes) {
    return new Plan(mode, filter, newOrder, newCount, newMinutes, seed, newFirst, scope, certainty);
  }

  /** The same plan with another filter. */
  public Plan filtered(Filter other) {
    return new Plan(mode, other, order, count, minutes, seed, newFirst, scope, certainty);
  }

  /** The same plan with another seed. */
  public Plan withSeed(long other) {
    return new Plan(mode, filter, order, count, minutes, other, newFirst, scope, certainty);
  }

  /** The same plan with or without new questions first. */
  public Plan newFirst(boolean first) {
    return new Plan(mode, filter, order, count, minutes, seed, first, scope, certainty);
  }

  /** The same plan with another scope. */
  public Plan scoped(Scope other) {
    return new Plan(mode, filter, order, count, minutes, seed, newFirst, other, certainty);
  }

  /** The same plan with certainty asked for or not. */
  public Plan certain(boolean asked) {
    return new Plan(mode, filter, order, count, minutes, seed, newFirst, scope, asked);
  }
}
