package viva.ledger;

import viva.journal.Entry;
import viva.journal.Hash;
import viva.journal.Order;
import viva.ledger.Records.Bits;

/** What decides the order of the records of a ledger: their times, their ids, what they follow. */
final class Following implements Order.Events {
  private final Ledger ledger;
  private long lastFollowed;
  private int lastRow = -1;
  private boolean strays;

  Following(Ledger ledger) {
    this.ledger = ledger;
  }

  @Override
  public long at(int row) {
    return ledger.records.get(row, Records.AT);
  }

  @Override
  public boolean goesFirst(int row, int other) {
    return ledger.records.get(row, Records.ID) < ledger.records.get(other, Records.ID);
  }

  @Override
  public int follows(int row) {
    long followed = followed(row);
    if (followed != lastFollowed) {
      lastFollowed = followed;
      lastRow = followed == 0 ? -1 : ledger.recordIndex.find(followed);
      strays |= followed != 0 && lastRow < 0;
    }
    return lastRow;
  }

  /** Whether something was asked for that follows a record which is nowhere. */
  boolean areStrays() {
    return strays;
  }

  /** The hash of the id of the record that has to come before this one, or 0. */
  long followed(int row) {
    return switch (Bits.KIND.of(ledger.records.get(row, Records.META))) {
      case Records.ANSWER, Records.END ->
          ledger.names.hash(ledger.records.high(row, Records.WHERE));
      case Records.AMEND, Records.NOTE ->
          ledger.entry(row).map(Entry::follows).map(Following::hash).orElse(0L);
      default -> 0;
    };
  }

  private static long hash(String id) {
    return id.isEmpty() ? 0 : Hash.of(id);
  }
}
