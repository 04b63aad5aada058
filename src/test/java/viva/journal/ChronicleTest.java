package viva.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;

class ChronicleTest {
  private static final SittingEntry SITTING = Samples.sitting("s");
  private static final AnswerEntry FIRST = Samples.answer("s", 1);
  private static final AnswerEntry SECOND = Samples.answer("s", 2);

  @Test
  void theEarlierOfTwoDevicesGoesFirst() {
    SittingEntry other = Samples.sitting("t", Samples.TIME.plusNanos(1_500_000_000));
    AnswerEntry otherFirst = Samples.answer("t", 1, Samples.TIME.plusSeconds(3));
    assertEquals(
        List.of(SITTING, FIRST, other, SECOND, otherFirst),
        Chronicle.of(
            List.of(List.of(other, otherFirst), List.of(), List.of(SITTING, FIRST, SECOND))));
  }

  @Test
  void timesAreComparedAcrossZones() {
    SittingEntry west =
        Samples.sitting("w", Samples.TIME.minusSeconds(1).withOffsetSameInstant(ZoneOffset.MAX));
    assertEquals(List.of(west, SITTING), Chronicle.of(List.of(List.of(SITTING), List.of(west))));
  }

  @Test
  void aFileKeepsItsOrderWhateverItsClockDid() {
    SittingEntry back = Samples.sitting("t", Samples.TIME.minusYears(9));
    SittingEntry other = Samples.sitting("u", Samples.TIME.plusSeconds(1));
    assertEquals(
        List.of(SITTING, back, other),
        Chronicle.of(List.of(List.of(SITTING, back), List.of(other))));
  }

  @Test
  void anAnswerWaitsForItsSittingInAnotherFile() {
    SittingEntry late = Samples.sitting("s", Samples.TIME.plusDays(1));
    assertEquals(
        List.of(late, FIRST, SECOND), Chronicle.of(List.of(List.of(FIRST, SECOND), List.of(late))));
  }

  @Test
  void anAnswerWithoutItsSittingStaysWhereItIs() {
    assertEquals(List.of(FIRST, SECOND), Chronicle.of(List.of(List.of(FIRST), List.of(SECOND))));
  }

  @Test
  void aReorderedFileHasNoAnswerBeforeItsSitting() {
    AmendEntry undone = AmendEntry.undone("u", Samples.TIME, FIRST.id(), "taken back");
    List<Entry> reordered = List.of(undone, SECOND, FIRST, SITTING);
    List<Entry> expected = List.of(SITTING, FIRST, undone, SECOND);
    assertEquals(expected, Chronicle.of(List.of(reordered)));
    assertEquals(expected, Chronicle.of(List.of(List.of(SITTING, FIRST), reordered)));
    assertEquals(
        List.of(SITTING, FIRST, SECOND),
        Chronicle.of(List.of(List.of(FIRST, SITTING, FIRST, SECOND))));
  }

  @Test
  void recordsThatWaitForEachOtherAreNotLost() {
    SittingEntry other = Samples.sitting("t", Samples.TIME.plusSeconds(5));
    AnswerEntry otherFirst = Samples.answer("t", 1);
    assertEquals(
        4, Chronicle.of(List.of(List.of(FIRST, other), List.of(otherFirst, SITTING))).size());
  }

  @Test
  void aCopyOfItsBeginningDoesNotUndoAFilesOrder() {
    AnswerEntry back = Samples.answer("s", 3, Samples.TIME.minusDays(1));
    SittingEntry other = Samples.sitting("u", Samples.TIME.plusDays(1));
    List<Entry> whole = List.of(SITTING, FIRST, SECOND, back);
    List<Entry> copy = List.of(SITTING, FIRST, SECOND);
    List<Entry> expected = List.of(SITTING, FIRST, SECOND, back, other);
    assertEquals(expected, Chronicle.of(List.of(copy, List.of(other), whole)));
    assertEquals(expected, Chronicle.of(List.of(whole, List.of(other), copy)));
  }
}
