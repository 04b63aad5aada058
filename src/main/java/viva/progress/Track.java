package viva.progress;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import viva.memory.Memory;
import viva.memory.Schedule;
import viva.question.QuestionId;

/**
 * Everything a learner did with one question, as records know it, and the memory that follows. An
 * answer added at the end moves the memory on by one step; an amendment reckons it anew from the
 * first answer, which gives the same as reckoning everything from scratch.
 */
public final class Track {
  private final QuestionId question;
  private final Schedule schedule;
  private final List<Review> reviews = new ArrayList<>();
  private final List<Integer> starts = new ArrayList<>(0);
  private Optional<Memory> memory = Optional.empty();

  Track(QuestionId question, Schedule schedule) {
    this.question = question;
    this.schedule = schedule;
  }

  /** The tracks of one question under several ids as one, in the order of the journal. */
  static Track merged(QuestionId question, Schedule schedule, List<Track> tracks) {
    Track merged = new Track(question, schedule);
    tracks.stream()
        .flatMap(track -> track.counting().stream())
        .sorted(Comparator.comparingInt(Review::rank))
        .forEach(merged::add);
    return merged;
  }

  void add(Review review) {
    reviews.add(review);
    if (review.inExam()) {
      reckon(); // It may have taken an earlier answer's place.
    } else {
      learn(review);
    }
  }

  /** What came before counts no more; or the last starting over that stands is taken back. */
  void startOver(boolean over) {
    if (over) {
      starts.add(reviews.size());
    } else if (!starts.isEmpty()) {
      starts.remove(starts.size() - 1);
    }
    reckon();
  }

  private List<Review> sinceStart() {
    int from = starts.isEmpty() ? 0 : starts.get(starts.size() - 1);
    return reviews.subList(from, reviews.size());
  }

  /** Reckons the memory from the first answer that counts. */
  void reckon() {
    memory = Optional.empty();
    sinceStart().forEach(this::learn);
  }

  private void learn(Review review) {
    if (review.counts()) {
      memory = Optional.of(schedule.after(memory, review.day(), review.grade(), review.chance()));
    }
  }

  /** The question under the id by which the records know it. */
  public QuestionId question() {
    return question;
  }

  /** The hash of the question's words when it was answered last; empty if it never was. */
  String stem() {
    return reviews.isEmpty() ? "" : reviews.get(reviews.size() - 1).stem();
  }

  /** What the learner holds of it; nothing if no answer counts. */
  public Optional<Memory> memory() {
    return memory;
  }

  /** What the learner would hold without the answers of one sitting. */
  public Optional<Memory> memoryWithout(String sitting) {
    return memoryWithout(review -> isOf(review, sitting));
  }

  /** What the learner would hold without the answers of one study day. */
  public Optional<Memory> memoryWithout(int day) {
    return memoryWithout(review -> review.day() == day);
  }

  private Optional<Memory> memoryWithout(Predicate<Review> these) {
    if (counting().stream().noneMatch(these)) {
      return memory;
    }
    Track without = new Track(question, schedule);
    counting().stream().filter(these.negate()).forEach(without::learn);
    return without.memory;
  }

  private static boolean isOf(Review review, String sitting) {
    return review.sitting().filter(of -> of.id().equals(sitting)).isPresent();
  }

  /** Every answer ever given to it, taken back or not, oldest first. */
  public List<Review> all() {
    return Collections.unmodifiableList(reviews);
  }

  /** The answers that count since the learner last started over, oldest first. */
  public List<Review> counting() {
    return sinceStart().stream().filter(Review::counts).toList();
  }

  /** The first of them in each sitting: a try without having just seen the answer. */
  public List<Review> tries() {
    return tries(counting());
  }

  /** The first of these in each sitting. */
  public static List<Review> tries(List<Review> reviews) {
    Set<Object> seen = new HashSet<>();
    return reviews.stream()
        .filter(review -> review.sitting().isEmpty() || seen.add(review.sitting().get()))
        .toList();
  }

  /** Every answer that stands, those from before the learner started over too, oldest first. */
  public List<Review> standing() {
    return reviews.stream().filter(Review::counts).toList();
  }
}
