package viva.question;

import static java.time.Duration.ofSeconds;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumericTest {
  private static final List<String> BILLION = List.of("billion", "bn", "% of GDP", "m²");

  @ParameterizedTest
  @CsvSource({"10", "9", "11", "10.5"})
  void isRightWithinItsBounds(String typed) {
    assertEquals(Verdict.RIGHT, between("9", "11", typed).verdict());
  }

  @ParameterizedTest
  @CsvSource({"8.999", "11.001", "-10", "ten", "1e999999999", "10 million", "9 to 11"})
  void isWrongElsewhere(String typed) {
    assertEquals(Verdict.WRONG, between("9", "11", typed).verdict());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "5 | 5",
        "+5 | 5",
        "-5 | -5",
        "−5 | -5",
        "– 5 | -5",
        "5. | 5",
        ".5 | 0.5",
        ",5 | 0.5",
        "007 | 7",
        "１２．５ | 12.5",
        "٥ | 5",
        " 5\u200b | 5",
        "1e3 | 1000",
        "1E+3 | 1000",
        "1.5e-3 | 0.0015",
        "6.02 x 10^23 | 6.02e23",
        "6.02×10²³ | 6.02e23",
        "2*10^-3 | 0.002",
        "5×10⁻³ | 0.005",
      })
  void readsNumbers(String typed, BigDecimal value) {
    assertReads(value, typed);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "1,250 | 1250",
        "1,250,000 | 1250000",
        "1,250.5 | 1250.5",
        "12,34,567 | 1234567",
        "1,25 | 1.25",
        "1,2500 | 1.25",
        "0,125 | 0.125",
        "1234,567 | 1234.567",
        "1.234 | 1.234",
        "1.234.567 | 1234567",
        "1.234,5 | 1234.5",
        "1.234.567,5 | 1234567.5",
        "1 250 000 | 1250000",
        "1\u00a0250 | 1250",
        "1\u2009250\u202f000 | 1250000",
        "1 000,250 | 1000.25",
        "1'250'000 | 1250000",
        "1’250.50 | 1250.5",
        "3.141 592 65 | 3.14159265",
      })
  void tellsGroupingFromDecimals(String typed, BigDecimal value) {
    assertReads(value, typed);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "$10 | 10",
        "10 € | 10",
        "US$10 bn | 10",
        "-$10 | -10",
        "$-10 | -10",
        "£ 1,000 | 1000",
        "50% | 50",
        "50 % | 50",
        "12,5 ％ | 12.5",
        "10 billion | 10",
        "10BN | 10",
        "10 Billion. | 10",
        "10-billion | 10",
        "$10 billion | 10",
        "3 % of GDP | 3",
        "10 m2 | 10",
        "1e3 bn | 1000",
      })
  void readsSignsAndUnitsAroundThem(String typed, BigDecimal value) {
    assertReads(value, typed);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "-",
        "$",
        ".",
        "e3",
        "ten",
        "about 10",
        "10 million",
        "10 billion dollars",
        "10 20",
        "1 2",
        "5-10",
        "5/2",
        "5!",
        "5²",
        "1,2,3",
        "1.2.3",
        "1.5,000.2",
        "--5",
        "+-5",
        "5 5",
        "1e99999",
        "1e-999999999",
        "1e99999999999999999999",
        "0x10",
        "billion",
        "5..5",
        "NaN",
        "Infinity",
        "1,5.2",
        "1'2",
        "5 bn bn"
      })
  void readsNothingElse(String typed) {
    assertEquals(Optional.empty(), NumberReader.read(typed, BILLION));
  }

  @Test
  void aRejectedNumberIsComparedByValue() {
    Numeric question =
        new Numeric(
            "",
            "10",
            BigDecimal.TEN,
            BigDecimal.TEN,
            BILLION,
            List.of(
                new Rejected("1,000", "Look at the unit."), new Rejected("a lot", "How many?")));
    assertEquals(
        "Look at the unit.", question.mark(Response.of("1e3 bn")).parts().get(0).feedback());
    assertEquals("How many?", question.mark(Response.of("A lot.")).parts().get(0).feedback());
    assertEquals("", question.mark(Response.of("999")).parts().get(0).feedback());
  }

  @Test
  void aRejectedNumberIsWrongWithinTheBoundsToo() {
    assertEquals(Verdict.WRONG, rejecting("3.1").mark(Response.of("3.10")).verdict());
    assertEquals(Verdict.RIGHT, rejecting("3.1").mark(Response.of("3.11")).verdict());
  }

  @Test
  void theKeyOfARangeIsANumber() {
    Numeric range = numeric("9 to 12", "9", "12");
    assertEquals(Response.of("10.5"), range.key());
    assertEquals(Verdict.RIGHT, range.mark(range.key()).verdict());
  }

  @Test
  void theKeyIsTheNumberAsTheAuthorWroteIt() {
    assertEquals(Response.of("10.50"), numeric("10.50", "10", "11").key());
  }

  @Test
  void showsTheKeyAsTheAuthorDid() {
    assertEquals(
        List.of(new Mark.Part("", "8", "9 to 12", Verdict.WRONG, "")),
        numeric("9 to 12", "9", "12").mark(Response.of("8")).parts());
  }

  @Test
  void contentIsValuesAndNotTheirSpelling() {
    assertEquals(numeric("10", "10", "10").content(), numeric("10.0", "10.0", "10.00").content());
    assertNotEquals(numeric("10", "10", "10").content(), numeric("10", "10", "11").content());
    assertNotEquals(rejecting("3.1").content(), rejecting("3.2").content());
  }

  @Test
  void boundsMustHoldANumber() {
    assertThrows(IllegalArgumentException.class, () -> numeric("", "2", "1"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"1", "1,", "1 ", ",", "e", "$", "-", "9e9"})
  void answersSoonForAPastedText(String piece) {
    String pasted = piece.repeat(10_000 / piece.length());
    assertTimeoutPreemptively(ofSeconds(2), () -> between("9", "11", pasted));
  }

  private static void assertReads(BigDecimal value, String typed) {
    BigDecimal read = NumberReader.read(typed, BILLION).orElseThrow();
    assertEquals(0, value.compareTo(read), () -> typed + " was read as " + read);
  }

  private static Mark between(String low, String high, String typed) {
    return numeric(low + " to " + high, low, high).mark(Response.of(typed));
  }

  private static Numeric numeric(String shown, String low, String high) {
    return new Numeric("", shown, new BigDecimal(low), new BigDecimal(high), BILLION, List.of());
  }

  private static Numeric rejecting(String text) {
    return new Numeric(
        "",
        "3.14",
        new BigDecimal("3.09"),
        new BigDecimal("3.19"),
        List.of(),
        List.of(new Rejected(text, "")));
  }
}
