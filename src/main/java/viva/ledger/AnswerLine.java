package viva.ledger;

import java.util.Arrays;
import viva.journal.LineSink;

/**
 * A line of a journal's file as it was seen: its checksum, and if it is an answer as viva writes
 * one, what it says. Texts stand in the line's bytes.
 */
final class AnswerLine implements LineSink.Sight {
  /** A text by its place among the bytes, and its hash. */
  static final class Text {
    int from;
    int to;
    long hash;

    /** Whether it is the same as in the answer {@link #before}. */
    boolean isAgain;

    void set(LineScan scan) {
      from = scan.from();
      to = scan.to();
      hash = scan.hash();
      isAgain = false;
    }

    private void compare(byte[] bytes, Text other) {
      isAgain = hash == other.hash && Arrays.equals(bytes, from, to, bytes, other.from, other.to);
    }
  }

  private final AnswerScan scan;
  private int readTo;

  /** The CRC-32 of the line. */
  int sum;

  /** Whether it is an answer that was read to its end. */
  boolean isRead;

  /** The answer on the line before, if there is one in the same bytes. */
  AnswerLine before;

  long id;
  long at;
  int offset;
  final Text sitting = new Text();
  final Text bank = new Text();
  final Text question = new Text();
  final Text stem = new Text();
  final Text content = new Text();
  final Text score = new Text();
  final Text points = new Text();
  final Text chance = new Text();
  boolean hasChance;
  int kind;
  int verdict;
  int certainty;
  int said;
  int hints;
  int millis;

  /** A line that this one reads; all those of a file may share it. */
  AnswerLine(AnswerScan scan) {
    this.scan = scan;
  }

  /** Compares what is mostly the same from one answer to the next. */
  void compare(byte[] bytes, AnswerLine last) {
    before = last;
    sitting.compare(bytes, last.sitting);
    bank.compare(bytes, last.bank);
    score.compare(bytes, last.score);
    points.compare(bytes, last.points);
    if (hasChance && last.hasChance) {
      chance.compare(bytes, last.chance);
    }
  }

  @Override
  public int look(byte[] bytes, int from, int to) {
    readTo = scan.read(bytes, from, to, this);
    return readTo;
  }

  @Override
  public void ends(byte[] bytes, int from, int end) {
    isRead = readTo == end;
    sum = scan.sum(bytes, from, end);
  }
}
