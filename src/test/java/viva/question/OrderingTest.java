package viva.question;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OrderingTest {
  private static final Ordering ORDERING =
      new Ordering("", List.of("a", "b", "c", "d"), Scoring.PARTIAL);

  @ParameterizedTest
  @CsvSource({
    "a b c d, 3, RIGHT",
    "b c d a, 2, PARTLY",
    "a b d c, 1, PARTLY",
    "a c b d, 0, WRONG",
    "d c b a, 0, WRONG",
    "c d a b, 2, PARTLY",
    "a b c, 2, PARTLY",
    "a, 0, WRONG",
  })
  void scoresTheShareOfNeighboursInOrder(String words, int pairs, Verdict verdict) {
    Mark mark = mark(words);
    assertEquals(pairs / 3.0, mark.score());
    assertEquals(verdict, mark.verdict());
  }

  @ParameterizedTest
  @CsvSource({"x a b c d, .75", "a b c d a, .75", "a b a b c d, .6"})
  void wordsTooManyCostTheirShare(String words, double score) {
    assertEquals(score, mark(words).score());
  }

  @Test
  void anItemIsRightBehindTheOneBeforeItOrFirst() {
    assertEquals(
        List.of(
            new Mark.Part("1", "a", "a", Verdict.RIGHT, ""),
            new Mark.Part("2", "c", "b", Verdict.WRONG, ""),
            new Mark.Part("3", "d", "c", Verdict.RIGHT, ""),
            new Mark.Part("4", "b", "d", Verdict.WRONG, "")),
        mark("a c d b").parts());
  }

  @Test
  void placesAtWhichNothingStandsAreUnanswered() {
    assertEquals(new Mark.Part("4", "", "d", Verdict.UNANSWERED, ""), mark("a b c").parts().get(3));
  }

  @Test
  void allOrNothingWantsTheWholeOrder() {
    Ordering strict = new Ordering("", ORDERING.order(), Scoring.ALL_OR_NOTHING);
    assertEquals(0, strict.mark(Response.of("a", "b", "d", "c")).score());
    assertEquals(1, strict.mark(strict.key()).score());
    assertNotEquals(ORDERING.content(), strict.content());
  }

  @Test
  void twoDifferentItemsAtLeast() {
    assertThrows(
        IllegalArgumentException.class, () -> new Ordering("", List.of("a"), Scoring.PARTIAL));
    assertThrows(
        IllegalArgumentException.class, () -> new Ordering("", List.of("a", "a"), Scoring.PARTIAL));
  }

  private static Mark mark(String words) {
    return ORDERING.mark(Response.of(words.split(" ")));
  }
}
