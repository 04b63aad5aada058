package viva.ledger;

import java.util.Arrays;
import java.util.List;
import viva.journal.AnswerEntry;
import viva.ledger.Records.Bits;
import viva.question.Certainty;
import viva.question.Flashcard;
import viva.question.Kind;
import viva.question.Verdict;

/** Reads the line of an answer behind its time, and puts it into a ledger. */
final class AnswerScan {
  private static final byte[] SITTING = LineScan.token(",\"sitting\":");
  private static final byte[] BANK = LineScan.token(",\"bank\":");
  private static final byte[] QUESTION = LineScan.token(",\"question\":");
  private static final byte[] STEM = LineScan.token(",\"stem\":");
  private static final byte[] CONTENT = LineScan.token(",\"content\":");
  private static final byte[] RESPONSE = LineScan.token(",\"response\":");
  private static final byte[] SCORE = LineScan.token(",\"score\":");
  private static final byte[] VERDICT = LineScan.token(",\"verdict\":");
  private static final byte[] POINTS = LineScan.token(",\"points\":");
  private static final byte[] TYPE = LineScan.token(",\"type\":");
  private static final byte[] LIST = LineScan.token("[");
  private static final byte[] COMMA = LineScan.token(",");
  private static final byte[] END = LineScan.token("]");
  private static final byte[] CHANCE = LineScan.token(",\"chance\":");
  private static final byte[] MILLIS = LineScan.token(",\"millis\":");
  private static final byte[] HINTS = LineScan.token(",\"hints\":");
  private static final byte[] ATTEMPT = LineScan.token(",\"attempt\":");
  private static final byte[] CERTAINTY = LineScan.token(",\"certainty\":");
  private static final byte[] CLOSE = LineScan.token("}");

  private static final Words KINDS = new Words(words(Kind.values(), Kind::word));
  private static final Words VERDICTS = new Words(words(Verdict.values(), Verdict::word));
  private static final Words CERTAINTIES = new Words(words(Certainty.values(), Certainty::word));
  private static final Words SAID = new Words(Flashcard.WORDS);
  private static final int CARD = Codes.KINDS.of(Kind.FLASHCARD);

  private final Ledger ledger;
  private final LineScan scan;
  private int sitting;
  private int bank;
  private int question;
  private int stem;
  private int content;
  private int score;
  private int points;
  private int chance;
  private int kind;
  private int verdict;
  private int certainty;
  private int said;
  private int hints;
  private int number;
  private int millis;

  AnswerScan(Ledger ledger, LineScan scan) {
    this.ledger = ledger;
    this.scan = scan;
  }

  private static <T> List<String> words(T[] values, java.util.function.Function<T, String> word) {
    return Arrays.stream(values).map(word).toList();
  }

  /** Reads the line to its end. */
  boolean read() {
    return where() && type() && what() && scan.is(RESPONSE) && response() && worth() && rest();
  }

  private boolean word(byte[] before) {
    return scan.is(before) && scan.fullWord();
  }

  private boolean where() {
    if (!word(SITTING)) {
      return false;
    }
    sitting = again(sitting);
    if (!word(BANK)) {
      return false;
    }
    bank = again(bank);
    if (!word(QUESTION)) {
      return false;
    }
    question = name();
    return true;
  }

  private boolean what() {
    if (!word(STEM)) {
      return false;
    }
    stem = name();
    if (!word(CONTENT)) {
      return false;
    }
    content = name();
    return true;
  }

  private boolean worth() {
    if (!scan.is(SCORE) || !number(score, 1)) {
      return false;
    }
    score = number;
    if (!scan.is(VERDICT) || !scan.word()) {
      return false;
    }
    verdict = VERDICTS.read(scan);
    if (verdict == 0 || !scan.is(POINTS) || !number(points, AnswerEntry.MOST_POINTS)) {
      return false;
    }
    points = number;
    return chance();
  }

  private int name() {
    return ledger.names.number(scan.bytes(), scan.from(), scan.to(), scan.hash());
  }

  /** The same where it is mostly that of the answer before. */
  private int again(int last) {
    boolean same = ledger.names.is(last, scan.bytes(), scan.from(), scan.to(), scan.hash());
    return same ? last : name();
  }

  private boolean type() {
    kind = 0;
    if (scan.is(TYPE)) {
      if (!scan.word()) {
        return false;
      }
      kind = KINDS.read(scan);
    }
    return true;
  }

  private boolean response() {
    said = 0;
    if (kind != CARD || scan.isNextTwo('[', ']')) {
      return scan.strings();
    }
    if (!scan.is(LIST) || !scan.word()) {
      return false;
    }
    said = SAID.read(scan);
    while (scan.is(COMMA)) {
      if (!scan.string()) {
        return false;
      }
    }
    return scan.is(END);
  }

  /** A number, which is mostly that of the answer before. */
  private boolean number(int last, double most) {
    if (!scan.number()) {
      return false;
    }
    number = again(last);
    return ledger.number(number) <= most;
  }

  private boolean chance() {
    if (!scan.is(CHANCE)) {
      chance = ledger.name(0);
      return true;
    }
    if (!number(chance, 1)) {
      return false;
    }
    chance = number;
    return true;
  }

  private boolean rest() {
    if (!scan.is(MILLIS) || !scan.count() || scan.value() > AnswerEntry.MOST_MILLIS) {
      return false;
    }
    millis = (int) Math.min(scan.value(), Integer.MAX_VALUE);
    if (!scan.is(HINTS) || !scan.count() || scan.value() > Integer.MAX_VALUE) {
      return false;
    }
    hints = (int) Math.min(scan.value(), Rows.MOST_HINTS);
    if (!scan.is(ATTEMPT) || !scan.count()) {
      return false;
    }
    if (scan.value() < 1 || scan.value() > Integer.MAX_VALUE) {
      return false;
    }
    certainty = 0;
    if (scan.is(CERTAINTY)) {
      if (!scan.word()) {
        return false;
      }
      certainty = CERTAINTIES.read(scan);
    }
    return scan.is(CLOSE) && scan.isAtEnd();
  }

  /** Puts what was read into a row. */
  void put(int row, long meta) {
    Table records = ledger.records;
    records.set(row, Records.WHERE, Table.pair(sitting, ledger.question(bank, question)));
    records.set(row, Records.HASHES, Table.pair(stem, content));
    records.set(row, Records.SCORES, Table.pair(score, score));
    records.set(row, Records.WORTH, Table.pair(points, chance));
    records.setHigh(row, Records.MILLIS, millis);
    long all = Bits.KIND.in(meta, Records.ANSWER);
    all = Bits.TYPE.in(all, kind);
    all = Bits.VERDICT.in(all, verdict);
    all = Bits.GIVEN.in(Bits.SAID_VERDICT.in(all, verdict), verdict);
    all = Bits.CERTAINTY.in(all, certainty);
    all = Bits.SAID.in(all, said);
    records.set(row, Records.META, Bits.HINTS.in(all, hints));
  }
}
