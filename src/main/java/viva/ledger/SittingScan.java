package viva.ledger;

import java.util.Arrays;
import viva.ledger.Records.Bits;

/** Reads the line of a sitting behind its time, and puts it into a ledger. */
final class SittingScan {
  private final Ledger ledger;
  private final LineScan scan;
  private final StringBuilder several = new StringBuilder();
  private int[] paper = new int[64];
  private int size;
  private int mode;
  private int banks;
  private int filters;
  private long seed;

  SittingScan(Ledger ledger, LineScan scan) {
    this.ledger = ledger;
    this.scan = scan;
  }

  /** Reads the line to its end. */
  boolean read() {
    return scan.is(",\"device\":")
        && scan.fullWord()
        && (!scan.is(",\"learner\":") || scan.word())
        && scan.is(",\"mode\":")
        && scan.fullWord()
        && (mode = name()) >= 0
        && scan.is(",\"banks\":[")
        && banks()
        && scan.is(",\"seed\":")
        && scan.whole()
        && seed(scan.value())
        && scan.is(",\"filters\":{")
        && filters()
        && scan.is(",\"questions\":[")
        && questions()
        && scan.is("}")
        && scan.isAtEnd();
  }

  private int name() {
    return ledger.names.number(scan.bytes(), scan.from(), scan.to(), scan.hash());
  }

  private boolean seed(long value) {
    seed = value;
    return true;
  }

  private boolean banks() {
    banks = 0;
    if (scan.is("]")) {
      return true;
    }
    int count = 0;
    do {
      if (!scan.is("{\"id\":") || !scan.fullWord()) {
        return false;
      }
      int bank = name();
      several.setLength(count == 0 ? 0 : several.length());
      several.append(count == 0 ? "" : Sittings.BETWEEN).append(ledger.names.text(bank));
      banks = count++ == 0 ? bank : ledger.names.number(several.toString());
      if (!scan.is(",\"hash\":") || !scan.word() || !scan.is("}")) {
        return false;
      }
    } while (scan.is(","));
    return scan.is("]");
  }

  /** A name that stands twice is for the full parser to refuse. */
  private boolean filters() {
    int from = scan.at() - 1;
    long seen = 0;
    if (!scan.is("}")) {
      do {
        if (!scan.word()) {
          return false;
        }
        long bit = 1L << (scan.hash() & 63);
        if ((seen & bit) != 0 || !scan.is(":") || !scan.strings()) {
          return false;
        }
        seen |= bit;
      } while (scan.is(","));
      if (!scan.is("}")) {
        return false;
      }
    }
    int to = scan.at();
    filters = ledger.names.number(scan.bytes(), from, to, Hash.of(scan.bytes(), from, to));
    return true;
  }

  private boolean questions() {
    size = 0;
    if (scan.is("]")) {
      return true;
    }
    do {
      if (!question()) {
        return false;
      }
    } while (scan.is(","));
    return scan.is("]");
  }

  private boolean question() {
    if (!scan.is("{\"bank\":") || !scan.fullWord()) {
      return false;
    }
    int bank = name();
    if (!scan.is(",\"question\":") || !scan.fullWord()) {
      return false;
    }
    if (size == paper.length) {
      paper = Arrays.copyOf(paper, 2 * size);
    }
    paper[size++] = ledger.question(bank, name());
    return scan.is(",\"options\":")
        && scan.strings()
        && (!scan.is(",\"why\":") || scan.string())
        && scan.is("}");
  }

  /** Puts what was read into a row and the other tables. */
  void put(int row, int name, long meta) {
    Rows.sitting(ledger, row, name, seed, mode, banks, filters, Arrays.copyOf(paper, size));
    ledger.records.set(row, Records.META, Bits.KIND.in(meta, Records.SITTING));
  }
}
