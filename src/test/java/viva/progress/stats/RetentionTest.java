package viva.progress.stats;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import viva.journal.NoteEntry;
import viva.memory.Fsrs;
import viva.question.Certainty;

class RetentionTest {
  private static final int DAY = 20_000;
  private static final double WRONG = 0.212;
  private static final double RIGHT = 2.3065;
  private static final double SURE = 8.2956;

  private static Told three() {
    return new Told().on(DAY).sit().wrong("q1").right("q2").right("q3", Certainty.SURE);
  }

  @Test
  void recallIsThatOfMemoryToday() {
    Retention retention = Retention.of(three().known(DAY + 5));
    Fsrs fsrs = Fsrs.usual();
    double low = fsrs.retrievability(5, WRONG);
    double middle = fsrs.retrievability(5, RIGHT);
    double high = fsrs.retrievability(5, SURE);
    assertEquals((low + middle + high) / 3, retention.recall().mean(), 1e-9);
    assertEquals(middle, retention.recall().middle(), 1e-9);
    assertEquals(3, retention.seen());
    assertEquals(1, retention.unseen());
  }

  @Test
  void stabilityIsInDays() {
    Spread stability = Retention.of(three().known(DAY)).stability();
    assertEquals(RIGHT, stability.middle(), 1e-9);
    assertEquals(List.of(1, 1, 1, 0, 0), stability.bands().stream().map(Band::count).toList());
  }

  @Test
  void whatIsNotToBeAskedIsLeftOut() {
    Retention retention =
        Retention.of(
            three().note(NoteEntry.SUSPEND, "q1").note(NoteEntry.SUSPEND, "q4").known(DAY));
    assertEquals(2, retention.seen());
    assertEquals(0, retention.unseen());
  }

  @Test
  void aSpreadHasQuartersAndBands() {
    Spread spread = Spread.of(new double[] {4, 1, 2, 3, 5}, 0, 2, 5);
    assertEquals(new Spread(5, 3, 2, 3, 4, List.of(new Band(0, 2, 1), new Band(2, 5, 4))), spread);
    assertEquals(2.5, Spread.of(new double[] {1, 2, 3, 4}, 0, 5).middle());
    assertEquals(0, Spread.of(new double[0], 0, 1).mean());
  }
}
