package viva.yaml.layout;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import viva.yaml.BankReader;

/**
 * Files before and after. {@code mvn test -Dviva.golden=write} rewrites what comes after; the
 * difference is then reviewed like any other change.
 */
class LayoutTest {
  private static final String HEAD = "viva: 1\nid: b\ntitle: B\nquestions:\n";
  private static final String BODY = "  - id: a\n    question: Q?\n    answer: x\n";

  static List<Path> pairs() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("src/test/resources/viva/yaml/layout"))) {
      return files.filter(file -> file.toString().endsWith(".yaml")).sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("pairs")
  void laysOutAFile(Path before) throws IOException {
    Path golden = Path.of(before.toString().replaceFirst("\\.yaml$", ".txt"));
    String after = laidOut(Files.readString(before));
    if ("write".equals(System.getProperty("viva.golden"))) {
      Files.writeString(golden, after);
    }
    assertEquals(Files.readString(golden), after);
  }

  private static String laidOut(String text) {
    Formatted formatted = Layout.of("b.yaml", bytes(text));
    assertEquals(List.of(), formatted.diagnostics());
    return new String(formatted.bytes().orElseThrow(), StandardCharsets.UTF_8);
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static String code(String text) {
    Formatted formatted = Layout.of("b.yaml", bytes(text));
    assertTrue(formatted.bytes().isEmpty());
    return formatted.diagnostics().get(0).place().line()
        + " "
        + formatted.diagnostics().get(0).code();
  }

  @Test
  void aCanonicalFileStaysAsItIs() {
    assertEquals(HEAD + BODY, laidOut(HEAD + BODY));
  }

  @Test
  void lineEndsAreThoseOfTheFirstLineAndAByteOrderMarkStays() {
    String windows = (HEAD + BODY).replace("\n", "\r\n");
    assertEquals("\uFEFF" + windows, laidOut("\uFEFF" + windows));
    assertEquals(HEAD + BODY, laidOut(HEAD + BODY.replace("\n", "\r\n")));
  }

  @Test
  void linesOfOldMacintoshesEndWithLineFeeds() {
    assertEquals(HEAD + BODY, laidOut((HEAD + BODY).replace('\n', '\r')));
  }

  @Test
  void theLastLineIsEnded() {
    assertEquals(HEAD + BODY, laidOut(HEAD + BODY.stripTrailing()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "'true'",
        "'no'",
        "'10'",
        "'1.50'",
        "true",
        "10",
        "-1.50",
        "010",
        "12:30",
        "2024-01-01",
        "~x"
      })
  void anAnswerKeepsTheQuotesThatDecideItsKind(String answer) {
    String before = HEAD + BODY.replace("answer: x", "answer: " + answer);
    String after = laidOut(before);
    assertEquals(answer.replace('\'', '"'), after.substring(after.indexOf("answer: ") + 8).strip());
    assertEquals(
        BankReader.read("b", bytes(before)).bank().orElseThrow().items().get(0).question(),
        BankReader.read("b", bytes(after)).bank().orElseThrow().items().get(0).question());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "\"It's so\"|It's so",
        "'a: b'|\"a: b\"",
        "'say \"x\": y'|'say \"x\": y'",
        "'C # x'|\"C # x\"",
        "\"# x\"|\"# x\"",
        "'{{x'|\"{{x\"",
        "\"\\u00e9\"|é",
        "\"a\\u00a0b\"|\"a\\u00A0b\"",
        "\"a\\u2028b\"|\"a\\u2028b\"",
        "a\u00a0b|a\u00a0b",
        "e\u0301|e\u0301",
        "'back\\slash'|back\\slash",
        "'- x'|\"- x\"",
        "'  x  '|x",
        "\"a\\tb\"|\"a\\tb\"",
        "'👩‍👩‍👧'|👩‍👩‍👧"
      })
  void aTextIsPlainWhereItCanBe(String written, String expected) {
    String after = laidOut(HEAD + BODY.replace("Q?", written));
    assertTrue(after.contains("question: " + expected + "\n"), after);
  }

  @Test
  void whatWouldBeLostIsRefusedWithItsPlace() {
    assertEquals("6 fmt/line-break", code(HEAD + BODY.replace("Q?", "Q\u2028?")));
    assertEquals("6 fmt/block", code(HEAD + BODY.replace("Q?", ">1-\n       Q\n      more")));
  }

  @Test
  void aCommentThatMayBeTextStaysAsCloseSoThatItIsToldAgain() {
    String cut = HEAD + BODY.replace("answer: x", "answer: C # x");
    assertEquals(cut, laidOut(cut));
  }

  @Test
  void aLongTextBeforeSuchACommentStaysOnItsLine() {
    String cut = HEAD + BODY.replace("Q?", "some words ".repeat(12) + "end # todo");
    assertEquals(cut, laidOut(cut));
    String mark = HEAD + BODY.replace("Q?", ":x # todo");
    assertEquals(mark.replace(":x # todo", "\":x\"  # todo"), laidOut(mark));
  }

  @Test
  void aLineBreakInAPairsLeftSideIsAnEscape() {
    String pairs =
        HEAD
            + "  - id: a\n    question: Q?\n    pairs:\n"
            + "      - \"the \\\"strikes\\\"\\nare lawful\": Beijing\n      - b: c\n";
    assertEquals(pairs, laidOut(pairs));
  }

  @Test
  void tabsStay() {
    String tab = HEAD + BODY.replace("Q?", "\"tab\\there\"");
    assertEquals(tab, laidOut(tab));
    String fence =
        HEAD + BODY.replace("Q?", "|-\n      ```\n      all:\n      \tcc -o x\n      ```");
    assertEquals(fence, laidOut(fence));
    assertEquals(fence, laidOut(fence.replace("|-", ">-")));
  }

  @Test
  void aLiteralBlockKeepsItsLines() {
    String lines = "|-\n      one\n      two\n\n      - a\n        * b\n      1. c";
    assertEquals(HEAD + BODY.replace("Q?", lines), laidOut(HEAD + BODY.replace("Q?", lines)));
    assertEquals(
        HEAD + BODY.replace("Q?", lines),
        laidOut(HEAD + BODY.replace("Q?", lines.replace("|-", "|").replace("      ", "        "))));
    assertEquals(HEAD + BODY, laidOut(HEAD + BODY.replace("Q?", "|\n      Q?")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Null?",
        "true",
        "Yes",
        "No?",
        "On off?",
        "1e5",
        "1e-5",
        "0x1F",
        "0b1",
        "2014-01-01"
      })
  void noIdIsAWordThatYamlTypes(String stem) {
    String after = laidOut(HEAD + "  - question: \"" + stem + "\"\n    answer: x\n");
    String id = after.replaceFirst("(?s).*- id: ", "").lines().findFirst().orElseThrow();
    assertTrue(id.matches("q-.+") || stem.equals("On off?"), id);
    assertEquals(after, laidOut(after));
  }

  @Test
  void aQuestionWithoutAnIdAndTheWordsOfAnotherIsRefused() {
    assertEquals("8 fmt/same-words", code(HEAD + BODY + "  - question: q!\n    answer: y\n"));
  }

  @Test
  void idsAreTheFirstTellingWordsAndStayWhateverIsAdded() {
    String two =
        """
          - question: How did China vote on Resolution 1973?
            answer: x
          - question: "{{Érik}} said it’s Straße"
        """;
    String after = laidOut(HEAD + two);
    assertTrue(after.contains("- id: china-vote-resolution-1973\n"), after);
    assertTrue(after.contains("- id: said-strasse\n"), after);
    assertTrue(laidOut(HEAD + BODY + two).contains("- id: china-vote-resolution-1973\n"));
  }

  @Test
  void idsAreNeverTheSame() {
    String same =
        """
          - id: china-vote
            question: Q?
            answer: x
          - question: China vote?
            answer: x
          - question: The China vote
            answer: x
          - question: 什么?
            answer: x
          - question: 1973?
            answer: x
        """;
    String after = laidOut(HEAD + same);
    assertTrue(after.contains("- id: china-vote-2\n"), after);
    assertTrue(after.contains("- id: china-vote-3\n"), after);
    assertTrue(after.matches("(?s).*- id: q-[0-9a-f]{8}\n.*- id: q-1973\n.*"), after);
  }

  @Test
  void layingOutTwiceIsLayingOutOnce() {
    String once = laidOut(HEAD + "  - {question: Q, answer: x} # c\n");
    assertArrayEquals(bytes(once), bytes(laidOut(once)));
  }
}
