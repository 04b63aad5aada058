package viva.progress.stats;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import viva.journal.NoteEntry;
import viva.memory.Fsrs;
import viva.memory.Grade;
import viva.memory.MemoryState;

class GrowthTest {
  private static final int DAY = 20_000;
  private static final double RIGHT = 2.3065;
  private static final double WRONG = 0.212;

  private static Growth growth(Told told, int today) {
    return Growth.of(told.known(today), today);
  }

  @Test
  void ofNothingThereAreTwoEmptyPoints() {
    Growth growth = growth(new Told(), DAY);
    assertEquals(
        List.of(new Growth.Point(DAY - 7, 0, 0, 0, 0), new Growth.Point(DAY, 0, 0, 0, 0)),
        growth.points());
  }

  @Test
  void aPointTellsWhatWasHeldThen() {
    Told told = new Told().on(DAY).sit().right("q2").on(DAY + 9).sit().wrong("q3");
    Growth growth = growth(told, DAY + 10);
    Fsrs fsrs = Fsrs.usual();
    assertEquals(2, growth.points().size());
    assertEquals(
        new Growth.Point(DAY + 3, 1, fsrs.retrievability(3, RIGHT), RIGHT, 0), growth.lastWeek());
    assertEquals(2, growth.now().seen());
    assertEquals(
        (fsrs.retrievability(10, RIGHT) + fsrs.retrievability(1, WRONG)) / 2,
        growth.now().recall(),
        1e-12);
    assertEquals((RIGHT + WRONG) / 2, growth.now().stability(), 1e-12);
  }

  @Test
  void itGoesBackToTheWeekOfTheFirstAnswer() {
    Told told = new Told().on(DAY).sit().right("q2");
    assertEquals(3, growth(told, DAY + 20).points().size());
    assertEquals(4, growth(told, DAY + 21).points().size());
    assertEquals(Growth.WEEKS + 1, growth(told, DAY + 1000).points().size());
  }

  @Test
  void aRepetitionMakesFirmer() {
    Fsrs fsrs = Fsrs.usual();
    MemoryState first = fsrs.first(Grade.GOOD);
    MemoryState second = fsrs.next(first, 3, Grade.GOOD);
    MemoryState third = fsrs.next(second, 17, Grade.GOOD);
    Told told = new Told();
    for (int day : new int[] {0, 3, 20}) {
      told.on(DAY + day).sit().right("q2");
    }
    Growth growth = growth(told, DAY + 20);
    assertEquals(third.stability(), growth.now().stability(), 1e-9);
    assertEquals(second.stability(), growth.lastWeek().stability(), 1e-9);
    assertEquals(1, growth.now().firm());
    assertEquals(0, growth.lastWeek().firm());
  }

  @Test
  void afterStartingOverItBeginsAnew() {
    Told told =
        new Told()
            .on(DAY)
            .sit()
            .right("q2")
            .note(NoteEntry.RESTART, "")
            .on(DAY + 9)
            .sit()
            .right("q3");
    Growth growth = growth(told, DAY + 10);
    assertEquals(0, growth.lastWeek().seen());
    assertEquals(1, growth.now().seen());
  }

  @Test
  void whatIsNotToBeAskedIsLeftOut() {
    Told told = new Told().on(DAY).sit().right("q2").note(NoteEntry.SUSPEND, "q2");
    assertEquals(0, growth(told, DAY).now().seen());
  }
}
