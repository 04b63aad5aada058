package viva.progress;

import java.time.OffsetDateTime;
import java.util.Optional;
import viva.journal.AmendEntry;
import viva.journal.AmendEntry.Change;
import viva.journal.AnswerEntry;
import viva.memory.Grade;
import viva.question.Certainty;
import viva.question.Kind;
import viva.question.QuestionId;
import viva.question.Verdict;

/**
 * One answer as memory and statistics see it: without its words. Amendments change it in place,
 * because a learner may have a million of them and both its question and its sitting hold it.
 */
public final class Review {
  private static final long LAST_SECOND = Long.MAX_VALUE / 1000 - 1;

  private final QuestionId question;
  private final PastSitting sitting;
  private final int rank;
  private final String stem;
  private final String content;
  private final long at;
  private final int day;
  private final Optional<Kind> kind;
  private final double points;
  private final double chance;
  private final int millis;
  private final int hints;
  private final Optional<Certainty> certainty;
  private final boolean blank;
  private double score;
  private double latest;
  private Verdict verdict;
  private Grade grade;
  private boolean changed;
  private boolean undone;
  private boolean replaced;

  /**
   * An answer as it was given.
   *
   * @param shared keeps one of equal ids and hashes, which many answers have in common
   * @param sitting the sitting it was given in, or null if that is nowhere
   * @param rank where it stands in the journal: of two the higher one is the later one
   */
  Review(AnswerEntry answer, Shared shared, PastSitting sitting, int rank) {
    this.sitting = sitting;
    this.rank = rank;
    question = shared.question(answer.bank(), answer.question());
    stem = shared.word(answer.stem());
    content = shared.word(answer.content());
    at = millis(answer.at());
    day = StudyDay.of(answer.at());
    kind = answer.kind();
    points = answer.points();
    chance = answer.chance();
    millis = (int) Math.min(answer.millis(), Integer.MAX_VALUE);
    hints = answer.hints();
    certainty = Certainty.named(answer.certainty());
    score = answer.score();
    latest = answer.score();
    verdict = answer.verdict();
    blank = inExam() && verdict == Verdict.UNANSWERED;
    grade = grading().of(score, kind, answer.response());
  }

  /** Of a clock that was set to nonsense, as far as the number reaches. */
  private static long millis(OffsetDateTime at) {
    long seconds = Math.max(-LAST_SECOND, Math.min(at.toEpochSecond(), LAST_SECOND));
    return 1000 * seconds + at.getNano() / 1_000_000;
  }

  private Grading grading() {
    return new Grading(verdict, hints, certainty, chance);
  }

  /** Takes an amendment. What the learner says of a mark outlives a key that changes. */
  void take(AmendEntry amend) {
    if (amend.change() == Change.UNDONE) {
      undone = true;
      return;
    }
    if (amend.change() == Change.KEY && changed) {
      return;
    }
    latest = amend.score().orElseThrow();
    verdict = amend.verdict().orElseThrow();
    grade = grading().of(latest);
    if (amend.change() == Change.MARK) {
      changed = true;
      score = latest;
    }
  }

  /** Another answer of the same exam took its place. */
  void replace(boolean by) {
    replaced = by;
  }

  /** The question under the id it had then. */
  public QuestionId question() {
    return question;
  }

  /** The sitting it was given in, if that is known. */
  public Optional<PastSitting> sitting() {
    return Optional.ofNullable(sitting);
  }

  /** The hash of the question's words as they were. */
  public String stem() {
    return stem;
  }

  /** The hash of stem, options and key as they were. */
  public String content() {
    return content;
  }

  /** Where it stands in the journal: of two the higher one is the later one. */
  int rank() {
    return rank;
  }

  /** When, in milliseconds since 1970. */
  public long at() {
    return at;
  }

  /** On which study day. */
  public int day() {
    return day;
  }

  /** The question's kind as it was, if the record tells. */
  public Optional<Kind> kind() {
    return kind;
  }

  /** What the question was worth. */
  public double points() {
    return points;
  }

  /** How likely it was to be answered right by guessing. */
  public double chance() {
    return chance;
  }

  /** Active milliseconds. */
  public int millis() {
    return millis;
  }

  /** How many hints were used. */
  public int hints() {
    return hints;
  }

  /** How sure the learner said to be. */
  public Optional<Certainty> certainty() {
    return certainty;
  }

  /** What it counts in its sitting, 0 to 1; a key that changed later does not touch it. */
  public double score() {
    return score;
  }

  /** What it is worth by the key as it is now, 0 to 1. */
  public double latest() {
    return latest;
  }

  /** That in a word. */
  public Verdict verdict() {
    return verdict;
  }

  /** What it says about memory. */
  public Grade grade() {
    return grade;
  }

  /**
   * Whether it counts: an answer that stands, and not of an exam which is not handed in, of which
   * nothing may be told.
   */
  public boolean counts() {
    return answers() && (!inExam() || sitting.isHandedIn());
  }

  /** Whether it stands and is an answer: a place left empty in an exam is none. */
  boolean answers() {
    return stands() && !blank;
  }

  /** Whether it was neither taken back nor replaced by a later answer of the same exam. */
  boolean stands() {
    return !undone && !replaced;
  }

  /** Whether the learner changed its mark. */
  public boolean changed() {
    return changed;
  }

  /** Whether it was taken back. */
  public boolean undone() {
    return undone;
  }

  /** Whether it was given in an exam. */
  public boolean inExam() {
    return sitting != null && sitting.isExam();
  }

  /** Whether it is a pass. */
  public boolean passed() {
    return grade != Grade.AGAIN;
  }
}
