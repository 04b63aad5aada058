package viva.yaml;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import viva.bank.Bank;
import viva.bank.Finding;
import viva.bank.Item;
import viva.bank.Part;
import viva.text.Diagnostic;
import viva.text.Place;
import viva.text.Severity;

/** Questions are read as they come where a file's form allows, and it makes no difference. */
class FlowTest {
  private static final String HEAD = "viva: 1\nid: b\ntitle: B\ntopics: [t]\n";
  private static final String QUESTIONS =
      """
      questions:
        - id: one
          question: Is it?
          answer: true
          topics: [t]
        - id: two
          question: Is it not?
          answer: false
          topics: [u]
      """;

  @Test
  void readsTheSameWhereTheHeadStandsBelowTheQuestions() {
    Reading above = read(HEAD + QUESTIONS);
    Reading below = read(QUESTIONS + HEAD);
    assertEquals(questions(above), questions(below));
    assertEquals(messages(above), messages(below));
    assertEquals(List.of("there is no topic \"u\""), messages(above));
  }

  @Test
  void readsTheQuestionsAgainInPiecesWhereTheLastOfThemDoesNotParse() {
    Reading reading = read(HEAD + QUESTIONS + "  - question: What: is it?\n    answer: that\n");
    assertEquals(
        List.of("one"), reading.bank().orElseThrow().items().stream().map(Item::id).toList());
    assertEquals(2, reading.faulty());
    assertEquals(2, reading.diagnostics().size());
  }

  @Test
  void holdsToTheFirstOfTwoListsOfQuestions() {
    Reading reading = read(HEAD + "questions:\n" + QUESTIONS);
    assertEquals(0, reading.bank().orElseThrow().items().size());
    assertEquals(
        List.of("bank/no-questions", "key/duplicate"),
        reading.diagnostics().stream().map(Diagnostic::code).toList());
  }

  @Test
  void findsAPartAgainAfterItsTreeIsGone() {
    Sheet sheet = Sheet.read("b.yaml", (HEAD + QUESTIONS).getBytes(UTF_8));
    Item item = sheet.reading().bank().orElseThrow().items().get(0);
    Finding finding = Finding.of("a/b", Severity.HINT, item, Part.of("answer"), "so it is", "");
    assertEquals(new Place(8, 13), sheet.diagnostic(finding).place());
  }

  private static Reading read(String text) {
    return BankReader.read("b.yaml", text.getBytes(UTF_8));
  }

  private static List<Object> questions(Reading reading) {
    Bank bank = reading.bank().orElseThrow();
    return bank.items().stream().<Object>map(Item::question).toList();
  }

  private static List<String> messages(Reading reading) {
    return reading.diagnostics().stream().map(Diagnostic::message).toList();
  }
}
