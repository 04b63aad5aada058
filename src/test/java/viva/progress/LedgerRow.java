package viva.progress;

import java.util.ArrayList;
import java.util.List;
import viva.ledger.Filters;
import viva.ledger.Ledger;
import viva.ledger.Records;
import viva.ledger.Records.Bits;
import viva.ledger.Sittings;
import viva.ledger.Table;

/** What a row of a ledger says, to be compared. */
final class LedgerRow {
  private LedgerRow() {}

  /** Everything that a row says, in words. */
  static List<Object> of(Ledger ledger, int row) {
    Table records = ledger.records();
    long meta = records.get(row, Records.META);
    List<Object> all = new ArrayList<>();
    all.add(records.get(row, Records.ID));
    all.add(records.get(row, Records.AT));
    all.add(meta);
    switch (Bits.KIND.of(meta)) {
      case Records.SITTING -> sitting(ledger, records.high(row, Records.WHERE), all);
      case Records.ANSWER -> answer(ledger, row, all);
      case Records.END -> all.add(ledger.names().text(records.high(row, Records.WHERE)));
      default -> all.add(ledger.entry(row).orElseThrow());
    }
    return all;
  }

  private static void sitting(Ledger ledger, int number, List<Object> all) {
    Table sittings = ledger.sittings();
    all.add(ledger.names().text(sittings.low(number, Sittings.ROW_NAME)));
    all.add(sittings.get(number, Sittings.SEED));
    all.add(ledger.names().text(sittings.high(number, Sittings.MODE_BANKS)));
    all.add(ledger.names().text(sittings.low(number, Sittings.MODE_BANKS)));
    all.add(Filters.read(ledger.names().text(sittings.high(number, Sittings.FILTERS_PAPER))));
    int from = sittings.low(number, Sittings.FILTERS_PAPER);
    for (int i = 0; i < sittings.high(number, Sittings.SIZE_OUTCOME); i++) {
      all.add(ledger.question(ledger.papers().low(from + i, 0)));
    }
  }

  private static void answer(Ledger ledger, int row, List<Object> all) {
    Table records = ledger.records();
    all.add(ledger.names().text(records.high(row, Records.WHERE)));
    all.add(ledger.question(records.low(row, Records.WHERE)));
    all.add(ledger.names().text(records.high(row, Records.HASHES)));
    all.add(ledger.names().text(records.low(row, Records.HASHES)));
    all.add(ledger.number(records.high(row, Records.SCORES)));
    all.add(ledger.number(records.low(row, Records.SCORES)));
    all.add(ledger.number(records.high(row, Records.WORTH)));
    all.add(ledger.number(records.low(row, Records.WORTH)));
    all.add(records.high(row, Records.MILLIS));
  }
}
