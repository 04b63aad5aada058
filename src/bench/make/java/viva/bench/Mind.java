package viva.bench;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import viva.bank.Bank;
import viva.bank.Item;
import viva.memory.Memory;
import viva.memory.Schedule;
import viva.progress.Grading;
import viva.question.Certainty;
import viva.question.Kind;
import viva.question.QuestionId;
import viva.question.Verdict;

/**
 * What a made learner truly holds of one question, beside what viva believes that he holds. The two
 * go by different rules, so that forecasts are about right and not exactly so: here a memory fades
 * exponentially, and grows by a factor that depends on the question.
 */
final class Mind {
  private static final double LEAST = 0.3;
  private static final double FORGOTTEN = 0.35;
  private static final double SLIP = 0.03;

  /** What viva asks again first comes first; of those of one day the one that comes first. */
  static final Comparator<Mind> BY_DUE =
      Comparator.comparingInt((Mind mind) -> mind.due).thenComparingInt(mind -> mind.place);

  private final int place;
  private final Bank bank;
  private final Item item;
  private final String stem;
  private final String content;
  private final double chance;
  private final double ease;
  private final double prior;
  private double strength;
  private int last = Integer.MIN_VALUE;
  private Optional<Memory> believed = Optional.empty();
  private int due = Integer.MAX_VALUE;
  private boolean missed;

  private Mind(int place, Bank bank, Item item, Random random) {
    this.place = place;
    this.bank = bank;
    this.item = item;
    stem = item.stemHash();
    content = item.contentHash();
    chance = item.question().chance();
    ease = StrictMath.exp(0.5 * random.nextGaussian());
    prior = Math.min(0.85, 0.4 * ease);
  }

  Bank bank() {
    return bank;
  }

  Item item() {
    return item;
  }

  QuestionId id() {
    return new QuestionId(bank.id(), item.id());
  }

  Kind kind() {
    return item.question().kind();
  }

  String stem() {
    return stem;
  }

  String content() {
    return content;
  }

  boolean isNew() {
    return believed.isEmpty();
  }

  /** Whether it was missed when it was asked last. */
  boolean isMissed() {
    return missed;
  }

  /** From which day on viva asks it again. */
  int due() {
    return due;
  }

  /** The chance that the learner knows it on a day, without guessing. */
  double knows(int day) {
    if (last == Integer.MIN_VALUE) {
      return prior;
    }
    double days = Math.max(0.02, day - last);
    return (1 - SLIP) * StrictMath.pow(0.9, days / strength);
  }

  /** The chance that he answers it right on a day. */
  double right(int day) {
    double knows = knows(day);
    return knows + (1 - knows) * chance;
  }

  /** He answered it and saw what was right. */
  void answered(int day, double score, int hints, Optional<Certainty> certainty) {
    boolean first = last == Integer.MIN_VALUE;
    boolean right = score >= Grading.PASS;
    double knew = knows(day);
    if (first) {
      strength = (right ? 2.5 : 0.7) * ease;
    } else {
      double growth = right ? 1.05 + 6 * ease * (1 - knew) : FORGOTTEN;
      strength = Math.max(LEAST, strength * growth);
    }
    last = day;
    missed = !right;
    Grading grading = new Grading(Verdict.ofScore(score), hints, certainty, chance);
    Memory next = Schedule.USUAL.after(believed, day, grading.of(score), chance);
    believed = Optional.of(next);
    due = Schedule.USUAL.due(next);
  }

  /** About how many milliseconds it takes. */
  long millis(Random random) {
    double usual =
        switch (kind()) {
          case TRUE_FALSE -> 9_000;
          case MULTIPLE_CHOICE, NUMERIC, SHORT_ANSWER, FLASHCARD -> 14_000;
          case MULTIPLE_RESPONSE, CLOZE -> 20_000;
          case ORDERING, MATCHING -> 32_000;
        };
    double familiar = last == Integer.MIN_VALUE ? 1.5 : 0.9;
    return Math.round(usual * familiar * StrictMath.exp(0.45 * random.nextGaussian()));
  }

  /** The minds of all questions of these banks, in their order. */
  static List<Mind> of(List<Bank> banks, Random random) {
    List<Mind> minds = new ArrayList<>();
    for (Bank bank : banks) {
      bank.items().forEach(item -> minds.add(new Mind(minds.size(), bank, item, random)));
    }
    return minds;
  }
}
