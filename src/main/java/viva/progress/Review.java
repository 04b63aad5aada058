package viva.progress;

import java.util.Optional;
import viva.journal.AmendEntry;
import viva.journal.AmendEntry.Change;
import viva.journal.AnswerEntry;
import viva.ledger.Codes;
import viva.ledger.Ledger;
import viva.ledger.Records;
import viva.ledger.Records.Bits;
import viva.ledger.Table;
import viva.memory.Grade;
import viva.question.Certainty;
import viva.question.Kind;
import viva.question.QuestionId;
import viva.question.Verdict;

/**
 * One answer as memory and statistics see it: without its words. It is a look at a row of the
 * ledger, where amendments change it in place.
 */
public final class Review {
  private final History history;
  private final Ledger ledger;
  private final Table records;
  private final int row;

  /** The answer in this row, which was taken. */
  Review(History history, int row) {
    this.history = history;
    this.ledger = history.ledger();
    this.records = ledger.records();
    this.row = row;
  }

  int row() {
    return row;
  }

  private long meta() {
    return records.get(row, Records.META);
  }

  private void set(Bits bits, int value) {
    records.set(row, Records.META, bits.in(meta(), value));
  }

  private boolean is(Bits bits) {
    return bits.of(meta()) != 0;
  }

  /** Takes an amendment. What the learner says of a mark outlives a key that changes. */
  void take(AmendEntry amend) {
    if (amend.change() == Change.UNDONE) {
      set(Bits.UNDONE, 1);
      return;
    }
    if (amend.change() == Change.KEY && changed()) {
      return;
    }
    int latest = ledger.name(amend.score().orElseThrow());
    int verdict = Codes.VERDICTS.of(amend.verdict().orElseThrow());
    records.setLow(row, Records.SCORES, latest);
    set(Bits.VERDICT, verdict);
    set(Bits.AMENDED, 1);
    if (amend.change() == Change.MARK) {
      set(Bits.CHANGED, 1);
      set(Bits.SAID_VERDICT, verdict);
      records.setHigh(row, Records.SCORES, latest);
    }
  }

  /** Another answer of the same exam took its place. */
  void replace(boolean by) {
    set(Bits.REPLACED, by ? 1 : 0);
  }

  /** The question under the id it had then. */
  public QuestionId question() {
    return history.questionOf(records.low(row, Records.WHERE));
  }

  /** The sitting it was given in, if that is known. */
  public Optional<PastSitting> sitting() {
    return Optional.ofNullable(past());
  }

  private PastSitting past() {
    int number = inSitting();
    return number < 0 ? null : new PastSitting(history, number);
  }

  /** The number of the sitting it was given in, or -1 if that is not known. */
  int inSitting() {
    return inSitting(records, row);
  }

  /** The same of the answer in a row. */
  static int inSitting(Table records, int row) {
    return records.high(row, Records.RANK) - 1;
  }

  /** The hash of the stem as it was. */
  public String stem() {
    return ledger.names().text(records.high(row, Records.HASHES));
  }

  /** The hash of stem, options and key as they were. */
  public String content() {
    return ledger.names().text(records.low(row, Records.HASHES));
  }

  /** When, in milliseconds since 1970. */
  public long at() {
    return records.get(row, Records.AT);
  }

  /** On which study day. */
  public int day() {
    return StudyDay.of(at(), Records.seconds(meta()));
  }

  /** The question's kind as it was, if the record tells. */
  public Optional<Kind> kind() {
    return Codes.KINDS.at(Bits.TYPE.of(meta()));
  }

  /** What the question was worth. */
  public double points() {
    return ledger.number(records.high(row, Records.WORTH));
  }

  /** How likely it was to be answered right by guessing. */
  public double chance() {
    return ledger.number(records.low(row, Records.WORTH));
  }

  /** Active milliseconds. */
  public int millis() {
    return records.high(row, Records.MILLIS);
  }

  /** How many hints were used, as far as they can be counted in a byte. */
  public int hints() {
    return Bits.HINTS.of(meta());
  }

  /** How sure the learner said to be. */
  public Optional<Certainty> certainty() {
    return Codes.CERTAINTIES.at(Bits.CERTAINTY.of(meta()));
  }

  /** What it counts in its sitting, 0 to 1; a key that changed later does not touch it. */
  public double score() {
    return ledger.number(records.high(row, Records.SCORES));
  }

  /** Its verdict as it was first marked. */
  private Verdict given() {
    return Codes.VERDICTS.get(Bits.GIVEN.of(meta()));
  }

  /** That in a word. */
  public Verdict said() {
    return Codes.VERDICTS.get(Bits.SAID_VERDICT.of(meta()));
  }

  /** What it is worth by the key as it is now, 0 to 1. */
  public double latest() {
    return ledger.number(records.low(row, Records.SCORES));
  }

  /** That in a word. */
  public Verdict verdict() {
    return Codes.VERDICTS.get(Bits.VERDICT.of(meta()));
  }

  /** What it says about memory: of a card whose mark nobody changed, what the learner said. */
  public Grade grade() {
    int said = Bits.SAID.of(meta());
    return said > 0 && !is(Bits.AMENDED)
        ? Grading.ofCard(said - 1)
        : new Grading(verdict(), hints(), certainty(), chance()).of(latest());
  }

  /**
   * Whether it counts: an answer that stands, and not of an exam which is not handed in, of which
   * nothing may be told.
   */
  public boolean counts() {
    return answers() && !isOpen();
  }

  /** Whether it is of an exam that is not handed in. */
  public boolean isOpen() {
    PastSitting past = past();
    return past != null && past.isExam() && !past.isHandedIn();
  }

  /** Whether it stands and is an answer: a place left empty in an exam is none. */
  boolean answers() {
    return stands() && !(given() == Verdict.UNANSWERED && inExam());
  }

  /** Whether it was neither taken back nor replaced by a later answer of the same exam. */
  boolean stands() {
    return !is(Bits.UNDONE) && !is(Bits.REPLACED);
  }

  /** Whether the learner changed its mark. */
  public boolean changed() {
    return is(Bits.CHANGED);
  }

  /** Whether it was taken back. */
  public boolean undone() {
    return is(Bits.UNDONE);
  }

  /** Whether a later answer of the same exam took its place. */
  public boolean replaced() {
    return is(Bits.REPLACED);
  }

  /** Whether it was given in an exam. */
  public boolean inExam() {
    PastSitting past = past();
    return past != null && past.isExam();
  }

  /** Whether it is a pass. */
  public boolean passed() {
    return grade() != Grade.AGAIN;
  }

  /** The answer in its own words; nothing if its line is not in the journal any more. */
  public Optional<AnswerEntry> words() {
    return ledger.entry(row).map(AnswerEntry.class::cast);
  }

  /** Where it stands among all answers. */
  int rank() {
    return records.low(row, Records.RANK);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Review review && review.row == row && review.history == history;
  }

  @Override
  public int hashCode() {
    return row;
  }
}
