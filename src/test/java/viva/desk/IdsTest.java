package viva.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import org.junit.jupiter.api.Test;

class IdsTest {
  @Test
  void aWordHasSoManyLetters() {
    assertEquals("aaaa", Ids.word(0, 4));
    assertEquals("9999", Ids.word(-1, 4));
  }

  @Test
  void everyBitUsedTells() {
    for (int bit = 0; bit < 5 * Ids.SITTING_LETTERS; bit++) {
      assertNotEquals(Ids.word(0, Ids.SITTING_LETTERS), Ids.word(1L << bit, Ids.SITTING_LETTERS));
    }
  }
}
