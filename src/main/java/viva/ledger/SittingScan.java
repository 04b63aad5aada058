package viva.ledger;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import viva.journal.Hash;
import viva.ledger.Records.Bits;

/** Reads the line of a sitting behind its time, and puts it into a ledger. */
final class SittingScan {
  private static final byte[] DEVICE = LineScan.token(",\"device\":");
  private static final byte[] LEARNER = LineScan.token(",\"learner\":");
  private static final byte[] MODE = LineScan.token(",\"mode\":");
  private static final byte[] BANKS = LineScan.token(",\"banks\":[");
  private static final byte[] SEED = LineScan.token(",\"seed\":");
  private static final byte[] FILTERS = LineScan.token(",\"filters\":{");
  private static final byte[] QUESTIONS = LineScan.token(",\"questions\":[");
  private static final byte[] CLOSE = LineScan.token("}");
  private static final byte[] END = LineScan.token("]");
  private static final byte[] OPEN_ID = LineScan.token("{\"id\":");
  private static final byte[] HASH = LineScan.token(",\"hash\":");
  private static final byte[] COMMA = LineScan.token(",");
  private static final byte[] COLON = LineScan.token(":");
  private static final byte[] OPEN_BANK = LineScan.token("{\"bank\":");
  private static final byte[] QUESTION = LineScan.token(",\"question\":");
  private static final byte[] OPTIONS = LineScan.token(",\"options\":");
  private static final byte[] WHY = LineScan.token(",\"why\":");

  private static final byte[] BETWEEN = LineScan.token(Sittings.BETWEEN);

  private final Ledger ledger;
  private final LineScan scan;
  private final ByteArrayOutputStream several = new ByteArrayOutputStream();
  private int[] paper = new int[64];
  private int size;
  private int mode;
  private int banks;
  private int bank;
  private int filters;
  private long seed;

  SittingScan(Ledger ledger, LineScan scan) {
    this.ledger = ledger;
    this.scan = scan;
  }

  /** Reads the line to its end. */
  boolean read() {
    if (!scan.is(DEVICE)
        || !scan.fullWord()
        || (scan.is(LEARNER) && !scan.word())
        || !scan.is(MODE)
        || !scan.fullWord()) {
      return false;
    }
    mode = name();
    if (!scan.is(BANKS) || !banks() || !scan.is(SEED) || !scan.whole()) {
      return false;
    }
    seed = scan.value();
    return scan.is(FILTERS)
        && filters()
        && scan.is(QUESTIONS)
        && questions()
        && scan.is(CLOSE)
        && scan.isAtEnd();
  }

  private int name() {
    return ledger.names.number(scan.bytes(), scan.from(), scan.to(), scan.hash());
  }

  private boolean banks() {
    several.reset();
    if (scan.is(END)) {
      banks = 0;
      return true;
    }
    do {
      if (!scan.is(OPEN_ID) || !scan.fullWord()) {
        return false;
      }
      if (several.size() > 0) {
        several.writeBytes(BETWEEN);
      }
      several.write(scan.bytes(), scan.from(), scan.to() - scan.from());
      if (!scan.is(HASH) || !scan.word() || !scan.is(CLOSE)) {
        return false;
      }
    } while (scan.is(COMMA));
    byte[] all = several.toByteArray();
    banks = ledger.names.number(all, 0, all.length, Hash.of(all, 0, all.length));
    return scan.is(END);
  }

  /** A name that stands twice is for the full parser to refuse. */
  private boolean filters() {
    int from = scan.at() - 1;
    long seen = 0;
    if (!scan.is(CLOSE)) {
      do {
        if (!scan.word()) {
          return false;
        }
        long bit = 1L << (scan.hash() & 63);
        if ((seen & bit) != 0 || !scan.is(COLON) || !scan.strings()) {
          return false;
        }
        seen |= bit;
      } while (scan.is(COMMA));
      if (!scan.is(CLOSE)) {
        return false;
      }
    }
    int to = scan.at();
    filters = ledger.names.number(scan.bytes(), from, to, Hash.of(scan.bytes(), from, to));
    return true;
  }

  private boolean questions() {
    size = 0;
    if (scan.is(END)) {
      return true;
    }
    do {
      if (!question()) {
        return false;
      }
    } while (scan.is(COMMA));
    return scan.is(END);
  }

  private boolean question() {
    if (!scan.is(OPEN_BANK) || !scan.fullWord()) {
      return false;
    }
    boolean same = ledger.names.is(bank, scan.bytes(), scan.from(), scan.to(), scan.hash());
    bank = same ? bank : name();
    if (!scan.is(QUESTION) || !scan.fullWord()) {
      return false;
    }
    if (size == paper.length) {
      paper = Arrays.copyOf(paper, 2 * size);
    }
    paper[size++] = ledger.question(bank, name());
    return scan.is(OPTIONS) && scan.strings() && (!scan.is(WHY) || scan.string()) && scan.is(CLOSE);
  }

  /** Puts what was read into a row and the other tables. */
  void put(int row, int name, long meta) {
    Rows.sitting(ledger, row, name, seed, mode, banks, filters, Arrays.copyOf(paper, size));
    ledger.records.set(row, Records.META, Bits.KIND.in(meta, Records.SITTING));
  }
}
