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
        "the miller's | miller",
        "12,000 men | 12,000 men",
        "in 1931, 12 men | 12 men",
        "in 1931. | 1931",
        "in 1931 200 men | 200 men",
        "2*3 is six | 2*3",
        "the [pond][1] froze | pond froze",
        "a&nbsp;pond &amp; a mill&#39;s | pond & a mill's",
        "a foun-/dation, a no-/fly zone | foundation, a no-fly zone",
        "die Straße | STRASSE",
        "the <!-- upper --> pond | the pond",
        "if a <b and c> d | a <b and c> d"
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
        "anything | “”",
        "3.5 million | 5 million",
        "3.5 million | 3",
        "12,000 men | 000 men",
        "12,000 | 12",
        "12 000 men | 000 men",
        "12'000 men | 12",
        "2*3 | 23",
        "the pond <!-- froze --> | froze"
      })
  void doesNotStandInIt(String text, String words) {
    assertEquals(false, has(text, words));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '^',
      value = {
        "the [pond](http://x/a_(b) \"A pond\") froze | the pond froze",
        "the <em class='x'>pond</em> froze | the pond froze",
        "H<sub>2</sub>O | H2O",
        "in 2011<sup>2</sup> | 2011"
      })
  void addressesAndTagsAreNoWords(String text, String words) {
    assertEquals(true, Folded.of(text).has(Folded.line(words)));
  }
}
