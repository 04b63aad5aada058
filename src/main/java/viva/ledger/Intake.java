package viva.ledger;

import java.nio.charset.StandardCharsets;
import viva.journal.Entry;
import viva.ledger.Records.Bits;

/** Takes the lines of journal files into a ledger, each record once. */
final class Intake {
  private static final byte[] HEAD = LineScan.token("{\"v\":1,\"kind\":\"");
  private static final byte[] ID = LineScan.token("\",\"id\":");
  private static final byte[] AT = LineScan.token(",\"at\":");
  private static final byte[] SITTING = LineScan.token("sitting");
  private static final byte[] END = LineScan.token("end");

  private static final char REPLACEMENT = '\uFFFD';

  private final Ledger ledger;
  private final LineScan scan = new LineScan();
  private final TimeScan time = new TimeScan();
  private final Answers answers;
  private final SittingScan sitting;
  private final EndScan end;
  private int row;
  private boolean isNew;

  Intake(Ledger ledger) {
    this.ledger = ledger;
    answers = new Answers(ledger);
    sitting = new SittingScan(ledger, scan);
    end = new EndScan(ledger, scan);
  }

  /** The row of the record that was taken last, or of the one with its id that was there before. */
  int row() {
    return row;
  }

  /** Whether the record that was taken last was not there before. */
  boolean isNew() {
    return isNew;
  }

  /** Takes a record. */
  void take(Entry entry, Spot spot) {
    row = ledger.record(entry.id());
    isNew = row < 0;
    if (isNew) {
      row = new Rows(ledger).add(entry, spot);
    }
  }

  /** Takes a line that is written as viva writes it; false if it has to be parsed in full. */
  boolean take(byte[] bytes, int from, Spot spot, AnswerLine seen) {
    return seen.isRead ? answer(bytes, spot, seen) : other(bytes, from, spot);
  }

  private boolean answer(byte[] bytes, Spot spot, AnswerLine seen) {
    if (!answers.read(bytes, seen)) {
      return false;
    }
    if (begin(seen.id, seen.at, spot)) {
      answers.put(row, seen);
    }
    return true;
  }

  private boolean other(byte[] bytes, int from, Spot spot) {
    scan.begin(bytes, from, spot.length());
    if (!scan.is(HEAD)) {
      return false;
    }
    int kind = kind();
    if (kind == 0 || !scan.is(ID) || !scan.fullWord()) {
      return false;
    }
    long id = scan.hash();
    int idFrom = scan.from();
    int idTo = scan.to();
    if (!scan.is(AT) || !scan.word() || !time.read(bytes, scan.from(), scan.to())) {
      return false;
    }
    boolean read = kind == Records.SITTING ? sitting.read() : end.read();
    if (!read || (scan.isBeyondAscii() && !isUtf8(bytes, from, spot.length()))) {
      return false;
    }
    if (begin(id, time.millis(), spot)) {
      long meta = Bits.ZONE.in(0, Records.zone(time.offset()));
      if (kind == Records.SITTING) {
        int paper = ledger.papers.size();
        sitting.put(row, ledger.names.number(bytes, idFrom, idTo, id), meta);
        answers.expect(paper, ledger.papers.size());
      } else {
        end.put(row, meta);
      }
    }
    return true;
  }

  /** Begins the row of a record that is not there yet; false if it is. */
  private boolean begin(long id, long at, Spot spot) {
    row = ledger.recordIndex.find(id);
    isNew = row < 0;
    if (isNew) {
      row = ledger.records.add();
      ledger.records.set(row, Records.ID, id);
      ledger.records.set(row, Records.AT, at);
      Rows.place(ledger.records, row, spot);
      ledger.recordIndex.add(id, row);
    }
    return isNew;
  }

  private int kind() {
    if (scan.is(SITTING)) {
      return Records.SITTING;
    }
    return scan.is(END) ? Records.END : 0;
  }

  private static boolean isUtf8(byte[] bytes, int from, int length) {
    return new String(bytes, from, length, StandardCharsets.UTF_8).indexOf(REPLACEMENT) < 0;
  }
}
