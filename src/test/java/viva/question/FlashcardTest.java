package viva.question;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FlashcardTest {
  private static final Flashcard CARD = new Flashcard("Front", "Back");

  @ParameterizedTest
  @CsvSource({
    "again, 0, WRONG",
    "hard, 1, RIGHT",
    "good, 1, RIGHT",
    "easy, 1, RIGHT",
    "Good, 0, UNANSWERED",
    "true, 0, UNANSWERED",
  })
  void takesTheLearnersWord(String word, double score, Verdict verdict) {
    Mark mark = CARD.mark(Response.of(word));
    assertEquals(score, mark.score());
    assertEquals(verdict, mark.verdict());
  }

  @Test
  void takesOneWordOnly() {
    assertEquals(Verdict.UNANSWERED, CARD.mark(Response.of("good", "easy")).verdict());
  }
}
