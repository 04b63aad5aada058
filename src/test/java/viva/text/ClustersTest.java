package viva.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ClustersTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "a",
        "\r\n",
        "e\u0301",
        "e\u0323\u0302",
        "\u0301",
        // A family, a woman at a laptop in a skin tone, a rainbow flag, a heart on fire.
        "\uD83D\uDC68\u200D\uD83D\uDC69\u200D\uD83D\uDC67\u200D\uD83D\uDC66",
        "\uD83D\uDC69\uD83C\uDFFD\u200D\uD83D\uDCBB",
        "\uD83C\uDFF3\uFE0F\u200D\uD83C\uDF08",
        "\u2764\uFE0F\u200D\uD83D\uDD25",
        "\uD83C\uDDE9\uD83C\uDDEA",
        "\uD83C\uDFF4\uDB40\uDC67\uDB40\uDC62\uDB40\uDC73\uDB40\uDC63\uDB40\uDC74\uDB40\uDC7F",
        "1\uFE0F\u20E3",
        "#\u20E3",
        // Hangul in jamo: two of a kind in front, a syllable with a final, both ways.
        "\u1112\u1161\u11AB",
        "\u1100\u1100\u1161\u11A8\u11A8",
        "\uAC00\u11A8",
        "\uD55C\u11AB",
        // Devanagari with a vowel sign, Tamil, Thai with marks and sara am, Hebrew, Arabic.
        "\u0937\u093F",
        "\u0915\u094D",
        "\u0BA8\u0BBF",
        "\u0E01\u0E34\u0E48",
        "\u0E01\u0E33",
        "\u05E9\u05C1\u05B8",
        "\u0628\u0651\u064E",
        "\u0600\u0661",
        "\uD83D",
        "\uDE00"
      })
  void takesAsOne(String cluster) {
    assertEquals(List.of(cluster), Clusters.of(cluster));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a|b",
        "\n|\r",
        "\r\n|\n",
        "a|\n|\u0301",
        "\uD83C\uDDE9\uD83C\uDDEA|\uD83C\uDDEB\uD83C\uDDF7|\uD83C\uDDE9",
        "\uD83D\uDE00|\uD83D\uDE00",
        "a\u200D|\uD83D\uDE00",
        "\uD83D\uDE00\u200D|a",
        "\uAC01|\u1161",
        "\uAC01|\uAC01",
        "\u11A8|\u1161",
        "\u0915\u094D|\u0937\u093F",
        "a|\uD83D|b",
        "\uD83D|\uD83D\uDE00",
        "\uDE00|\uDE00",
        "a|\u202E|b",
        "中|文",
        "\u0600|\n"
      })
  void parts(String parted) {
    assertEquals(Arrays.asList(parted.split("\\|")), Clusters.of(parted.replace("|", "")));
  }

  @Test
  void findsNoneInAnEmptyText() {
    assertEquals(List.of(), Clusters.of(""));
    assertEquals(0, Clusters.count(""));
  }

  @Test
  void makesTheTextAgainWhenPutTogether() {
    Texts.forMany(
        2000,
        text -> {
          List<String> clusters = Clusters.of(text);
          assertEquals(text, String.join("", clusters));
          assertEquals(clusters.size(), Clusters.count(text));
        });
  }

  @Test
  void isSwiftOnAMegabyteOfAnything() {
    for (String piece :
        List.of("a", "e\u0301", "\u0301", "\uD83C\uDDE9", "中", "\uD83D\uDC69\u200D")) {
      String text = piece.repeat(1_000_000 / piece.length());
      assertTimeoutPreemptively(
          Duration.ofSeconds(5),
          () -> assertEquals(Clusters.of(text).size(), Clusters.count(text)));
    }
  }
}
