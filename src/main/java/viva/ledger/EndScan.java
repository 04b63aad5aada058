package viva.ledger;

import java.util.Arrays;
import viva.journal.EndEntry.Outcome;
import viva.ledger.Records.Bits;

/** Reads the line of an end behind its time, and puts it into a ledger. */
final class EndScan {
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
    return scan.is(",\"sitting\":")
        && scan.fullWord()
        && (sitting = name()) >= 0
        && scan.is(",\"outcome\":")
        && scan.word()
        && (outcome = OUTCOMES.read(scan)) > 0
        && scan.is(",\"unanswered\":[")
        && unanswered()
        && scan.is("}")
        && scan.isAtEnd();
  }

  private int name() {
    return ledger.names.number(scan.bytes(), scan.from(), scan.to(), scan.hash());
  }

  private boolean unanswered() {
    if (scan.is("]")) {
      return true;
    }
    do {
      boolean question =
          scan.is("{\"bank\":")
              && scan.fullWord()
              && scan.is(",\"question\":")
              && scan.fullWord()
              && scan.is("}");
      if (!question) {
        return false;
      }
    } while (scan.is(","));
    return scan.is("]");
  }

  /** Puts what was read into a row. */
  void put(int row, long meta) {
    ledger.records.setHigh(row, Records.WHERE, sitting);
    ledger.records.set(
        row, Records.META, Bits.OUTCOME.in(Bits.KIND.in(meta, Records.END), outcome));
  }
}
