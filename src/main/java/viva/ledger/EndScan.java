package viva.ledger;

import java.util.Arrays;
import viva.journal.EndEntry.Outcome;
import viva.ledger.Records.Bits;

/** Reads the line of an end behind its time, and puts it into a ledger. */
final class EndScan {
  private static final byte[] SITTING = LineScan.token(",\"sitting\":");
  private static final byte[] OUTCOME = LineScan.token(",\"outcome\":");
  private static final byte[] UNANSWERED = LineScan.token(",\"unanswered\":[");
  private static final byte[] CLOSE = LineScan.token("}");
  private static final byte[] END = LineScan.token("]");
  private static final byte[] OPEN_BANK = LineScan.token("{\"bank\":");
  private static final byte[] QUESTION = LineScan.token(",\"question\":");
  private static final byte[] COMMA = LineScan.token(",");

  private static final Words OUTCOMES =
      new Words(Arrays.stream(Outcome.values()).map(Outcome::word).toList());

  private final Ledger ledger;
  private final LineScan scan;
  private int sitting;
  private int outcome;

  EndScan(Ledger ledger, LineScan scan) {
    this.ledger = ledger;
    this.scan = scan;
  }

  /** Reads the line to its end. */
  boolean read() {
    if (!scan.is(SITTING) || !scan.fullWord()) {
      return false;
    }
    sitting = name();
    if (!scan.is(OUTCOME) || !scan.word()) {
      return false;
    }
    outcome = OUTCOMES.read(scan);
    return outcome > 0 && scan.is(UNANSWERED) && unanswered() && scan.is(CLOSE) && scan.isAtEnd();
  }

  private int name() {
    return ledger.names.number(scan.bytes(), scan.from(), scan.to(), scan.hash());
  }

  private boolean unanswered() {
    if (scan.is(END)) {
      return true;
    }
    do {
      boolean question =
          scan.is(OPEN_BANK)
              && scan.fullWord()
              && scan.is(QUESTION)
              && scan.fullWord()
              && scan.is(CLOSE);
      if (!question) {
        return false;
      }
    } while (scan.is(COMMA));
    return scan.is(END);
  }

  /** Puts what was read into a row. */
  void put(int row, long meta) {
    ledger.records.setHigh(row, Records.WHERE, sitting);
    ledger.records.set(
        row, Records.META, Bits.OUTCOME.in(Bits.KIND.in(meta, Records.END), outcome));
  }
}
