package viva.study;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import viva.memory.Schedule;
import viva.progress.Known;

/**
 * The way to an exam: how many new questions a day bring the most recall on that day. It is
 * reckoned as of this morning, so that what is done today does not change what belongs to today.
 *
 * @param examDay the study day of the exam
 * @param days how many days there are to study, today included, the day of the exam not unless it
 *     is today
 * @param unseen how many questions were never answered up to now
 * @param perDay how many new questions a day
 * @param recall the mean chance of recall on the day of the exam, over all questions, 0 to 1
 * @param busiest how many milliseconds the busiest day takes
 * @param realistic whether everything is seen without studying more than can be expected
 */
public record Course(
    int examDay, int days, int unseen, int perDay, double recall, long busiest, boolean realistic) {

  /** Two courses whose recall differs by less than this are as good; the calmer one is taken. */
  private static final double AS_GOOD = 0.005;

  /**
   * The best course for these questions.
   *
   * @param capacity how many milliseconds a day the learner can be expected to study
   */
  public static Course to(
      int examDay, List<Known> questions, Schedule schedule, Pace pace, int today, long capacity) {
    Finder finder = new Finder(examDay, questions, schedule, pace, today);
    return finder.rates().stream()
        .flatMap(rate -> finder.course(rate, capacity).stream())
        .reduce((best, other) -> other.recall > best.recall + AS_GOOD ? other : best)
        .orElseGet(() -> finder.course(finder.rates().get(0), Long.MAX_VALUE).orElseThrow())
        .realisticIf(capacity);
  }

  private Course realisticIf(long capacity) {
    return new Course(examDay, days, unseen, perDay, recall, busiest, busiest <= capacity);
  }

  /** Tries paces for one exam. */
  private record Finder(
      int examDay, List<Known> questions, Schedule schedule, Pace pace, int today) {
    private Finder {
      questions = questions.stream().filter(one -> !one.standing().suspended()).toList();
    }

    private int unseen() {
      return (int) questions.stream().filter(one -> one.standing().isNew()).count();
    }

    private int unseenThisMorning() {
      return (int) questions.stream().filter(one -> one.standing().thisMorning().isEmpty()).count();
    }

    private int days() {
      return Math.max(1, examDay - today);
    }

    /** From just enough to see everything up to everything at once, slowest first. */
    private List<Integer> rates() {
      List<Integer> rates = new ArrayList<>();
      int unseen = unseenThisMorning();
      int least = (unseen + days() - 1) / days();
      for (int rate = least; rate < unseen; rate = Math.max(rate + 1, rate * 5 / 4)) {
        rates.add(rate);
      }
      rates.add(unseen);
      return rates;
    }

    /** The course at this pace; nothing if not everything is seen that way. */
    private Optional<Course> course(int perDay, long capacity) {
      Rehearsal rehearsal = new Rehearsal(questions, schedule, pace, capacity);
      rehearsal.study(today, today + days(), perDay);
      double recall = rehearsal.recall(Math.max(examDay, today));
      return rehearsal.sawEverything()
          ? Optional.of(
              new Course(examDay, days(), unseen(), perDay, recall, rehearsal.busiest(), true))
          : Optional.empty();
    }
  }
}
