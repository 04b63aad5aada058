package viva.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import viva.cache.Packer;
import viva.cache.Unpacker;
import viva.journal.AnswerEntry;
import viva.journal.Entry;
import viva.journal.Journal;
import viva.question.Response;
import viva.question.Verdict;

/**
 * Whatever number an answer has is read when its row is made: several threads ask for it later, and
 * none of them may be the first.
 */
class NumbersTest {
  @TempDir Path folder;

  /** As viva writes them, each with numbers of its own. */
  private static List<Entry> answers() {
    return IntStream.rangeClosed(1, 200).mapToObj(NumbersTest::answer).toList();
  }

  private static Entry answer(int i) {
    return new AnswerEntry(
        "s/" + i,
        OffsetDateTime.parse("2026-11-22T10:00:00+01:00").plusSeconds(i),
        "s",
        "bio",
        "q" + i,
        "short-answer",
        "stem",
        "content",
        Response.of("yes"),
        i / 1000.0,
        Verdict.PARTLY,
        1 + i / 100.0,
        0.25 + i / 10_000.0,
        5000,
        0,
        i,
        "");
  }

  private static void assertAllRead(Ledger ledger) {
    Packer out = new Packer();
    ledger.writeNumbers(out);
    Unpacker in = new Unpacker(out.toBytes(), 0);
    Set<Integer> read = new HashSet<>();
    for (int left = in.size(); left > 0; left--) {
      read.add(in.size());
      in.real();
    }
    Table records = ledger.records();
    assertTrue(records.size() > 100);
    for (int row = 0; row < records.size(); row++) {
      for (int column : new int[] {Records.SCORES, Records.WORTH}) {
        assertTrue(read.contains(records.high(row, column)), row + ", " + column);
        assertTrue(read.contains(records.low(row, column)), row + ", " + column);
      }
    }
  }

  @Test
  void ofAnAnswerThatIsGiven() {
    Ledger ledger = new Ledger();
    answers().forEach(ledger::add);
    assertAllRead(ledger);
  }

  @Test
  void ofAnAnswerThatIsReadFromItsLine() throws IOException {
    Journal journal = Journal.open(folder, "made");
    journal.append(answers());
    JournalLedger ledger = new JournalLedger(journal.files());
    assertEquals(200, ledger.grow(List.of(), bytes -> {}).orElseThrow().length);
    assertAllRead(ledger.ledger());
  }
}
