package viva.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MarkupTest {
  /** The blocks with emphasis as {@code <...>} and code as {@code [...]}, parted by {@code /}. */
  private static String shown(String text) {
    return Markup.parse(text).stream()
        .map(block -> (block.code() ? "#" : "") + shown(block.runs()))
        .collect(Collectors.joining("/"));
  }

  private static String shown(List<Run> runs) {
    return runs.stream()
        .map(
            run ->
                switch (run.tone()) {
                  case PLAIN -> run.text();
                  case EMPHASIS -> "<" + run.text() + ">";
                  case CODE -> "[" + run.text() + "]";
                })
        .collect(Collectors.joining());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "_word_; <word>",
        "a _few words_ here; a <few words> here",
        "(_word_), _next_.; (<word>), <next>.",
        "_word_'s; <word>'s",
        "_a_b_; <a_b>",
        "_a _b_; _a <b>",
        "_one_ _two_; <one> <two>",
        "the `code` here; the [code] here",
        "`a_b_c` _d_; [a_b_c] <d>",
        "_use `x` now_; <use >[x]< now>",
        "_`x`_; [x]",
        "`_x_`; [_x_]",
        "``a ` b``; [a ` b]",
        "`` ` ``; [`]",
        "` x `; [x]",
        "_überß_; <überß>",
      })
  void findsTones(String text, String runs) {
    assertEquals(runs, shown(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "plain",
        "snake_case_name",
        "_",
        "a _ b _ c",
        "__init__",
        "____",
        "a ____ b ____ c",
        "_open",
        "close_",
        "_ not this _",
        "x_1 and y_2",
        "_a_b",
        "a_b_",
        "e\u0301_a_",
        "`open",
        "``open`",
        "*stars* **and** # hashes",
        "[link](url) <b>",
        "\\_escaped_x",
        "_a `_ b`c"
      })
  void leavesAsText(String text) {
    String plain = text.equals("_a `_ b`c") ? "_a [_ b]c" : text;
    assertEquals(plain, shown(text));
  }

  @Test
  void partsParagraphsAtBlankLines() {
    assertEquals("a b/c/d", shown("a\nb\n\nc\n \t \n\n\nd\n"));
    assertEquals("a b/c", shown("\n\r\n  a\r\n  b  \r\n\r\nc"));
  }

  @Test
  void findsNoBlockInABlankText() {
    assertEquals(List.of(), Markup.parse(""));
    assertEquals(List.of(), Markup.parse(" \n\n "));
    assertEquals("", Markup.plain(" \n"));
  }

  @Test
  void marksAcrossALineBreakButNotAcrossParagraphs() {
    assertEquals("<a b> [c d]", shown("_a\nb_ `c\nd`"));
    assertEquals("_a/b_ `c/d`", shown("_a\n\nb_ `c\n\nd`"));
  }

  @Test
  void keepsFencedCodeLineByLine() {
    assertEquals(
        "see/#[for x:\n    _y_\n\n  `z`]/end",
        shown("see\n```\nfor x:\n    _y_\n\n  `z`\n```\nend"));
    assertEquals("#[x]", shown("```java\nx\n```"));
    assertEquals("#[]", shown("```\n```"));
    assertEquals("#[a\n  b\nc]", shown("  ```\r\n  a\r\n    b\r\n c\r\n  ```\r\n"));
  }

  @Test
  void takesAFenceThatIsNotClosedAsText() {
    assertEquals("``` a/b", shown("```\na\n\nb"));
    assertEquals("#[a]/``` b", shown("```\na\n```\n```\nb"));
  }

  @Test
  void givesTheTextWithoutMarks() {
    assertEquals(
        "a few words of code\nx = 1\n  y\nend",
        Markup.plain("a _few_ words\nof `code`\n\n```\nx = 1\n  y\n```\nend"));
  }

  @Test
  void readsAnyText() {
    Texts.forMany(
        3000,
        text -> {
          for (Block block : Markup.parse(text)) {
            assertTrue(block.code() || !block.text().isEmpty());
            assertTrue(block.code() || !block.text().contains("\n"));
          }
          assertTrue(Markup.plain(text).length() <= text.length() + 1);
        });
  }

  @Test
  void isSwiftOnAMegabyteOfAnything() {
    for (String piece :
        List.of("_", "_a ", " _a", "`", "` ", "`` ` ", "```a\n", "```\n", "\n", "a", "_a_ `b` ")) {
      String text = piece.repeat(1_000_000 / piece.length());
      assertTimeoutPreemptively(Duration.ofSeconds(5), () -> Markup.parse(text));
    }
  }
}
