package viva.study;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import viva.progress.Known;

/** Topics mixed, and questions on one fact kept apart. */
class InterleavingTest {
  private static List<String> mixed(Pupil pupil) {
    return Pupil.ids(Interleaving.of(pupil.known()));
  }

  @Test
  void topicsTakeTurns() {
    Pupil pupil = new Pupil();
    for (int i = 1; i <= 3; i++) {
      pupil.question("b", "a" + i, "a", 0);
    }
    for (int i = 1; i <= 3; i++) {
      pupil.question("b", "c" + i, "c", 0);
    }
    assertEquals(List.of("a1", "c1", "a2", "c2", "a3", "c3"), mixed(pupil));
  }

  @Test
  void questionsOnOneParagraphAreKeptApart() {
    Pupil pupil = new Pupil();
    pupil.question("b", "x1", "", 1).question("b", "x2", "", 1);
    for (int i = 1; i <= 5; i++) {
      pupil.question("b", "o" + i, "", 0);
    }
    List<String> mixed = mixed(pupil);
    assertEquals("x1", mixed.get(0));
    assertTrue(mixed.indexOf("x2") > 4, mixed.toString());
  }

  @Test
  void theSameParagraphOfAnotherBankIsAnotherOne() {
    Pupil pupil = new Pupil();
    pupil.question("b", "x1", "", 1).question("c", "x2", "", 1).question("c", "o", "", 0);
    assertEquals(List.of("x1", "x2", "o"), mixed(pupil));
  }

  @Test
  void whatStandsFirstStillComesEarlyAndNothingIsLost() {
    for (int seed = 0; seed < 50; seed++) {
      Random random = new Random(seed);
      Pupil pupil = new Pupil();
      int size = 1 + random.nextInt(60);
      for (int i = 0; i < size; i++) {
        pupil.question("b", "q" + i, "t" + random.nextInt(3), random.nextInt(4));
      }
      List<Known> before = pupil.known();
      List<String> after = Pupil.ids(Interleaving.of(before));
      assertEquals(size, new HashSet<>(after).size(), "seed " + seed);
      for (int i = 0; i < size; i++) {
        int was = Integer.parseInt(after.get(i).substring(1));
        assertTrue(was - i < 8, "seed " + seed + ": " + after);
      }
    }
  }
}
