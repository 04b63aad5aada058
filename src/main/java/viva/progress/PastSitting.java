package viva.progress;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import viva.journal.EndEntry.Outcome;
import viva.journal.SittingEntry;
import viva.question.QuestionId;

/** A sitting as the journal has it, without the words of its answers. It grows with the journal. */
public final class PastSitting {
  static final String EXAM = "exam";

  private final String id;
  private final OffsetDateTime at;
  private final String mode;
  private final List<SittingEntry.UsedBank> banks;
  private final long seed;
  private final Map<String, List<String>> filters;
  private final List<QuestionId> paper;
  private final List<Review> reviews = new ArrayList<>();
  private final Set<QuestionId> flagged = new HashSet<>();
  private Optional<Outcome> outcome = Optional.empty();
  private Last last;

  PastSitting(SittingEntry entry, Shared shared, int rank) {
    id = entry.id();
    at = entry.at();
    mode = shared.word(entry.mode());
    banks = entry.banks();
    seed = entry.seed();
    filters = entry.filters();
    paper =
        entry.questions().stream()
            .map(asked -> shared.question(asked.bank(), asked.question()))
            .toList();
    last = new Last(at, rank);
  }

  /**
   * What happened last.
   *
   * @param at when, by the clock of its device
   * @param rank where it stands in the journal: of two the higher one is the later one
   */
  public record Last(OffsetDateTime at, int rank) {}

  void happened(OffsetDateTime when, int rank) {
    last = new Last(when, rank);
  }

  /** An answer was given, so the sitting goes on. */
  void add(Review review) {
    reviews.add(review);
    goOn(review);
  }

  /** An answer was taken back, so the sitting goes on, and one that it replaced counts again. */
  void takenBack(Review review) {
    goOn(review);
  }

  /** An exam that was handed in does not go on: what was told of it cannot be untold. */
  private void goOn(Review review) {
    if (isExam()) {
      replaceEarlier(review);
    }
    if (!isHandedIn()) {
      outcome = Optional.empty();
    }
  }

  /** In an exam the last answer to a question that was not taken back takes the others' place. */
  private void replaceEarlier(Review latest) {
    AskedAs asked = new AskedAs(paper, reviews);
    QuestionId question = asked.of(latest);
    boolean later = false;
    for (int i = reviews.size() - 1; i >= 0; i--) {
      Review review = reviews.get(i);
      if (asked.of(review).equals(question)) {
        review.replace(later);
        later |= !review.undone();
      }
    }
  }

  void end(Outcome how) {
    if (!isHandedIn()) {
      outcome = Optional.of(how);
    }
  }

  void flag(QuestionId question, boolean on) {
    if (on) {
      flagged.add(question);
    } else {
      flagged.remove(question);
    }
  }

  /** The id by which records know it. */
  public String id() {
    return id;
  }

  /** When it began. */
  public OffsetDateTime at() {
    return at;
  }

  /** What it was for, in a word. */
  public String mode() {
    return mode;
  }

  /** Whether it was an exam. */
  public boolean isExam() {
    return mode.equals(EXAM);
  }

  /** Whether it was an exam that is over. */
  boolean isHandedIn() {
    return isExam() && finished();
  }

  /** The ids of its banks. */
  public List<String> banks() {
    return banks.stream().map(SittingEntry.UsedBank::id).toList();
  }

  /** What decided its shuffles. */
  public long seed() {
    return seed;
  }

  /** What was chosen, by name. */
  public Map<String, List<String>> filters() {
    return filters;
  }

  /** The questions asked, in order, under the ids they had then. */
  public List<QuestionId> paper() {
    return paper;
  }

  /** The questions flagged in it. */
  public Set<QuestionId> flagged() {
    return Collections.unmodifiableSet(flagged);
  }

  /** What happened in it last. */
  public Last last() {
    return last;
  }

  /** Every answer ever given in it, oldest first. */
  List<Review> all() {
    return Collections.unmodifiableList(reviews);
  }

  /** The answers that were not taken back or replaced; nothing left empty in an exam is one. */
  public List<Review> standing() {
    return reviews.stream().filter(Review::answers).toList();
  }

  /** Whether nothing was answered, or everything taken back. */
  public boolean isEmpty() {
    return reviews.stream().noneMatch(Review::answers);
  }

  /** For each question answered, the answer that counts: the first one that stands. */
  public List<Review> firsts() {
    Map<QuestionId, Review> firsts = new LinkedHashMap<>();
    AskedAs asked = new AskedAs(paper, reviews);
    standing().forEach(review -> firsts.putIfAbsent(asked.of(review), review));
    return new ArrayList<>(firsts.values());
  }

  /** The questions without an answer, in order, under the ids they had then. */
  public List<QuestionId> unanswered() {
    AskedAs asked = new AskedAs(paper, reviews);
    Set<QuestionId> answered = new HashSet<>();
    standing().forEach(review -> answered.add(asked.of(review)));
    return paper.stream().filter(question -> !answered.contains(question)).toList();
  }

  /** The questions that would still be asked, in order, under the ids they had then. */
  public List<QuestionId> open() {
    Map<QuestionId, Double> last = lastScores();
    return paper.stream()
        .filter(question -> isExam() || last.getOrDefault(question, 0.0) < 1)
        .toList();
  }

  /** The hash of a question's words, if an answer told it; else its id, which may be that hash. */
  public String stem(QuestionId question) {
    return reviews.stream()
        .filter(review -> review.question().equals(question))
        .map(Review::stem)
        .findFirst()
        .orElse(question.question());
  }

  /**
   * Whether there is something left to do in it and something was done already. The clock of an
   * exam runs from its first question on, so one that was cut off there goes on, too.
   */
  public boolean unfinished() {
    boolean begun = !isEmpty() || (isExam() && outcome.isEmpty());
    return begun && !finished();
  }

  /**
   * Whether it came to its end, or was cut off when nothing was left to do; an exam is over once it
   * was handed in.
   */
  public boolean finished() {
    boolean ended = outcome.filter(Outcome.FINISHED::equals).isPresent();
    return ended || (!isExam() && firsts().size() >= paper.size() && !comesBack());
  }

  private boolean comesBack() {
    return lastScores().values().stream().anyMatch(score -> score < 1);
  }

  /** What the last answer to each question answered was worth. */
  private Map<QuestionId, Double> lastScores() {
    Map<QuestionId, Double> last = new LinkedHashMap<>();
    AskedAs asked = new AskedAs(paper, reviews);
    standing().forEach(review -> last.put(asked.of(review), review.score()));
    return last;
  }

  /** What it was worth. */
  public Score score() {
    return score(question -> true);
  }

  /** What it was worth in one of its banks. */
  public Score score(String bank) {
    return score(question -> question.bank().equals(bank));
  }

  private Score score(Predicate<QuestionId> counts) {
    List<Review> firsts = firsts().stream().filter(r -> counts.test(r.question())).toList();
    PastRules rules = PastRules.of(filters);
    double possible = firsts.stream().mapToDouble(Review::points).sum() * rules.marking().most();
    return new Score(
        id,
        at,
        banks(),
        mode,
        firsts.size(),
        (int) paper.stream().filter(counts).count(),
        firsts.stream().mapToDouble(rules::won).sum(),
        rules.possible().orElse(possible),
        reviews.stream()
            .filter(r -> r.stands() && counts.test(r.question()))
            .mapToLong(Review::millis)
            .sum(),
        finished(),
        rules.marking().pass());
  }
}
