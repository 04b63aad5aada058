package viva.yaml;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Text in all the manners in which YAML lets it be written. */
class ProseTest {
  @Test
  void knowsParagraphsInEveryStyle() {
    String two = "One goes on.\n\nTwo.";
    assertEquals(two, explained(">-\n      One\n      goes on.\n\n      Two."));
    assertEquals(two, explained("|\n      One\n      goes on.\n\n\n      Two.\n"));
    assertEquals(two, explained("One\n      goes on.\n\n      Two."));
    assertEquals(two, explained("'One\n      goes on.\n\n      Two.'"));
    assertEquals(two, explained("\"One\\ngoes on.\\n\\nTwo.\""));
  }

  @ParameterizedTest
  @ValueSource(strings = {"|", ">-", ">"})
  void keepsTheLinesOfFencedCode(String style) {
    assertEquals(
        "See:\n\n```\nfor i:\n    print(i)\n```",
        explained(
            style + "\n      See:\n\n      ```\n      for i:\n          print(i)\n      ```\n"));
  }

  @Test
  void stopsAFoldedTextBeforeACommentBelowIt() {
    assertEquals("One.", explained(">-\n      One.\n  # not a part of it\n"));
  }

  @Test
  void readsWindowsLinesAndAByteOrderMark() {
    String text = Texts.bank("  - question: >-\n      One\n      two\n    answer: x\n");
    String stem =
        Texts.sound('\uFEFF' + text.replace("\n", "\r\n")).items().get(0).question().stem();
    assertEquals("One two", stem);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "می\u200Cخواهم",
        "ක්\u200Dෂ",
        "👩\u200D👩\u200D👧",
        "🏴\uDB40\uDC67\uDB40\uDC62\uDB40\uDC65\uDB40\uDC6E\uDB40\uDC67\uDB40\uDC7F",
        "❤\uFE0F",
        "שלום\u200F",
        "café",
      })
  void letsJoinersAndEmojiPass(String word) {
    assertEquals(word, explained(word));
  }

  private static String explained(String written) {
    return Texts.item("  - question: What?\n    answer: x\n    explanation: " + written + "\n")
        .explanation();
  }
}
