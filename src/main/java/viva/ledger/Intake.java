package viva.ledger;

import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import viva.journal.Entry;
import viva.ledger.Records.Bits;

/** Takes the lines of journal files into a ledger, each record once. */
final class Intake {
  private static final byte[] HEAD = LineScan.token("{\"v\":1,\"kind\":\"");
  private static final byte[] ID = LineScan.token("\",\"id\":");
  private static final byte[] AT = LineScan.token(",\"at\":");
  private static final byte[] ANSWER = LineScan.token("answer");
  private static final byte[] SITTING = LineScan.token("sitting");
  private static final byte[] END = LineScan.token("end");

  private static final char REPLACEMENT = '\uFFFD';

  private final Ledger ledger;
  private final LineScan scan = new LineScan();
  private final TimeScan time = new TimeScan();
  private final AnswerScan answer;
  private final SittingScan sitting;
  private final EndScan end;
  private final CRC32 sum = new CRC32();
  private int row;
  private boolean isNew;

  Intake(Ledger ledger) {
    this.ledger = ledger;
    answer = new AnswerScan(ledger, scan);
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

  /** The checksum of a line. */
  int sum(byte[] bytes, int from, int length) {
    sum.reset();
    sum.update(bytes, from, length);
    return (int) sum.getValue();
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
  boolean take(byte[] bytes, Spot spot, int from) {
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
    if (!rest(kind) || (scan.isBeyondAscii() && !isUtf8(bytes, from, spot.length()))) {
      return false;
    }
    row = ledger.recordIndex.find(id);
    isNew = row < 0;
    if (isNew) {
      row = ledger.records.add();
      ledger.records.set(row, Records.ID, id);
      ledger.records.set(row, Records.AT, time.millis());
      Rows.place(ledger.records, row, spot);
      ledger.recordIndex.add(id, row);
      put(kind, kind == Records.SITTING ? ledger.names.number(bytes, idFrom, idTo, id) : 0);
    }
    return true;
  }

  private int kind() {
    if (scan.is(ANSWER)) {
      return Records.ANSWER;
    }
    if (scan.is(SITTING)) {
      return Records.SITTING;
    }
    return scan.is(END) ? Records.END : 0;
  }

  private boolean rest(int kind) {
    return switch (kind) {
      case Records.ANSWER -> answer.read();
      case Records.SITTING -> sitting.read();
      default -> end.read();
    };
  }

  private void put(int kind, int name) {
    long meta = Bits.ZONE.in(0, Records.zone(time.offset()));
    switch (kind) {
      case Records.ANSWER -> answer.put(row, meta);
      case Records.SITTING -> sitting.put(row, name, meta);
      default -> end.put(row, meta);
    }
  }

  private static boolean isUtf8(byte[] bytes, int from, int length) {
    return new String(bytes, from, length, StandardCharsets.UTF_8).indexOf(REPLACEMENT) < 0;
  }
}
