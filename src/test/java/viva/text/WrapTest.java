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

class WrapTest {
  private static String wrapped(String text, int firstWidth, int width) {
    return Wrap.lines(text, firstWidth, width).stream()
        .map(line -> line.in(text))
        .collect(Collectors.joining("|"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "''; 10; ''",
        "one two three; 20; one two three",
        "one two three; 13; one two three",
        "one two three; 12; one two|three",
        "one two three; 7; one two|three",
        "one two three; 5; one|two|three",
        "one    two; 5; one|two",
        "'one two    '; 7; one two",
        "'   '; 2; ''",
        "'  in'; 10; '  in'",
        "'      in'; 4; in",
        "incomprehensible; 6; incomp|rehens|ible",
        "an incomprehensible; 6; an|incomp|rehens|ible",
        "well-known fact; 6; well-|known|fact",
        "well-known fact; 5; well-|known|fact",
        "well-known fact; 4; well|-kno|wn|fact",
        "from -5 to -10; 6; from|-5 to|-10",
        "1990-1995; 6; 1990-1|995",
        "word—word; 6; word—|word",
        "中文字符很长; 4; 中文|字符|很长",
        "中文字符很长; 5; 中文|字符|很长",
        "中文字。好; 6; 中文|字。好",
        "中文「好」; 6; 中文|「好」",
        "がっこう; 2; が|っ|こ|う",
        "がっこう; 6; がっこ|う",
        "がっこう; 4; がっ|こう",
        "中文abc字; 6; 中文|abc字",
        "한국어 문장; 6; 한국어|문장",
      })
  void breaks(String text, int width, String lines) {
    assertEquals(lines, wrapped(text, width, width));
  }

  @Test
  void neverBreaksAtANoBreakSpace() {
    assertEquals("a b|10\u00A0km|20\u202Fkm", wrapped("a b 10\u00A0km 20\u202Fkm", 6, 6));
  }

  @Test
  void breaksAtEveryLineBreak() {
    assertEquals("a|b||c|", wrapped("a\nb\r\n\nc\n", 10, 10));
    assertEquals("a|b", wrapped("a   \nb", 10, 10));
  }

  @Test
  void keepsTheIndentationOfALine() {
    assertEquals("if x:|    y = 1", wrapped("if x:\n    y = 1", 20, 20));
  }

  @Test
  void neverCutsACluster() {
    assertEquals("e\u0301e\u0301|e\u0301", wrapped("e\u0301e\u0301e\u0301", 2, 2));
    String woman = "\uD83D\uDC69\u200D\uD83D\uDCBB";
    assertEquals(woman + "|" + woman, wrapped(woman + woman, 3, 3));
  }

  @Test
  void givesTheFirstLineItsOwnWidth() {
    assertEquals("one|two three", wrapped("one two three", 3, 10));
    assertEquals("one two|three", wrapped("one two three", 9, 5));
  }

  @Test
  void leavesTheFirstLineEmptyWhereItsWordFitsOnlyBelow() {
    assertEquals("|three", wrapped("three", 3, 10));
    assertEquals("|three", wrapped("three", 0, 10));
    assertEquals("|three", wrapped("three", -4, 10));
  }

  @Test
  void goesOnWhereNothingFits() {
    assertEquals("中|文", wrapped("中文", 1, 1));
    assertEquals("a|b", wrapped("ab", 0, 0));
    assertEquals("a|b", wrapped("ab", -1, -1));
  }

  @Test
  void putsEveryClusterThatIsNoSpaceOnOneLineInOrderAndNoLineTooWide() {
    Texts.forMany(
        3000,
        text -> {
          for (int width = 1; width < 24; width += 3) {
            check(text, width, width);
            check(text, width / 2, width);
            check(text, width + 5, width);
          }
        });
  }

  private static void check(String text, int firstWidth, int width) {
    List<Range> lines = Wrap.lines(text, firstWidth, width);
    int at = 0;
    int room = firstWidth;
    for (Range line : lines) {
      assertOnlySpace(text, at, line.start());
      String shown = line.in(text);
      assertTrue(
          Width.of(shown) <= room || Clusters.count(shown) == 1,
          () -> Texts.escaped(shown) + " in " + firstWidth + ", " + width);
      at = line.end();
      room = width;
    }
    assertOnlySpace(text, at, text.length());
  }

  private static void assertOnlySpace(String text, int start, int end) {
    for (int at = start; at < end; at++) {
      assertTrue(Breaks.isSpace(text, at, at + 1) || Breaks.isNewline(text.charAt(at)));
    }
  }

  @Test
  void isSwiftOnAMegabyteOfAnything() {
    for (String piece :
        List.of("a", "a ", " ", "\n", "中", "a-", "\u0301", "a bbbbbbbbbbbbbbbbbbbbbbbb")) {
      String text = piece.repeat(1_000_000 / piece.length());
      for (int width : new int[] {1, 20, 1_000_000}) {
        assertTimeoutPreemptively(Duration.ofSeconds(5), () -> Wrap.lines(text, 2_000_000, width));
      }
    }
  }
}
