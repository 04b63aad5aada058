package viva.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** When a file that is being saved is read. */
class SettlingTest {
  private static final Stamp OLD = new Stamp(10, 1, 1);
  private static final Stamp HALF = new Stamp(5, 2, 2);
  private static final Stamp NEW = new Stamp(12, 3, 3);
  private static final Stamp EMPTY = new Stamp(0, 2, 1);
  private static final Stamp GONE = new Stamp(-1, 0, 0);

  /** How it looked whenever it was due, after the old one had been read. */
  private static List<Stamp> read(Stamp... looks) {
    Settling settling = Settling.at(OLD);
    List<Stamp> read = new ArrayList<>();
    for (Stamp look : looks) {
      settling = settling.after(look);
      if (settling.isDue()) {
        read.add(look);
        settling = Settling.at(look);
      }
    }
    return read;
  }

  @Test
  void aFileThatStaysIsNotReadAgain() {
    assertEquals(List.of(), read(OLD, OLD, OLD, OLD, OLD, OLD));
  }

  @Test
  void aChangeIsReadOnceItIsAtRest() {
    assertEquals(List.of(NEW), read(OLD, NEW, NEW, NEW, NEW));
  }

  @Test
  void aHalfWrittenFileIsNotRead() {
    assertEquals(List.of(NEW), read(HALF, NEW, NEW));
  }

  @Test
  void aFileThatIsGoneOrEmptyBetweenTwoStepsIsNotRead() {
    assertEquals(List.of(NEW), read(GONE, GONE, GONE, NEW, NEW));
    assertEquals(List.of(NEW), read(EMPTY, EMPTY, EMPTY, NEW, NEW));
  }

  @Test
  void aFileThatStaysAwayIsTold() {
    Stamp[] looks = new Stamp[10];
    Arrays.fill(looks, GONE);
    assertEquals(List.of(GONE), read(looks));
  }

  @Test
  void aFileThatComesBackAsItWasIsNotReadAgain() {
    assertEquals(List.of(), read(GONE, GONE, OLD, OLD, OLD));
  }
}
