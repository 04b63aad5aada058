package viva.question;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FoldingTest {
  private static final String LETTERS = "aZ z09`'\"-_^~\t\n\u0000\u001f\u007f‘’‚‛“”„‟‐‑‒–—―é\u0301";

  @Test
  void everyShortTextIsFoldedAsIfThereWereNoShortCut() {
    for (char c = 0; c < 0x3000; c++) {
      String text = "a " + c + " " + c + "B";
      assertEquals(Folding.thorough(text), Folding.of(text), () -> "around " + text);
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void everyLongTextIsFoldedAsIfThereWereNoShortCut(long seed) {
    Random random = new Random(seed);
    for (int i = 0; i < 2000; i++) {
      StringBuilder text = new StringBuilder();
      for (int j = random.nextInt(12); j > 0; j--) {
        text.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
      }
      assertEquals(Folding.thorough(text.toString()), Folding.of(text.toString()), text::toString);
    }
  }
}
