package viva.progress;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import viva.memory.Memory;
import viva.memory.Schedule;

/** How a learner stands with one question on a day. */
public final class Standing {
  /** On so many study days a question must have been missed to be a leech. */
  static final int LEECH_DAYS = 4;

  /** From this stability on, in days, a question that was a leech is none any more. */
  static final double LEECH_STABILITY = 21;

  /** So many days back a miss is still late. */
  static final int LATELY = 14;

  private final Optional<Track> track;
  private final Schedule schedule;
  private final boolean suspended;
  private final int today;
  private final Optional<Memory> memory;
  private final OptionalInt due;
  private Optional<Review> lastTry;
  private double recall = Double.NaN;
  private double loss = Double.NaN;

  /**
   * What is held of a question.
   *
   * @param track what was done with it, if anything
   * @param schedule how memory is reckoned
   * @param suspended whether it is not to be asked
   * @param today the study day
   */
  Standing(Optional<Track> track, Schedule schedule, boolean suspended, int today) {
    this.track = track;
    this.schedule = schedule;
    this.suspended = suspended;
    this.today = today;
    this.memory = track.isEmpty() ? Optional.empty() : track.get().memory();
    this.due = memory.isEmpty() ? OptionalInt.empty() : OptionalInt.of(schedule.due(memory.get()));
  }

  /** What was done with it, if anything. */
  public Optional<Track> track() {
    return track;
  }

  /** How memory is reckoned. */
  public Schedule schedule() {
    return schedule;
  }

  /** Whether it is not to be asked. */
  public boolean suspended() {
    return suspended;
  }

  /** The study day. */
  public int today() {
    return today;
  }

  /** Whether it was never answered, or not since the learner started over. */
  public boolean isNew() {
    return memory.isEmpty();
  }

  /** Whether the last answer is of today, or lies ahead. */
  public boolean isOfToday() {
    return memory.isPresent() && memory.get().day() >= today;
  }

  /** What was held of it this morning, before anything was answered today. */
  public Optional<Memory> thisMorning() {
    return track.flatMap(held -> held.memoryWithout(today));
  }

  /** The chance that it would be recalled today, 0 to 1; 0 for what was never answered. */
  public double recall() {
    if (Double.isNaN(recall)) {
      recall = recall(today); // Lists are sorted by it.
    }
    return recall;
  }

  /** The chance that it would be recalled on a day, if nothing happens until then. */
  public double recall(int day) {
    return memory.isEmpty() ? 0 : schedule.recall(memory.get(), day);
  }

  /** Its stability in days, or 0. */
  public double stability() {
    return memory.isEmpty() ? 0 : memory.get().state().stability();
  }

  /** The study day from which on it is due; nothing for what was never answered. */
  public OptionalInt due() {
    return due;
  }

  /** Whether it is due today. */
  public boolean isDue() {
    return due().orElse(Integer.MAX_VALUE) <= today;
  }

  /** What is lost by not asking it today, see {@link Schedule#loss}. */
  public double loss() {
    if (Double.isNaN(loss)) {
      loss = memory.isEmpty() ? 0 : schedule.loss(memory.get(), today);
    }
    return loss;
  }

  /** What was answered without having just seen the answer, oldest first. */
  public List<Review> tries() {
    return track.map(Track::tries).orElse(List.of());
  }

  /** The last of these. */
  public Optional<Review> lastTry() {
    if (lastTry == null) {
      List<Review> tries = tries();
      lastTry = tries.isEmpty() ? Optional.empty() : Optional.of(tries.get(tries.size() - 1));
    }
    return lastTry;
  }

  /** How often in a row it was missed up to now. */
  public int missedInARow() {
    List<Review> tries = tries();
    int missed = 0;
    while (missed < tries.size() && !tries.get(tries.size() - 1 - missed).passed()) {
      missed++;
    }
    return missed;
  }

  /** Whether the last try was wrong although the learner had said to be sure. */
  public boolean isSureButWrong() {
    return track.isPresent() && track.get().isSureAndWrong();
  }

  /** Whether it was missed in the last two weeks and not known at once since. */
  public boolean isMissedLately() {
    return lastTry().filter(last -> !last.passed() && today - last.day() <= LATELY).isPresent();
  }

  /** Whether it was missed again and again and is not firm yet. */
  public boolean isLeech() {
    return track.isPresent() && isLeech(track.get(), stability());
  }

  /** The same of what was done with a question, by the stability in days that follows, or 0. */
  static boolean isLeech(Track track, double stability) {
    return track.misses() >= LEECH_DAYS
        && stability < LEECH_STABILITY
        && track.missedDays() >= LEECH_DAYS;
  }

  /** On how many study days it was missed. */
  public int missedDays() {
    return track.map(Track::missedDays).orElse(0);
  }
}
