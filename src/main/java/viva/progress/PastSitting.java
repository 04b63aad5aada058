package viva.progress;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
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
import viva.ledger.Codes;
import viva.ledger.Filters;
import viva.ledger.Ledger;
import viva.ledger.Records;
import viva.ledger.Sittings;
import viva.ledger.Table;
import viva.question.QuestionId;

/**
 * A sitting as the journal has it, without the words of its answers. It is a look at a row of the
 * ledger and grows with the journal.
 */
public final class PastSitting {
  private static final int FINISHED = Codes.OUTCOMES.of(Outcome.FINISHED);

  private final History history;
  private final Ledger ledger;
  private final Table sittings;
  private final int number;

  /** The sitting that has this number in the ledger. */
  PastSitting(History history, int number) {
    this.history = history;
    this.ledger = history.ledger();
    this.sittings = ledger.sittings();
    this.number = number;
  }

  int number() {
    return number;
  }

  /**
   * What happened last.
   *
   * @param at when, by the clock of its device
   * @param rank where it stands in the journal: of two the higher one is the later one
   */
  public record Last(OffsetDateTime at, int rank) {}

  /** When something happened in it last, in milliseconds since 1970. */
  long lastAt() {
    return sittings.get(number, Sittings.LAST_AT);
  }

  private List<Review> reviews() {
    List<Review> reviews = new ArrayList<>();
    int link = sittings.high(number, Sittings.FIRST_LAST);
    while (link != 0) {
      reviews.add(new Review(history, link - 1));
      link = ledger.records().low(link - 1, Records.NEXT);
    }
    return reviews;
  }

  private boolean isEnded() {
    return sittings.low(number, Sittings.SIZE_OUTCOME) == FINISHED;
  }

  private Optional<Outcome> outcome() {
    return Codes.OUTCOMES.at(sittings.low(number, Sittings.SIZE_OUTCOME));
  }

  private String text(int name) {
    return ledger.names().text(name);
  }

  private int row() {
    return sittings.high(number, Sittings.ROW_NAME);
  }

  /** The id by which records know it. */
  public String id() {
    return text(sittings.low(number, Sittings.ROW_NAME));
  }

  /** When it began. */
  public OffsetDateTime at() {
    Table records = ledger.records();
    return Records.time(records.get(row(), Records.AT), records.get(row(), Records.META));
  }

  /** What it was for, in a word. */
  public String mode() {
    return text(sittings.high(number, Sittings.MODE_BANKS));
  }

  /** Whether it was an exam. */
  public boolean isExam() {
    return sittings.high(number, Sittings.MODE_BANKS) == Sittings.EXAM_NAME;
  }

  /** Whether it was an exam that is over. */
  boolean isHandedIn() {
    return isExam() && isEnded();
  }

  /** The ids of its banks. */
  public List<String> banks() {
    String banks = text(bankNames());
    if (!banks.contains(Sittings.BETWEEN)) {
      return banks.isEmpty() ? List.of() : List.of(banks);
    }
    return List.of(banks.split(Sittings.BETWEEN, -1));
  }

  /** The ids of its banks by name: that of its bank where it was of one alone. */
  int bankNames() {
    return sittings.low(number, Sittings.MODE_BANKS);
  }

  /** What decided its shuffles. */
  public long seed() {
    return sittings.get(number, Sittings.SEED);
  }

  /** What was chosen, by name. */
  public Map<String, List<String>> filters() {
    return Filters.read(text(sittings.high(number, Sittings.FILTERS_PAPER)));
  }

  /** The questions asked, in order, under the ids they had then. */
  public List<QuestionId> paper() {
    int from = sittings.low(number, Sittings.FILTERS_PAPER);
    int size = sittings.high(number, Sittings.SIZE_OUTCOME);
    List<QuestionId> paper = new ArrayList<>(size);
    for (int i = from; i < from + size; i++) {
      paper.add(history.questionOf(ledger.papers().low(i, 0)));
    }
    return paper;
  }

  /** The questions flagged in it. */
  public Set<QuestionId> flagged() {
    return Collections.unmodifiableSet(history.flagged(number));
  }

  /** What happened in it last. */
  public Last last() {
    int zone = sittings.high(number, Sittings.LAST_ZONE_RANK);
    return new Last(
        OffsetDateTime.ofInstant(Instant.ofEpochMilli(lastAt()), ZoneOffset.ofTotalSeconds(zone)),
        sittings.low(number, Sittings.LAST_ZONE_RANK));
  }

  /** Every answer given in it, taken back or not, in the order given. */
  public List<Review> all() {
    return Collections.unmodifiableList(reviews());
  }

  /** How it began, in its own words; nothing if its line is not in the journal any more. */
  public Optional<SittingEntry> words() {
    return ledger.entry(row()).map(SittingEntry.class::cast);
  }

  /** The answers that were not taken back or replaced; nothing left empty in an exam is one. */
  public List<Review> standing() {
    return Some.of(reviews(), Review::answers);
  }

  /** Whether nothing was answered, or everything taken back. */
  public boolean isEmpty() {
    int link = sittings.high(number, Sittings.FIRST_LAST);
    while (link != 0 && !new Review(history, link - 1).answers()) {
      link = ledger.records().low(link - 1, Records.NEXT);
    }
    return link == 0;
  }

  /** For each question answered, the answer that counts: the first one that stands. */
  public List<Review> firsts() {
    Map<QuestionId, Review> firsts = new LinkedHashMap<>();
    AskedAs asked = askedAs();
    standing().forEach(review -> firsts.putIfAbsent(asked.of(review), review));
    return new ArrayList<>(firsts.values());
  }

  private AskedAs askedAs() {
    return new AskedAs(paper(), reviews());
  }

  /** The questions without an answer, in order, under the ids they had then. */
  public List<QuestionId> unanswered() {
    AskedAs asked = askedAs();
    Set<QuestionId> answered = new HashSet<>();
    standing().forEach(review -> answered.add(asked.of(review)));
    return Some.of(paper(), question -> !answered.contains(question));
  }

  /** The questions that would still be asked, in order, under the ids they had then. */
  public List<QuestionId> open() {
    Map<QuestionId, Double> last = lastScores();
    return Some.of(paper(), question -> isExam() || last.getOrDefault(question, 0.0) < 1);
  }

  /** The hash of a question's words, if an answer told it; else its id, which may be that hash. */
  public String stem(QuestionId question) {
    return reviews().stream()
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
    boolean begun = !isEmpty() || (isExam() && outcome().isEmpty());
    return begun && !finished();
  }

  /**
   * Whether it came to its end, or was cut off when nothing was left to do; an exam is over once it
   * was handed in.
   */
  public boolean finished() {
    return isEnded() || (!isExam() && firsts().size() >= paper().size() && !comesBack());
  }

  private boolean comesBack() {
    for (double score : lastScores().values()) {
      if (score < 1) {
        return true;
      }
    }
    return false;
  }

  /** What the last answer to each question answered was worth. */
  private Map<QuestionId, Double> lastScores() {
    Map<QuestionId, Double> last = new LinkedHashMap<>();
    AskedAs asked = askedAs();
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
    List<Review> firsts = Some.of(firsts(), review -> counts.test(review.question()));
    PastRules rules = PastRules.of(filters());
    double won = 0;
    double points = 0;
    for (Review first : firsts) {
      won += rules.won(first);
      points += first.points();
    }
    long millis = 0;
    for (Review review : reviews()) {
      millis += review.stands() && counts.test(review.question()) ? review.millis() : 0;
    }
    return new Score(
        id(),
        at(),
        banks(),
        mode(),
        firsts.size(),
        Some.of(paper(), counts).size(),
        won,
        rules.possible().orElse(points * rules.marking().most()),
        millis,
        finished(),
        rules.marking().pass());
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof PastSitting past && past.number == number && past.history == history;
  }

  @Override
  public int hashCode() {
    return number;
  }
}
