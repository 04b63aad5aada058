package viva.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BrokenLineTest {
  private static final String ANSWER = EntryWriter.line(Samples.answer("s", 1));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          "v":1,                | '' | "v" is missing
          "v":1,                | "v":"1", | "v" is not a whole number
          "v":1,                | "v":1.0, | "v" is not a whole number
          "v":1,                | "v":0, | "v" is 0, not 1 or more
          "kind":"answer"       | "kind":null | "kind" is not text
          "id":"s/1",           | '' | "id" is missing
          "id":"s/1"            | "id":"" | "id" is empty
          "id":"s/1"            | "id":"s/1","id":"s/1" | "id" stands twice
          2026-11-22T           | 2026-11-32T | "at" is not a time with its zone
          +01:00                | '' | "at" is not a time with its zone
          "score":0.5           | "score":1.5 | "score" is 1.5, not from 0 to 1
          "score":0.5           | "score":-1e-9 | "score" is -1.0E-9, not from 0 to 1
          "score":0.5           | "score":1e999 | "score" is Infinity, not from 0 to 1
          "score":0.5           | "score":"0.5" | "score" is not a number
          "verdict":"partly"    | "verdict":"perhaps" | "verdict" is not a word viva knows there
          "points":2            | "points":-2 | "points" is -2.0, not 0 or more
          "points":2            | "points":1e7 | "points" is too large
          "points":2            | "points":1e999 | "points" is too large
          "millis":8250         | "millis":999999999999 | "millis" is too large
          "millis":8250         | "millis":-1 | "millis" is -1, not 0 or more
          "millis":8250         | "millis":99999999999999999999 | "millis" is not a whole number
          "hints":1             | "hints":4294967297 | "hints" is too large
          "attempt":1           | "attempt":0 | "attempt" is 0, not 1 or more
          "response":["Mitochondria"] | "response":"Mitochondria" | "response" is not a list
          "response":["Mitochondria"] | "response":[3] | "response" is not a list of texts
          "certainty":"sure"    | "certainty":2 | "certainty" is not text
          """)
  void refusesAnAnswerThatIsNotWhole(String part, String other, String why) {
    assertEquals(new Line.Broken(why), EntryReader.read(ANSWER.replace(part, other)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          hello                 | the line is not JSON from character 6 on
          [1]                   | the line is not a JSON object
          {"v":1                | the line breaks off before its record is complete
          {"v":1,"kind":"no     | the line breaks off before its record is complete
          {"v":1} {"v":1}       | the line goes on behind its record
          {"a":{"b":1,"b":2}}   | "b" stands twice
          """)
  void saysWhyALineIsNoRecord(String line, String why) {
    assertEquals(new Line.Broken(why), EntryReader.read(line));
  }

  @Test
  void anAmendmentHasAScoreExactlyWhenItIsNotUndone() {
    String amend = EntryWriter.line(Samples.amend());
    assertEquals(
        new Line.Broken("an undone answer has a \"score\" or a \"verdict\""),
        EntryReader.read(amend.replace("\"mark\"", "\"undone\"")));
    assertEquals(
        new Line.Broken("a changed mark has no \"score\" or no \"verdict\""),
        EntryReader.read(amend.replace("\"score\":1,", "")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"v\":2}",
        "{\"kind\":\"answer\",\"id\":17,\"v\":2}",
        "{\"v\":9007199254740993,\"x\":[]}",
        "{\"v\":1,\"kind\":\"dream\"}"
      })
  void knowsWhatIsNewer(String line) {
    assertInstanceOf(Line.Newer.class, EntryReader.read(line));
  }

  @Test
  void aDeepLineIsBrokenAndNoOverflow() {
    assertInstanceOf(Line.Broken.class, EntryReader.read("{\"v\":".repeat(100_000)));
    assertInstanceOf(Line.Broken.class, EntryReader.read("{\"v\":2,\"x\":" + "[".repeat(100_000)));
    assertInstanceOf(Line.Broken.class, EntryReader.read("{\"v\":" + "9".repeat(100_000) + "}"));
  }

  @Test
  void noLineMakesTheReaderThrow() {
    for (int seed = 0; seed < 5000; seed++) {
      Random random = new Random(seed);
      byte[] bytes =
          EntryWriter.line(new AnyEntry(random).entry()).getBytes(StandardCharsets.UTF_8);
      for (int i = random.nextInt(4); i >= 0; i--) {
        bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
      }
      String line = new String(bytes, StandardCharsets.UTF_8);
      assertNotNull(EntryReader.read(line), "seed " + seed);
    }
  }
}
