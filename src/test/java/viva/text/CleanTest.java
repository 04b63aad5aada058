package viva.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CleanTest {
  private static final String SCOTLAND =
      "\uD83C\uDFF4\uDB40\uDC67\uDB40\uDC62\uDB40\uDC73\uDB40\uDC63\uDB40\uDC74\uDB40\uDC7F";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "plain words, 1 + 1 = 2",
        "Zürich, naïve, e\u0301",
        "“quotes” and – dashes … ✓ █",
        "no\u00A0break\u202Fspace",
        "中文、かな、한국",
        "\u0915\u094D\u200D\u0937",
        "\u0645\u06CC\u200C\u062E\u0648\u0627\u0647\u0645",
        "\u0D28\u0D4D\u200D",
        "\uD83D\uDC69\uD83C\uDFFD\u200D\uD83D\uDCBB",
        "\uD83C\uDFF3\uFE0F\u200D\uD83C\uDF08 1\uFE0F\u20E3",
        "\uD83C\uDDE9\uD83C\uDDEA",
        SCOTLAND,
        "\u05D1\u05BC\u05B0\u05E8\u05B5\u05D0\u05E9\u05C1\u05B4\u0596\u05D9\u05EA",
        "\u0600\u0661",
        // A flag, a cloud and a letter that Unicode named in 2021 and later, and one it may name.
        "\uD83E\uDEE0\uD83E\uDEE9\uD83E\uDED6 \u1C89 \u0378"
      })
  void leavesAsItIs(String text) {
    assertEquals(text, Clean.line(text));
    assertEquals(text, Clean.text(text));
    assertEquals(OptionalInt.empty(), Clean.firstUnsafe(text));
  }

  @Test
  void returnsAPlainTextItself() {
    String text = "nothing to do";
    assertSame(text, Clean.line(text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      ignoreLeadingAndTrailingWhitespace = false,
      value = {
        "red \u001B[31malert\u001B[0m|red \uFFFD[31malert\uFFFD[0m",
        "bell\u0007|bell\uFFFD",
        "nul\u0000|nul\uFFFD",
        "del\u007F|del\uFFFD",
        "next\u0085line|next\uFFFDline",
        "csi\u009B2J|csi\uFFFD2J",
        "form\u000Cfeed|form\uFFFDfeed",
        "logo \uF8FF|logo \uFFFD",
        "far \uDBFF\uDFFD|far \uFFFD",
        "none \uFFFF|none \uFFFD",
        "none \uFDD0|none \uFFFD",
        "plane 4 \uD8C0\uDC00|plane 4 \uFFFD",
        "half \uD83D|half \uFFFD",
        "\uDE00\uD83D|\uFFFD\uFFFD",
      })
  void replaces(String text, String cleaned) {
    assertEquals(cleaned, Clean.line(text));
    assertEquals(cleaned, Clean.text(text));
    assertEquals(OptionalInt.of(cleaned.indexOf('\uFFFD')), Clean.firstUnsafe(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ab\u202Ecd",
        "ab\u202Acd",
        "ab\u202Ccd",
        "ab\u2066cd",
        "ab\u2069cd",
        "ab\u206Ecd",
        "ab\uFFF9cd",
        "ab\uDB40\uDC01cd",
        "ab\uDB40\uDC61cd",
        "ab\uDB40\uDC7Fcd",
        "ab\uDB43\uDFFFcd"
      })
  void dropsAsUnsafe(String text) {
    assertEquals("abcd", Clean.line(text));
    assertEquals("abcd", Clean.text(text));
    assertEquals(OptionalInt.of(2), Clean.firstUnsafe(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ab\u00ADcd", "ab\u200Bcd", "ab\u200Ecd", "ab\u200Fcd", "ab\u061Ccd", "ab\u2060cd",
        "ab\u2063cd", "\uFEFFabcd", "\u200Dabcd", "abcd\u200C", "\uFE0Fabcd", "ab\uD834\uDD73cd"
      })
  void dropsAsMerelyInvisible(String text) {
    assertEquals("abcd", Clean.line(text));
    assertEquals("abcd", Clean.text(text));
    assertEquals(OptionalInt.empty(), Clean.firstUnsafe(text));
  }

  @Test
  void dropsTagsOutsideAFlag() {
    String black = "\uD83C\uDFF4";
    String letter = "\uDB40\uDC67";
    assertEquals(black + "x", Clean.line(black + letter + letter + "x"));
    assertEquals(OptionalInt.of(2), Clean.firstUnsafe(black + letter + "x"));
    assertEquals(black, Clean.line(black + letter.repeat(50) + "\uDB40\uDC7F"));
    assertEquals(OptionalInt.of(SCOTLAND.length()), Clean.firstUnsafe(SCOTLAND + letter));
  }

  @Test
  void dropsJoinersBesideSpacesAndMarksOfPunctuation() {
    assertEquals("a b", Clean.line("a\u200D b"));
    assertEquals("a b", Clean.line("a \u200Db"));
    assertEquals("a.b", Clean.line("a.\u200Cb"));
    assertEquals("a\u200Db", Clean.line("a\u200D\u200D\u200Db"));
  }

  @Test
  void keepsOneSelectorOnACharacterAndNoMore() {
    assertEquals("\u2764\uFE0F", Clean.line("\u2764\uFE0F\uFE0E\uDB40\uDD00\uDB40\uDDEF"));
    assertEquals("a ", Clean.line("a \uFE0F"));
  }

  @Test
  void keepsNoMoreThanEightMarksOnACharacter() {
    String heap = "\u0335\u0489".repeat(20);
    assertEquals("a" + heap.substring(0, 8) + "b", Clean.line("a" + heap + "b"));
    assertEquals(
        "a" + heap.substring(0, 8) + "\u200D" + "b",
        Clean.line("a" + heap + "\u200D" + heap + "b"));
    assertEquals("\u0915" + "\u093E".repeat(8), Clean.line("\u0915" + "\u093E".repeat(30)));
  }

  @Test
  void makesOneSpaceOfLineBreaksAndTabsInALine() {
    assertEquals("a b c d e", Clean.line("a\nb\r\nc\td\u2028e"));
    assertEquals("a b", Clean.line("a\r\n\r\n\t\u2029\n\u00AD\tb"));
    assertEquals("a   b", Clean.line("a \n b"));
  }

  @Test
  void makesLineFeedsOfLineBreaksAndSpacesOfTabsInAText() {
    assertEquals("a\nb\nc\n    d\n\ne", Clean.text("a\nb\r\nc\r\td\u2028\u2029e"));
    assertEquals("\n\n", Clean.text("\r\r\n"));
  }

  @Test
  void callsLineBreaksAndTabsSafe() {
    assertEquals(OptionalInt.empty(), Clean.firstUnsafe("a\tb\r\nc\rd\u2028e\u2029"));
  }

  @Test
  void countsCharsUpToTheFirstUnsafeOne() {
    assertEquals(OptionalInt.of(3), Clean.firstUnsafe("\uD83D\uDE00x\u001B"));
  }

  @Test
  void describesACharacterByItsNumberAndName() {
    assertEquals("U+202E right-to-left override", Clean.describe(0x202E));
    assertEquals("U+001B escape", Clean.describe(0x1B));
    assertEquals("U+0000 null", Clean.describe(0));
    assertEquals("U+E000 private use", Clean.describe(0xE000));
    assertEquals("U+D83D lone surrogate", Clean.describe(0xD83D));
    assertEquals("U+FFFF noncharacter", Clean.describe(0xFFFF));
    assertEquals("U+E0001 language tag", Clean.describe(0xE0001));
    assertEquals("U+40000 unassigned", Clean.describe(0x40000));
  }

  @Test
  void describesInEnglishWhateverTheLocale() {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("tr-TR-u-nu-arab"));
      assertEquals("U+0131 latin small letter dotless i", Clean.describe(0x131));
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void leavesNothingUnsafeInAnyTextAndIsDoneInOnePass() {
    Texts.forMany(
        3000,
        text -> {
          String line = Clean.line(text);
          String cleaned = Clean.text(text);
          assertEquals(line, Clean.line(line));
          assertEquals(cleaned, Clean.text(cleaned));
          assertEquals(OptionalInt.empty(), Clean.firstUnsafe(cleaned));
          assertFalse(line.contains("\n"));
          for (String cluster : Clusters.of(line)) {
            assertTrue(cluster.length() < 40, cluster);
          }
          if (Clean.firstUnsafe(text).isEmpty()) {
            assertEquals(text.contains("\uFFFD"), line.contains("\uFFFD"));
          }
        });
  }
}
