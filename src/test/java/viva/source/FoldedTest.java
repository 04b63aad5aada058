package viva.source;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which words stand in a text. In the tables / is a line break. */
class FoldedTest {
  private static boolean has(String text, String words) {
    return Folded.of(text.replace('/', '\n')).has(Folded.line(words));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '^',
      value = {
        "The Upper Pond | upper pond",
        "the upper/  pond | upper pond",
        "the miller’s sons | miller's sons",
        "the “upper pond,” they say | \"upper pond\"",
        "the “upper pond” froze | upper pond froze",
        "«upper pond» froze | ‘upper pond’ froze",
        "oak — and elm | oak-and",
        "1920–1931 | 1920-1931",
        "a foun-/dation of oak | foundation",
        "a no-/fly zone | no-fly zone",
        "Dutch-built wheel | built wheel",
        "caf\u00E9 | cafe\u0301",
        "the of\uFB01ce | office",
        "the **upper** _pond_ | upper pond",
        "the [upper](x.html) pond[^1] froze | upper pond froze",
        "> the upper/> pond | upper pond",
        "it turned… once | turned... once",
        "cost $10 billion. | $10 billion",
        "in snake_case | snake_case",
        "風車は古い | 風車",
        "ΟΔΟΣ | οδος",
        "the miller's | miller"
      })
  void standsInIt(String text, String words) {
    assertEquals(true, has(text, words));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '^',
      value = {
        "on behalf of | half",
        "this | is",
        "windows | win",
        "caf\u00E9 | cafe",
        "15,000 | 5,00",
        "the no fly zone | no-fly",
        "upper. Pond | upper pond",
        "the paddles | paddle",
        "anything | “”"
      })
  void doesNotStandInIt(String text, String words) {
    assertEquals(false, has(text, words));
  }
}
