package viva.yaml.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import viva.yaml.Sheet;

/** What is named where a file cannot be laid out. */
class BlameTest {
  private static final String TEXT =
      """
      viva: 1
      id: b
      title: B
      questions:
        # one
        - id: a
          question: Q?
          answer: x
        - id: c
          question: R?
          answer: y
      """;

  private static Sheet sheet(String text) {
    return Sheet.read("b.yaml", text.getBytes(StandardCharsets.UTF_8));
  }

  private static Unit unit(String text) {
    Sheet sheet = sheet(text);
    Unit root = Unit.of(sheet.root().orElseThrow(), text);
    Attachment.attach(
        CommentFinder.in(sheet.source(), java.util.Set.of(), root), sheet.source(), root);
    return root;
  }

  private static Blame blame() {
    Unit root = unit(TEXT);
    return new Blame(root, Printer.print(root));
  }

  private static int bank(String after) {
    return blame().bank(sheet(TEXT).reading(), sheet(after).reading());
  }

  @Test
  void aQuestionThatIsReadOtherwiseIsNamed() {
    assertEquals(TEXT.indexOf("id: c"), bank(TEXT.replace("R?", "S?")));
  }

  @Test
  void whatIsToldAnewIsNamed() {
    assertEquals(TEXT.indexOf("id: c"), bank(TEXT.replace("answer: y", "answer: y # z")));
    assertEquals(TEXT.indexOf("title"), bank(TEXT.replace("title: B", "titel: B")));
  }

  @Test
  void aQuestionWhoseCommentIsLostIsNamed() {
    assertEquals(TEXT.indexOf("id: a"), blame().comments(unit(TEXT.replace("# one", ""))));
  }

  @Test
  void whatWouldChangeAgainIsNamed() {
    assertEquals(TEXT.indexOf("id: c"), blame().lines(TEXT.replace("answer: y", "answer:  y")));
    assertEquals(TEXT.indexOf("title"), blame().lines(TEXT.replace("title: B", "title:  B")));
  }
}
