package viva.progress;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import viva.ledger.Questions;
import viva.ledger.Records;
import viva.ledger.Table;
import viva.memory.Memory;
import viva.memory.MemoryState;
import viva.memory.Schedule;
import viva.question.Certainty;
import viva.question.QuestionId;

/**
 * Everything a learner did with one question, as records know it, and the memory that follows. An
 * answer added at the end moves the memory on by one step; an amendment reckons it anew from the
 * first answer, which gives the same as reckoning everything from scratch.
 */
public final class Track {
  private final QuestionId made;
  private final Schedule schedule;
  private final History history;
  private final int number;
  private List<Review> reviews;

  /** What was done with the question that has this number in the ledger. */
  Track(History history, int number) {
    this.made = null;
    this.schedule = history.schedule();
    this.history = history;
    this.number = number;
  }

  /** These answers to one question. */
  private Track(QuestionId question, Schedule schedule, List<Review> reviews) {
    this.made = question;
    this.schedule = schedule;
    this.history = null;
    this.number = -1;
    this.reviews = reviews;
  }

  /** The tracks of one question under several ids as one, in the order of the journal. */
  static Track merged(QuestionId question, Schedule schedule, List<Track> tracks) {
    List<Review> all =
        tracks.stream()
            .flatMap(track -> track.counting().stream())
            .sorted((a, b) -> Integer.compare(a.rank(), b.rank()))
            .toList();
    return new Track(question, schedule, all);
  }

  private boolean isMade() {
    return history == null;
  }

  private Table questions() {
    return history.ledger().questions();
  }

  /** Takes one more answer. */
  void add(Review review) {
    Table records = history.ledger().records();
    int last = questions().low(number, Questions.FIRST_LAST);
    int link = review.row() + 1;
    if (last == 0) {
      questions().set(number, Questions.FIRST_LAST, Table.pair(link, link));
    } else {
      records.setHigh(last - 1, Records.NEXT, link);
      questions().setLow(number, Questions.FIRST_LAST, link);
    }
    int count = questions().high(number, Questions.COUNT_NEXT);
    questions().setHigh(number, Questions.COUNT_NEXT, count + 1);
    reviews = null;
    note(review);
    if (history.putsOff()) {
      return;
    }
    if (review.inExam()) {
      reckon(); // It may have taken an earlier answer's place.
    } else {
      keep(after(memory(), review));
      boolean now = isSureAndWrong(review);
      boolean before = isSureAndWrong();
      boolean differs = now != before && review.counts() && isTry(review);
      setSummary(differs ? now : before);
    }
  }

  /** Whether none of the answers that count before this last one is of the same sitting. */
  private boolean isTry(Review last) {
    Table records = history.ledger().records();
    int link = questions().high(number, Questions.FIRST_LAST);
    for (int at = 0; link != last.row() + 1; at++) {
      boolean same = Review.inSitting(records, link - 1) == last.inSitting();
      if (same && at >= startedAt() && new Review(history, link - 1).counts()) {
        return last.inSitting() < 0;
      }
      link = records.high(link - 1, Records.NEXT);
    }
    return true;
  }

  /** On how many days it was missed has to be counted anew. */
  private void setSummary(boolean sureAndWrong) {
    questions().setLow(number, Questions.SUMMARY, sureAndWrong ? 1 : 0);
  }

  /**
   * Takes note of what an answer comes to, now or after an amendment, so that whoever asks for
   * misses need not look at every answer of a question that has none.
   */
  void note(Review review) {
    if (!review.passed()) {
      questions().setHigh(number, Questions.SUMMARY, misses() + 1);
    }
  }

  private static boolean isSureAndWrong(List<Review> tries) {
    return !tries.isEmpty() && isSureAndWrong(tries.get(tries.size() - 1));
  }

  private static boolean isSureAndWrong(Review review) {
    return review.certainty().equals(Optional.of(Certainty.SURE)) && !review.passed();
  }

  /** So many answers at most were missed, those that do not count among them. */
  int misses() {
    return isMade() ? Integer.MAX_VALUE : questions().high(number, Questions.SUMMARY);
  }

  /** Whether the last try was wrong although the learner had said to be sure. */
  boolean isSureAndWrong() {
    return isMade()
        ? isSureAndWrong(tries())
        : (questions().low(number, Questions.SUMMARY) & 1) != 0;
  }

  /** Whether the first answer that counts was given on this study day. */
  boolean isBegun(int day) {
    List<Review> counting = counting();
    return !counting.isEmpty() && counting.get(0).day() == day;
  }

  /** On how many study days it was missed; counted when somebody asks, and then known. */
  int missedDays() {
    if (isMade()) {
      return missedDays(tries());
    }
    int said = questions().low(number, Questions.SUMMARY);
    if (said >> 1 == 0) {
      said |= (missedDays(tries()) + 1) << 1;
      questions().setLow(number, Questions.SUMMARY, said);
    }
    return (said >> 1) - 1;
  }

  private static int missedDays(List<Review> tries) {
    Set<Integer> days = new HashSet<>();
    for (Review review : tries) {
      if (!review.passed()) {
        days.add(review.day());
      }
    }
    return days.size();
  }

  /** What came before counts no more; or the last starting over that stands is taken back. */
  void startOver(boolean over) {
    List<Integer> starts = history.starts(number);
    if (over) {
      starts.add(all().size());
    } else if (!starts.isEmpty()) {
      starts.remove(starts.size() - 1);
    }
    reckon();
  }

  private List<Review> sinceStart() {
    return all().subList(Math.min(startedAt(), all().size()), all().size());
  }

  /** So many of its answers came before the learner last started over. */
  int startedAt() {
    return isMade() ? 0 : history.startedAt(number);
  }

  /** Reckons the memory from the first answer that counts. */
  void reckon() {
    if (!history.putsOff()) {
      List<Review> since = sinceStart();
      keep(reckoned(since));
      setSummary(misses() > 0 && isSureAndWrong(tries(Some.of(since, Review::counts))));
    }
  }

  private Optional<Memory> reckoned(List<Review> answers) {
    Optional<Memory> memory = Optional.empty();
    for (Review review : answers) {
      memory = after(memory, review);
    }
    return memory;
  }

  private Optional<Memory> after(Optional<Memory> before, Review review) {
    return review.counts()
        ? Optional.of(schedule.after(before, review.day(), review.grade(), review.chance()))
        : before;
  }

  private void keep(Optional<Memory> memory) {
    if (memory.isEmpty()) {
      questions().set(number, Questions.DAY_KNOWN, 0);
      return;
    }
    MemoryState state = memory.get().state();
    questions().set(number, Questions.STABILITY, Double.doubleToRawLongBits(state.stability()));
    questions().set(number, Questions.DIFFICULTY, Double.doubleToRawLongBits(state.difficulty()));
    questions().set(number, Questions.DAY_KNOWN, Table.pair(memory.get().day(), 1));
  }

  /** The question under the id by which the records know it. */
  public QuestionId question() {
    return isMade() ? made : history.questionOf(number);
  }

  /** The hash of the question's words when it was answered last; empty if it never was. */
  String stem() {
    if (isMade()) {
      return reviews.isEmpty() ? "" : reviews.get(reviews.size() - 1).stem();
    }
    int last = questions().low(number, Questions.FIRST_LAST);
    return last == 0 ? "" : new Review(history, last - 1).stem();
  }

  /** What the learner holds of it; nothing if no answer counts. */
  public Optional<Memory> memory() {
    if (isMade()) {
      return reckoned(reviews);
    }
    long day = questions().get(number, Questions.DAY_KNOWN);
    if ((int) day == 0) {
      return Optional.empty();
    }
    double stability = Double.longBitsToDouble(questions().get(number, Questions.STABILITY));
    double difficulty = Double.longBitsToDouble(questions().get(number, Questions.DIFFICULTY));
    return Optional.of(new Memory(new MemoryState(stability, difficulty), (int) (day >> 32)));
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
    List<Review> counting = counting();
    List<Review> others = Some.of(counting, these.negate());
    return others.size() == counting.size() ? memory() : reckoned(others);
  }

  private static boolean isOf(Review review, String sitting) {
    return review.sitting().filter(of -> of.id().equals(sitting)).isPresent();
  }

  /** Every answer ever given to it, taken back or not, oldest first. */
  public List<Review> all() {
    if (reviews == null) {
      reviews = new ArrayList<>(questions().high(number, Questions.COUNT_NEXT));
      Table records = history.ledger().records();
      int link = questions().high(number, Questions.FIRST_LAST);
      while (link != 0) {
        reviews.add(new Review(history, link - 1));
        link = records.high(link - 1, Records.NEXT);
      }
    }
    return Collections.unmodifiableList(reviews);
  }

  /** The answers that count since the learner last started over, oldest first. */
  public List<Review> counting() {
    return Some.of(sinceStart(), Review::counts);
  }

  /** The first of them in each sitting: a try without having just seen the answer. */
  public List<Review> tries() {
    return tries(counting());
  }

  /** The first of these in each sitting. */
  public static List<Review> tries(List<Review> reviews) {
    Set<Integer> seen = new HashSet<>();
    return Some.of(reviews, review -> review.inSitting() < 0 || seen.add(review.inSitting()));
  }

  /** Every answer that stands, those from before the learner started over too, oldest first. */
  public List<Review> standing() {
    return Some.of(all(), Review::counts);
  }
}
