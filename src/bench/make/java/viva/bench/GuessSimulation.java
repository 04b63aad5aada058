package viva.bench;

import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import viva.memory.Fsrs;
import viva.memory.Grade;
import viva.memory.Memory;
import viva.memory.Schedule;

/**
 * What lucky guesses do to a schedule, and what reckoning with them gives back.
 *
 * <p>A learner's true memory follows FSRS-6 with the default weights. Asked on a day, he recalls
 * with the chance R that his true memory gives; if he does not, he guesses, right with chance c. He
 * is shown the key either way, so a lucky guess is a lapse for his memory, while the schedule sees
 * a right answer. Each question is asked for the first time on day 0, when a share of them is
 * known, and then on every day on which the schedule has it due, for two years. It is asked {@value
 * #MOST_ANSWERS} times at most, the first time among them; true recall is the mean of R over all
 * answers but the first.
 */
public final class GuessSimulation {
  private static final int QUESTIONS = 40_000;
  private static final int DAYS = 730;
  private static final int MOST_ANSWERS = 10;
  private static final double RETENTION = 0.9;
  private static final long SEED = 1;

  private GuessSimulation() {}

  /** Prints a table for each way in which the circumstances can be. */
  public static void main(String[] arguments) {
    for (double known : new double[] {0.4, 1, 0.7, 0.2}) {
      print(new Circumstances(known, false));
    }
    print(new Circumstances(0.4, true));
  }

  private static void print(Circumstances circumstances) {
    System.out.println(circumstances.words());
    System.out.println("     c   guessing         true recall   by the schedule   answers");
    for (double chance : new double[] {0, 0.1, 0.25, 0.5}) {
      for (Policy policy : Policy.values()) {
        Tally tally = new Tally();
        Random random = new Random(SEED);
        for (int i = 0; i < QUESTIONS; i++) {
          new Question(policy, circumstances, chance, random, tally).live();
        }
        System.out.printf(
            Locale.ROOT,
            "  %.2f   %-14s   %11.3f   %15.3f   %7.2f%n",
            chance,
            policy.words,
            tally.truth / tally.reviews,
            tally.believed / tally.reviews,
            1 + tally.reviews / (double) QUESTIONS);
      }
    }
    System.out.println();
  }

  /** What is reckoned with. */
  private enum Policy {
    OFF("off"),
    ON("on"),
    /** Tried out here: a first right answer may be a guess, too, by the share that is known. */
    FIRST_TOO("on, first too"),
    /** The same where nobody knows that share. */
    FIRST_BY_HALF("first, by 50 %");

    final String words;

    Policy(String words) {
      this.words = words;
    }

    Schedule schedule() {
      return new Schedule(Fsrs.usual(), RETENTION, this != OFF);
    }
  }

  /**
   * What the model leaves open.
   *
   * @param known the share of questions that is known when they are asked for the first time
   * @param comesBack whether what was seen to be wrong is asked again on the same day, and right
   */
  private record Circumstances(double known, boolean comesBack) {
    String words() {
      return String.format(
          Locale.ROOT,
          "%.0f %% known at first, %s",
          100 * known,
          comesBack ? "a wrong answer comes back the same day" : "each question once a day");
    }
  }

  /** Sums over all questions, the first answers left out. */
  private static final class Tally {
    long reviews;
    double truth;
    double believed;
  }

  /** One question of one learner. */
  private static final class Question {
    private final Policy policy;
    private final Schedule schedule;
    private final Schedule nature = Policy.OFF.schedule();
    private final Circumstances circumstances;
    private final double chance;
    private final Random random;
    private final Tally tally;
    private Optional<Memory> truth = Optional.empty();
    private Optional<Memory> believed = Optional.empty();

    Question(
        Policy policy, Circumstances circumstances, double chance, Random random, Tally tally) {
      this.policy = policy;
      this.schedule = policy.schedule();
      this.circumstances = circumstances;
      this.chance = chance;
      this.random = random;
      this.tally = tally;
    }

    void live() {
      ask(0, circumstances.known());
      for (int answers = 1; answers < MOST_ANSWERS; answers++) {
        int day = schedule.due(believed.orElseThrow());
        if (day > DAYS) {
          return;
        }
        double recall = nature.recall(truth.orElseThrow(), day);
        tally.reviews++;
        tally.truth += recall;
        tally.believed += schedule.recall(believed.orElseThrow(), day);
        ask(day, recall);
      }
    }

    private void ask(int day, double recall) {
      boolean recalled = random.nextDouble() < recall;
      boolean right = recalled || random.nextDouble() < chance;
      truth = Optional.of(nature.after(truth, day, grade(recalled), 0));
      believed = Optional.of(seen(day, right));
      if (!right && circumstances.comesBack()) {
        truth = Optional.of(nature.after(truth, day, Grade.GOOD, 0));
        believed = Optional.of(schedule.after(believed, day, Grade.GOOD, chance));
      }
    }

    private Memory seen(int day, boolean right) {
      boolean mixed = policy == Policy.FIRST_TOO || policy == Policy.FIRST_BY_HALF;
      if (!mixed || !right || chance < Schedule.GUESSABLE || believed.isPresent()) {
        return schedule.after(believed, day, grade(right), chance);
      }
      double known = policy == Policy.FIRST_TOO ? circumstances.known() : 0.5;
      return schedule.between(
          schedule.after(believed, day, Grade.GOOD, chance),
          schedule.after(believed, day, Grade.AGAIN, chance),
          known / (known + (1 - known) * chance));
    }

    private static Grade grade(boolean good) {
      return good ? Grade.GOOD : Grade.AGAIN;
    }
  }
}
