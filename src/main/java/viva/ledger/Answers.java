package viva.ledger;

import java.util.Arrays;
import viva.journal.AnswerEntry;
import viva.ledger.Records.Bits;

/**
 * Puts the lines of answers into a ledger. Texts are looked for first where they are likely: the
 * question is mostly the next one of the sitting's paper, its hashes are those it had before, and
 * all else is as in the answer before.
 */
final class Answers {
  private final Ledger ledger;
  private AnswerLine last;
  private byte[] bytes;
  private int sitting;
  private int bank;
  private int name;
  private int question;
  private int stem;
  private int content;
  private int score;
  private int points;
  private int chance;
  private int expected;
  private int expectedTo;

  /** Of each question by its number the hashes it had last, by name, or 0. */
  private long[] hashes = new long[1 << 8];

  Answers(Ledger ledger) {
    this.ledger = ledger;
  }

  /** A sitting has begun that asks these questions of the papers. */
  void expect(int from, int to) {
    expected = from;
    expectedTo = to;
  }

  /**
   * Finds the numbers of an answer's texts; false if a number in it is too large. Each of these is
   * read here, so that several threads may ask for it later.
   */
  boolean read(byte[] line, AnswerLine answer) {
    bytes = line;
    boolean follows = answer.before != null && answer.before == last;
    last = answer;
    sitting = again(sitting, answer.sitting, follows);
    bank = again(bank, answer.bank, follows);
    findQuestion(answer.question);
    long had = question >= 0 && question < hashes.length ? hashes[question] : 0;
    stem = again((int) (had >> 32), answer.stem, false);
    content = again((int) had, answer.content, false);
    score = again(score, answer.score, follows);
    points = again(points, answer.points, follows);
    chance = answer.hasChance ? again(chance, answer.chance, follows) : ledger.name(0);
    return ledger.number(score) <= 1
        && ledger.number(points) <= AnswerEntry.MOST_POINTS
        && ledger.number(chance) <= 1;
  }

  private void findQuestion(AnswerLine.Text text) {
    if (expected < expectedTo) {
      question = ledger.papers.low(expected, 0);
      long id = ledger.questions.get(question, Questions.ID);
      name = (int) id;
      if (id >> 32 == bank && is(name, text)) {
        expected++;
        return;
      }
    }
    name = name(text);
    question = ledger.questionIndex.find(Table.pair(bank, name));
  }

  private int name(AnswerLine.Text text) {
    return ledger.names.number(bytes, text.from, text.to, text.hash);
  }

  private boolean is(int number, AnswerLine.Text text) {
    return ledger.names.is(number, bytes, text.from, text.to, text.hash);
  }

  private int again(int had, AnswerLine.Text text, boolean follows) {
    return (follows && text.isAgain) || is(had, text) ? had : name(text);
  }

  /** Puts what was read last into a row. */
  void put(int row, AnswerLine answer) {
    question = question < 0 ? ledger.question(bank, name) : question;
    if (question >= hashes.length) {
      hashes = Arrays.copyOf(hashes, 2 * question);
    }
    hashes[question] = Table.pair(stem, content);
    Table records = ledger.records;
    records.set(row, Records.WHERE, Table.pair(sitting, question));
    records.set(row, Records.HASHES, Table.pair(stem, content));
    records.set(row, Records.SCORES, Table.pair(score, score));
    records.set(row, Records.WORTH, Table.pair(points, chance));
    records.setHigh(row, Records.MILLIS, answer.millis);
    long all = Bits.ZONE.in(0, Records.zone(answer.offset));
    all = Bits.KIND.in(all, Records.ANSWER);
    all = Bits.TYPE.in(all, answer.kind);
    all = Bits.VERDICT.in(all, answer.verdict);
    all = Bits.GIVEN.in(Bits.SAID_VERDICT.in(all, answer.verdict), answer.verdict);
    all = Bits.CERTAINTY.in(all, answer.certainty);
    all = Bits.SAID.in(all, answer.said);
    records.set(row, Records.META, Bits.HINTS.in(all, answer.hints));
  }
}
