package viva.question;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** How likely each kind is answered right by guessing. */
class ChanceTest {
  private static List<Option> options(int count) {
    return IntStream.range(0, count).mapToObj(i -> new Option("o" + i, i == 0, "")).toList();
  }

  @Test
  void aChoiceIsOneOfItsOptions() {
    assertEquals(0.25, new MultipleChoice("Which?", options(4)).chance());
  }

  @Test
  void trueOrFalseIsOneOfTwo() {
    assertEquals(0.5, new TrueFalse("So?", true, "", "").chance());
  }

  @Test
  void ticksAreOneOfAllWaysToTickSomething() {
    Scoring scoring = Scoring.ALL_OR_NOTHING;
    assertEquals(1 / 15.0, new MultipleResponse("Which?", options(4), scoring).chance());
    assertEquals(1 / 3.0, new MultipleResponse("Which?", options(2), scoring).chance());
  }

  @Test
  void anOrderIsOneOfAllOrders() {
    Question three = new Ordering("Sort.", List.of("a", "b", "c"), Scoring.PARTIAL);
    assertEquals(1 / 6.0, three.chance(), 1e-12);
  }

  @Test
  void pairsAreOneOfAllWaysToPair() {
    List<Matching.Pair> pairs =
        Stream.of("a", "b", "c", "d").map(left -> new Matching.Pair(left, left + "!")).toList();
    Question four = new Matching("Pair.", pairs, List.of("x"), Scoring.PARTIAL);
    assertEquals(1 / 24.0, four.chance(), 1e-12);
  }

  @Test
  void nobodyTypesTheRightWordByChance() {
    assertEquals(0, new ShortAnswer("Who?", List.of("me"), List.of(), true).chance());
    assertEquals(0, new Flashcard("Who?", "me").chance());
  }
}
