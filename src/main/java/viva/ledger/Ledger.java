package viva.ledger;

import java.nio.LongBuffer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import viva.cache.Packer;
import viva.cache.Unpacker;
import viva.journal.Entry;
import viva.journal.Hash;
import viva.question.QuestionId;

/**
 * The tables: the records of a journal in the order in which they were read, and the sittings and
 * questions that they tell of. What a record says in words is not here, see {@link #entry}.
 */
public final class Ledger {
  final Names names;
  final Table records;
  final Table sittings;
  final Table papers;
  final Table questions;
  final Index recordIndex;
  final Index sittingIndex;
  final Index questionIndex;
  private final Map<Integer, Entry> held = new HashMap<>();
  private Lines lines = (file, offset, length) -> Optional.empty();
  private double[] numbers = new double[0];

  /** Reads a line of the journal's files once more. */
  interface Lines {
    Optional<Entry> read(int file, long offset, int length);
  }

  /** A ledger without records. */
  public Ledger() {
    this(
        new Names(),
        new Table(Records.WIDTH),
        new Table(Sittings.WIDTH),
        new Table(1),
        new Table(Questions.WIDTH),
        LongBuffer.allocate(0),
        LongBuffer.allocate(0),
        LongBuffer.allocate(0));
  }

  /** A ledger of these tables, with the slots of the three indexes. */
  Ledger(
      Names names,
      Table records,
      Table sittings,
      Table papers,
      Table questions,
      LongBuffer recordSlots,
      LongBuffer sittingSlots,
      LongBuffer questionSlots) {
    this.names = names;
    this.records = records;
    this.sittings = sittings;
    this.papers = papers;
    this.questions = questions;
    recordIndex = new Index(records, Records.ID, Index.WHOLE, recordSlots);
    sittingIndex = new Index(sittings, Sittings.ROW_NAME, Index.LOW, sittingSlots);
    questionIndex = new Index(questions, Questions.ID, Index.WHOLE, questionSlots);
  }

  /** The texts that stand in the tables by their numbers. */
  public Names names() {
    return names;
  }

  /** A row a record, see {@link Records}. */
  public Table records() {
    return records;
  }

  /** A row a sitting, see {@link Sittings}. */
  public Table sittings() {
    return sittings;
  }

  /** The questions of all sittings' papers, one behind the other, by their numbers. */
  public Table papers() {
    return papers;
  }

  /** A row a question, see {@link Questions}. */
  public Table questions() {
    return questions;
  }

  /** The row of the record with this id, or -1. */
  public int record(String id) {
    return recordIndex.find(Hash.of(id));
  }

  /** The number of the sitting with this id, or -1. */
  public int sitting(String id) {
    int name = names.find(id);
    return name < 0 ? -1 : sittingNamed(name);
  }

  /** The number of the sitting whose id has this number among the names, or -1. */
  public int sittingNamed(int name) {
    return sittingIndex.find(name);
  }

  /** The number of a question, or nothing if no record tells of it. */
  public OptionalInt question(QuestionId id) {
    int bank = names.find(id.bank());
    int question = bank < 0 ? -1 : names.find(id.question());
    int found = question < 0 ? -1 : questionIndex.find(Table.pair(bank, question));
    return found < 0 ? OptionalInt.empty() : OptionalInt.of(found);
  }

  /** The question with this number. */
  public QuestionId question(int number) {
    return new QuestionId(
        names.text(questions.high(number, Questions.ID)),
        names.text(questions.low(number, Questions.ID)));
  }

  /** The number of a question by those of its bank's and its own id, a new one if need be. */
  int question(int bank, int question) {
    long id = Table.pair(bank, question);
    int found = questionIndex.find(id);
    if (found < 0) {
      found = questions.add();
      questions.set(found, Questions.ID, id);
      questionIndex.add(id, found);
    }
    return found;
  }

  /** The number that a text tells. */
  public double number(int name) {
    roomFor(name);
    if (Double.isNaN(numbers[name])) {
      numbers[name] = Decimal.read(names.text(name));
    }
    return numbers[name];
  }

  /** The numbers that were read from their texts so far, so that this need not be done again. */
  void writeNumbers(Packer out) {
    int known = 0;
    for (double number : numbers) {
      known += Double.isNaN(number) ? 0 : 1;
    }
    out.count(known);
    for (int name = 0; name < numbers.length; name++) {
      if (!Double.isNaN(numbers[name])) {
        out.count(name).real(numbers[name]);
      }
    }
  }

  void readNumbers(Unpacker in) {
    for (int known = in.size(); known > 0; known--) {
      int name = in.size();
      roomFor(name);
      numbers[name] = in.real();
    }
  }

  private void roomFor(int name) {
    if (name >= numbers.length) {
      int before = numbers.length;
      numbers = Arrays.copyOf(numbers, Math.max(2 * name, 1 << 6));
      Arrays.fill(numbers, before, numbers.length, Double.NaN);
    }
  }

  /**
   * The number of a number's text. It is read here, so that several threads may ask for it by
   * {@link #number}: none of them is the first.
   */
  public int name(double number) {
    boolean whole = number == Math.rint(number) && Math.abs(number) < 1e15;
    int name = names.number(whole ? Long.toString((long) number) : Double.toString(number));
    number(name);
    return name;
  }

  /** Adds a record that is not there yet and lies in no file; returns its row. */
  public int add(Entry entry) {
    return new Rows(this).add(entry, Spot.NONE);
  }

  void readLinesBy(Lines reader) {
    lines = reader;
  }

  void hold(int row, Entry entry) {
    held.put(row, entry);
  }

  /** Lets go of the words of a record that can be read from its line. */
  public void release(int row) {
    if (records.get(row, Records.PLACE) >>> Records.OFFSET_BITS != Spot.NOWHERE) {
      held.remove(row);
    }
  }

  /** The record in its own words; nothing if its line is not where it was. */
  public Optional<Entry> entry(int row) {
    Entry whole = held.get(row);
    if (whole != null) {
      return Optional.of(whole);
    }
    long place = records.get(row, Records.PLACE);
    long offset = place & ((1L << Records.OFFSET_BITS) - 1);
    return lines
        .read((int) (place >>> Records.OFFSET_BITS), offset, records.high(row, Records.LINE))
        .filter(entry -> Hash.of(entry.id()) == records.get(row, Records.ID));
  }
}
