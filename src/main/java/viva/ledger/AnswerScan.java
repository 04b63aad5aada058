package viva.ledger;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.zip.CRC32;
import viva.journal.AnswerEntry;
import viva.question.Certainty;
import viva.question.Flashcard;
import viva.question.Kind;
import viva.question.Verdict;

/**
 * Reads lines of answers, and the checksums of all lines. It knows nothing of a ledger, so that it
 * can be at work while lines before are taken into one.
 */
final class AnswerScan {
  private static final byte[] HEAD = LineScan.token("{\"v\":1,\"kind\":\"answer\",\"id\":");
  private static final byte[] AT = LineScan.token(",\"at\":");
  private static final byte[] SITTING = LineScan.token(",\"sitting\":");
  private static final byte[] BANK = LineScan.token(",\"bank\":");
  private static final byte[] QUESTION = LineScan.token(",\"question\":");
  private static final byte[] STEM = LineScan.token(",\"stem\":");
  private static final byte[] CONTENT = LineScan.token(",\"content\":");
  private static final byte[] RESPONSE = LineScan.token(",\"response\":");
  private static final byte[] SCORE = LineScan.token(",\"score\":");
  private static final byte[] VERDICT = LineScan.token(",\"verdict\":");
  private static final byte[] POINTS = LineScan.token(",\"points\":");
  private static final byte[] TYPE = LineScan.token(",\"type\":");
  private static final byte[] LIST = LineScan.token("[");
  private static final byte[] COMMA = LineScan.token(",");
  private static final byte[] END = LineScan.token("]");
  private static final byte[] CHANCE = LineScan.token(",\"chance\":");
  private static final byte[] MILLIS = LineScan.token(",\"millis\":");
  private static final byte[] HINTS = LineScan.token(",\"hints\":");
  private static final byte[] ATTEMPT = LineScan.token(",\"attempt\":");
  private static final byte[] CERTAINTY = LineScan.token(",\"certainty\":");
  private static final byte[] CLOSE = LineScan.token("}");

  private static final Words KINDS = new Words(words(Kind.values(), Kind::word));
  private static final Words VERDICTS = new Words(words(Verdict.values(), Verdict::word));
  private static final Words CERTAINTIES = new Words(words(Certainty.values(), Certainty::word));
  private static final Words SAID = new Words(Flashcard.WORDS);
  private static final int CARD = Codes.KINDS.of(Kind.FLASHCARD);

  private static final char REPLACEMENT = '\uFFFD';

  private final LineScan scan = new LineScan();
  private final TimeScan time = new TimeScan();
  private final CRC32 sum = new CRC32();
  private byte[] lastBytes;
  private int lastTo;
  private AnswerLine last;

  private static <T> List<String> words(T[] values, Function<T, String> word) {
    return Arrays.stream(values).map(word).toList();
  }

  /** The checksum of a line. */
  int sum(byte[] bytes, int from, int end) {
    sum.reset();
    sum.update(bytes, from, end - from);
    return (int) sum.getValue();
  }

  /** Reads a line that begins there, which may be any; returns where it ends if it is an answer. */
  int read(byte[] bytes, int from, int to, AnswerLine line) {
    scan.begin(bytes, from, to - from);
    boolean read =
        head(bytes, line)
            && where(line)
            && type(line)
            && what(line)
            && scan.is(RESPONSE)
            && response(line)
            && worth(line)
            && rest(line)
            && (!scan.isBeyondAscii() || isUtf8(bytes, from, scan.at() - from));
    line.before = null;
    if (read && last != null && bytes == lastBytes && from == lastTo + 1 && last != line) {
      line.compare(bytes, last);
    }
    last = read ? line : null;
    lastBytes = bytes;
    lastTo = scan.at();
    return read ? scan.at() : -1;
  }

  private static boolean isUtf8(byte[] bytes, int from, int length) {
    return new String(bytes, from, length, StandardCharsets.UTF_8).indexOf(REPLACEMENT) < 0;
  }

  private boolean head(byte[] bytes, AnswerLine line) {
    if (!scan.is(HEAD) || !scan.fullWord()) {
      return false;
    }
    line.id = scan.hash();
    if (!scan.is(AT) || !scan.word() || !time.read(bytes, scan.from(), scan.to())) {
      return false;
    }
    line.at = time.millis();
    line.offset = time.offset();
    return true;
  }

  private boolean word(byte[] before, AnswerLine.Text text) {
    if (!scan.is(before) || !scan.fullWord()) {
      return false;
    }
    text.set(scan);
    return true;
  }

  private boolean where(AnswerLine line) {
    return word(SITTING, line.sitting) && word(BANK, line.bank) && word(QUESTION, line.question);
  }

  private boolean type(AnswerLine line) {
    line.kind = 0;
    if (scan.is(TYPE)) {
      if (!scan.word()) {
        return false;
      }
      line.kind = KINDS.read(scan);
    }
    return true;
  }

  private boolean what(AnswerLine line) {
    return word(STEM, line.stem) && word(CONTENT, line.content);
  }

  private boolean response(AnswerLine line) {
    line.said = 0;
    if (line.kind != CARD || scan.isNextTwo('[', ']')) {
      return scan.strings();
    }
    if (!scan.is(LIST) || !scan.word()) {
      return false;
    }
    line.said = SAID.read(scan);
    while (scan.is(COMMA)) {
      if (!scan.string()) {
        return false;
      }
    }
    return scan.is(END);
  }

  private boolean worth(AnswerLine line) {
    if (!number(SCORE, line.score) || !scan.is(VERDICT) || !scan.word()) {
      return false;
    }
    line.verdict = VERDICTS.read(scan);
    if (line.verdict == 0 || !number(POINTS, line.points)) {
      return false;
    }
    line.hasChance = scan.is(CHANCE);
    if (line.hasChance) {
      if (!scan.number()) {
        return false;
      }
      line.chance.set(scan);
    }
    return true;
  }

  private boolean number(byte[] before, AnswerLine.Text text) {
    if (!scan.is(before) || !scan.number()) {
      return false;
    }
    text.set(scan);
    return true;
  }

  private boolean rest(AnswerLine line) {
    if (!scan.is(MILLIS) || !scan.count() || scan.value() > AnswerEntry.MOST_MILLIS) {
      return false;
    }
    line.millis = (int) Math.min(scan.value(), Integer.MAX_VALUE);
    if (!scan.is(HINTS) || !scan.count() || scan.value() > Integer.MAX_VALUE) {
      return false;
    }
    line.hints = (int) Math.min(scan.value(), Rows.MOST_HINTS);
    if (!scan.is(ATTEMPT) || !scan.count()) {
      return false;
    }
    if (scan.value() < 1 || scan.value() > Integer.MAX_VALUE) {
      return false;
    }
    line.certainty = 0;
    if (scan.is(CERTAINTY)) {
      if (!scan.word()) {
        return false;
      }
      line.certainty = CERTAINTIES.read(scan);
    }
    return scan.is(CLOSE);
  }
}
