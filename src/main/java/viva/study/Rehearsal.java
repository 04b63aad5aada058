package viva.study;

import java.util.List;
import java.util.Optional;
import viva.memory.Grade;
import viva.memory.Memory;
import viva.memory.Schedule;
import viva.progress.Known;

/**
 * What is likely to come of studying for some days: every due question is answered, and some new
 * ones. Each memory goes the way between a pass and a miss that its chance of recall says, so no
 * dice are needed.
 */
final class Rehearsal {
  /** The chance that a question which was never seen is answered right at first. */
  private static final double FIRST_TRY = 0.6;

  /** By which share of its interval a question may come early or late. */
  private static final double SCATTER = 0.2;

  /** Multiples of it, without their whole part, lie evenly apart. */
  private static final double GOLDEN = 0.618033988749895;

  private final Schedule schedule;
  private final long[] millis;
  private final Memory[] memories;
  private final long capacity;
  private DueDays due = new DueDays(0, 0);
  private int fresh;
  private long busiest;

  /**
   * On the morning of the first day.
   *
   * @param capacity how many milliseconds a day there are; what does not fit waits for the next
   */
  Rehearsal(List<Known> questions, Schedule schedule, Pace pace, long capacity) {
    this.schedule = schedule;
    this.capacity = capacity;
    millis = questions.stream().mapToLong(pace::millis).toArray();
    memories =
        questions.stream()
            .map(one -> one.standing().thisMorning().orElse(null))
            .toArray(Memory[]::new);
  }

  /** Studies from one day to before another, with so many new questions a day. */
  void study(int from, int end, int perDay) {
    due = new DueDays(from, end);
    for (int i = 0; i < memories.length; i++) {
      if (memories[i] != null) {
        due.add(dueDay(i), i);
      }
    }
    for (int day = from; day < end; day++) {
      long spent = begin(day, perDay, repeat(day));
      busiest = Math.max(busiest, spent);
    }
  }

  /** What is due, as far as there is time; returns what it took. */
  private long repeat(int day) {
    long spent = 0;
    for (int i : due.take(day)) {
      if (spent + millis[i] <= capacity) {
        spent += millis[i];
        answer(i, day, schedule.recall(memories[i], day));
      } else {
        due.add(day + 1L, i);
      }
    }
    return spent;
  }

  private void answer(int question, int day, double recall) {
    memories[question] = after(memories[question], day, recall);
    due.add(dueDay(question), question);
  }

  /**
   * Due about when its schedule says: a real learner's memories drift apart, and without that all
   * questions of one day would come due in one wave, whose phase would decide what a day is like.
   */
  private long dueDay(int question) {
    Memory memory = memories[question];
    int dueDay = schedule.due(memory);
    double scatter = question * GOLDEN % 1 - 0.5;
    long shift = Math.round(2 * SCATTER * scatter * (dueDay - memory.day()));
    return Math.max(memory.day() + 1L, dueDay + shift);
  }

  /** New questions, as far as there is time left; returns what the whole day took. */
  private long begin(int day, int perDay, long before) {
    long spent = before;
    int left = perDay;
    while (fresh < memories.length && (memories[fresh] != null || left > 0)) {
      if (memories[fresh] == null) {
        if (spent + millis[fresh] > capacity) {
          return spent;
        }
        spent += millis[fresh];
        answer(fresh, day, FIRST_TRY);
        left--;
      }
      fresh++;
    }
    return spent;
  }

  /** Whether no question is new any more. */
  boolean sawEverything() {
    return fresh == memories.length;
  }

  /** The memory after an answer that is right with this chance; a miss comes back at once. */
  private Memory after(Memory before, int day, double recall) {
    Optional<Memory> held = Optional.ofNullable(before);
    Memory good = schedule.after(held, day, Grade.GOOD, 0);
    Memory missed = schedule.after(held, day, Grade.AGAIN, 0);
    Memory again = schedule.after(Optional.of(missed), day, Grade.GOOD, 0);
    return schedule.between(good, again, recall);
  }

  /** The mean chance of recall on a day, what was never seen counted as none. */
  double recall(int day) {
    double sum = 0;
    for (Memory memory : memories) {
      sum += memory == null ? 0 : schedule.recall(memory, day);
    }
    return memories.length == 0 ? 0 : sum / memories.length;
  }

  /** The milliseconds of the busiest day. */
  long busiest() {
    return busiest;
  }
}
