package viva.ledger;

import java.util.List;
import viva.journal.AmendEntry;
import viva.journal.AnswerEntry;
import viva.journal.EndEntry;
import viva.journal.Entry;
import viva.journal.Hash;
import viva.journal.NoteEntry;
import viva.journal.SittingEntry;
import viva.ledger.Records.Bits;
import viva.question.Certainty;
import viva.question.Flashcard;
import viva.question.Kind;

/** Puts whole records into a ledger, to the same effect as reading their lines. */
final class Rows implements Entry.Cases<Integer> {
  /** More hints than fit a byte tell nothing more. */
  static final int MOST_HINTS = 255;

  /** Nonsense years are as far off as a number reaches. */
  private static final long LAST_SECOND = Long.MAX_VALUE / 1000 - 1;

  private final Ledger ledger;

  Rows(Ledger ledger) {
    this.ledger = ledger;
  }

  /** Adds a record that is not there yet and returns its row. */
  int add(Entry entry, Spot spot) {
    int row = entry.match(this);
    Table records = ledger.records;
    records.set(row, Records.ID, Hash.of(entry.id()));
    long seconds = entry.at().toEpochSecond();
    long second = Math.max(-LAST_SECOND, Math.min(seconds, LAST_SECOND));
    records.set(row, Records.AT, 1000 * second + entry.at().getNano() / 1_000_000);
    int zone = Records.zone(entry.at().getOffset().getTotalSeconds());
    records.set(row, Records.META, Bits.ZONE.in(records.get(row, Records.META), zone));
    place(records, row, spot);
    ledger.recordIndex.add(records.get(row, Records.ID), row);
    if (spot.file() == Spot.NOWHERE || entry instanceof AmendEntry || entry instanceof NoteEntry) {
      ledger.hold(row, entry); // Of the others everything that counts stands in the row.
    }
    return row;
  }

  static void place(Table records, int row, Spot spot) {
    records.set(row, Records.PLACE, ((long) spot.file() << Records.OFFSET_BITS) | spot.offset());
    records.set(row, Records.LINE, Table.pair(spot.length(), spot.sum()));
    records.setLow(row, Records.MILLIS, spot.line());
  }

  /** Adds a sitting whose record has this row. */
  static void sitting(
      Ledger ledger, int row, int name, long seed, int mode, int banks, int filters, int[] paper) {
    Table sittings = ledger.sittings;
    int number = sittings.add();
    sittings.set(number, Sittings.ROW_NAME, Table.pair(row, name));
    sittings.set(number, Sittings.SEED, seed);
    sittings.set(number, Sittings.MODE_BANKS, Table.pair(mode, banks));
    sittings.set(number, Sittings.FILTERS_PAPER, Table.pair(filters, ledger.papers.size()));
    sittings.set(number, Sittings.SIZE_OUTCOME, Table.pair(paper.length, 0));
    for (int question : paper) {
      ledger.papers.set(ledger.papers.add(), 0, question);
    }
    ledger.sittingIndex.add(name, number);
    ledger.records.setHigh(row, Records.WHERE, number);
  }

  @Override
  public Integer sitting(SittingEntry entry) {
    int row = ledger.records.add();
    Names names = ledger.names;
    List<String> banks = entry.banks().stream().map(SittingEntry.UsedBank::id).toList();
    int[] paper =
        entry.questions().stream().mapToInt(q -> question(q.bank(), q.question())).toArray();
    sitting(
        ledger,
        row,
        names.number(entry.id()),
        entry.seed(),
        names.number(entry.mode()),
        names.number(String.join(Sittings.BETWEEN, banks)),
        names.number(Filters.write(entry.filters())),
        paper);
    return of(row, Records.SITTING);
  }

  private int question(String bank, String question) {
    return ledger.question(ledger.names.number(bank), ledger.names.number(question));
  }

  private int of(int row, int kind) {
    long meta = ledger.records.get(row, Records.META);
    ledger.records.set(row, Records.META, Bits.KIND.in(meta, kind));
    return row;
  }

  @Override
  public Integer answer(AnswerEntry answer) {
    Table records = ledger.records;
    Names names = ledger.names;
    int row = records.add();
    int question = question(answer.bank(), answer.question());
    records.set(row, Records.WHERE, Table.pair(names.number(answer.sitting()), question));
    int content = names.number(answer.content());
    records.set(row, Records.HASHES, Table.pair(names.number(answer.stem()), content));
    int score = ledger.name(answer.score());
    records.set(row, Records.SCORES, Table.pair(score, score));
    int chance = ledger.name(answer.chance());
    records.set(row, Records.WORTH, Table.pair(ledger.name(answer.points()), chance));
    records.setHigh(row, Records.MILLIS, (int) Math.min(answer.millis(), Integer.MAX_VALUE));
    long meta = Bits.TYPE.in(0, Codes.KINDS.of(answer.kind()));
    int verdict = Codes.VERDICTS.of(answer.verdict());
    meta = Bits.SAID_VERDICT.in(Bits.VERDICT.in(meta, verdict), verdict);
    meta = Bits.GIVEN.in(meta, verdict);
    int certainty = Codes.CERTAINTIES.of(Certainty.named(answer.certainty()));
    meta = Bits.CERTAINTY.in(meta, certainty);
    boolean card = answer.kind().filter(Kind.FLASHCARD::equals).isPresent();
    int said = card ? Flashcard.WORDS.indexOf(answer.response().word()) + 1 : 0;
    meta = Bits.HINTS.in(Bits.SAID.in(meta, said), Math.min(answer.hints(), MOST_HINTS));
    records.set(row, Records.META, meta);
    return of(row, Records.ANSWER);
  }

  @Override
  public Integer amend(AmendEntry amend) {
    return of(ledger.records.add(), Records.AMEND);
  }

  @Override
  public Integer note(NoteEntry note) {
    return of(ledger.records.add(), Records.NOTE);
  }

  @Override
  public Integer end(EndEntry end) {
    int row = ledger.records.add();
    ledger.records.setHigh(row, Records.WHERE, ledger.names.number(end.sitting()));
    ledger.records.set(row, Records.META, Bits.OUTCOME.in(0, Codes.OUTCOMES.of(end.outcome())));
    return of(row, Records.END);
  }
}
