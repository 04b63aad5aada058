package viva.yaml;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import viva.bank.Finding;
import viva.bank.Part;
import viva.text.Diagnostic;
import viva.text.Place;
import viva.text.Severity;

/** Where the parts of a question stand. */
class SheetTest {
  private static final String BANK =
      """
      viva: 1
      id: b
      title: B
      topics:
        war: War
      questions:
        - id: one
          question: >-

            Which of the two
            came first?
          options:
            - The egg
            - text: The hen, always
              feedback: Why?
          answer: The egg
        - question: Who is whose?
          pairs:
            a: b
            c: d
      """;

  private final Sheet sheet = Sheet.read("b.yaml", BANK.getBytes(StandardCharsets.UTF_8));

  @Test
  void knowsEveryQuestionOfTheFileTheFaultyOnesToo() {
    String text = BANK.replace("answer: The egg", "answers: The egg") + "  - [no question]\nx: 1\n";
    Sheet faulty = Sheet.read("b.yaml", text.getBytes(StandardCharsets.UTF_8));
    assertEquals(
        List.of(
            new Outline(new Place(7, 5), 16, "one", "Which of the two came first?"),
            new Outline(new Place(17, 5), 20, "", "Who is whose?"),
            new Outline(new Place(21, 5), 21, "", "")),
        faulty.outlines());
    assertEquals(1, faulty.reading().bank().orElseThrow().items().size());
  }

  private String at(int question, Part part, String words) {
    Finding finding =
        Finding.of(
            "a/b",
            Severity.HINT,
            sheet.reading().bank().orElseThrow().items().get(question),
            part,
            "m",
            "");
    return marked(sheet.diagnostic(finding.at(words)));
  }

  private static String marked(Diagnostic d) {
    int from = d.place().column() - 1;
    return d.place().line() + ": " + d.source().substring(from, from + d.length());
  }

  @Test
  void findsAQuestionByItsBeginning() {
    assertEquals("7: i", at(0, Part.WHOLE, ""));
  }

  @Test
  void findsTheFirstLineOfABlock() {
    assertEquals("10: Which of the two", at(0, Part.of("question"), ""));
  }

  @Test
  void findsWordsInTheLineInWhichTheyStand() {
    assertEquals("11: first", at(0, Part.of("question"), "first"));
  }

  @Test
  void findsTheTextOfAnOptionWithFeedback() {
    assertEquals("14: The hen, always", at(0, Part.of("options", 1), ""));
    assertEquals("14: always", at(0, Part.of("options", 1), "always"));
  }

  @Test
  void findsAnEntryOfAMap() {
    assertEquals("20: c: d", at(1, Part.of("pairs", 1), ""));
  }

  @Test
  void findsTheQuestionWhereAPartIsNotWritten() {
    assertEquals("17: q", at(1, Part.of("explanation"), ""));
  }

  @Test
  void findsAKeyOfTheHead() {
    Finding finding = Finding.of("a/b", Severity.HINT, Part.of("topics"), "m", "");
    assertEquals("5: war", marked(sheet.diagnostic(finding.at("war"))));
    assertEquals(
        "1: v", marked(sheet.diagnostic(Finding.of("a/b", Severity.HINT, Part.WHOLE, "", ""))));
  }
}
