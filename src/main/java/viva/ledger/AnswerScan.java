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
  private static final Words KINDS = new Words(words(Kind.values(), Kind::word));
  private static final Words VERDICTS = new Words(words(Verdict.values(), Verdict::word));
  private static final Words CERTAINTIES = new Words(words(Certainty.values(), Certainty::word));
  private static final Words SAID = new Words(Flashcard.WORDS);
  private static final int CARD = Kind.FLASHCARD.ordinal() + 1;

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
    return scan.is(",\"sitting\":")
        && scan.fullWord()
        && has(sitting = name())
        && scan.is(",\"bank\":")
        && scan.fullWord()
        && has(bank = name())
        && scan.is(",\"question\":")
        && scan.fullWord()
        && has(question = name())
        && type()
        && scan.is(",\"stem\":")
        && scan.fullWord()
        && has(stem = name())
        && scan.is(",\"content\":")
        && scan.fullWord()
        && has(content = name())
        && scan.is(",\"response\":")
        && response()
        && scan.is(",\"score\":")
        && number(1)
        && has(score = name())
        && scan.is(",\"verdict\":")
        && scan.word()
        && (verdict = VERDICTS.read(scan)) > 0
        && scan.is(",\"points\":")
        && number(AnswerEntry.MOST_POINTS)
        && has(points = name())
        && chance()
        && rest();
  }

  private int name() {
    return ledger.names.number(scan.bytes(), scan.from(), scan.to(), scan.hash());
  }

  private static boolean has(int name) {
    return name >= 0;
  }

  private boolean type() {
    kind = 0;
    if (scan.is(",\"type\":")) {
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
    if (!scan.is("[") || !scan.word()) {
      return false;
    }
    said = SAID.read(scan);
    while (scan.is(",")) {
      if (!scan.string()) {
        return false;
      }
    }
    return scan.is("]");
  }

  private boolean number(double most) {
    return scan.number() && ledger.number(name()) <= most;
  }

  private boolean chance() {
    if (!scan.is(",\"chance\":")) {
      chance = ledger.name(0);
      return true;
    }
    return number(1) && has(chance = name());
  }

  private boolean rest() {
    if (!scan.is(",\"millis\":") || !scan.count() || scan.value() > AnswerEntry.MOST_MILLIS) {
      return false;
    }
    millis = (int) Math.min(scan.value(), Integer.MAX_VALUE);
    if (!scan.is(",\"hints\":") || !scan.count() || scan.value() > Integer.MAX_VALUE) {
      return false;
    }
    hints = (int) Math.min(scan.value(), Rows.MOST_HINTS);
    if (!scan.is(",\"attempt\":") || !scan.count()) {
      return false;
    }
    if (scan.value() < 1 || scan.value() > Integer.MAX_VALUE) {
      return false;
    }
    certainty = 0;
    if (scan.is(",\"certainty\":")) {
      if (!scan.word()) {
        return false;
      }
      certainty = CERTAINTIES.read(scan);
    }
    return scan.is("}") && scan.isAtEnd();
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
