package viva.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WidthTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "\u2705",
        "\u274C",
        "\u2B50",
        "\u26A1",
        "\uD83D\uDE00",
        "\uD83E\uDEE0",
        "中",
        "ア",
        "ㄱ",
        "한",
        "！",
        "\u3000",
        "\u2764\uFE0F",
        "\u2600\uFE0F",
        "1\uFE0F\u20E3",
        "#\uFE0F\u20E3",
        "\uD83C\uDDE9\uD83C\uDDEA",
        "\uD83D\uDC69\u200D\uD83D\uDCBB",
        "\u270C\uD83C\uDFFD",
        "\uD83C\uDFF3\uFE0F\u200D\uD83C\uDF08",
        "\u2764\uFE0F\u200D\uD83D\uDD25",
        "\u1112\u1161\u11AB",
        "か\u3099",
        "\u0E01\u0E33",
        "\u0915\u093E",
        "\uD83C\uDFFD",
        "\uD840\uDC00",
        "\u231A"
      })
  void givesTwoColumns(String cluster) {
    assertEquals(1, Clusters.count(cluster));
    assertEquals(2, Width.ofCluster(cluster));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a",
        " ",
        "é",
        "e\u0301",
        "\u2713",
        "\u2717",
        "•",
        "→",
        "…",
        "█",
        "─",
        "╬",
        "ß",
        "Ω",
        "я",
        "\u00A0",
        "\u0E01\u0E34\u0E48",
        "\u0628\u0651\u064E",
        "\u05E9\u05C1\u05B8",
        "\u0915\u094D",
        "\u2764",
        "1\u20E3",
        "\uFF76",
        "\uFFFD",
        "©",
        "“",
        "—",
        "°",
        "²",
        "√",
        "∞",
        "α",
        "\u0600",
        "\uD83D",
        "\uE000"
      })
  void givesOneColumn(String cluster) {
    assertEquals(1, Clusters.count(cluster));
    assertEquals(1, Width.ofCluster(cluster));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "", "\u0301", "\n", "\r\n", "\u001B", "\u007F", "\u0085", "\u200B", "\u200D", "\u202E",
        "\uFEFF"
      })
  void givesNoColumn(String cluster) {
    assertEquals(0, Width.ofCluster(cluster));
  }

  @Test
  void addsUpTheClustersOfAText() {
    assertEquals(0, Width.of(""));
    assertEquals(5, Width.of("hello"));
    assertEquals(12, Width.of("中文 e\u0301 \uD83D\uDE00 x\u2713"));
  }

  @Test
  void isTheSumOfTheClustersForAnyText() {
    Texts.forMany(
        1000,
        text -> {
          int sum = Clusters.of(text).stream().mapToInt(Width::ofCluster).sum();
          assertEquals(sum, Width.of(text));
          assertTrue(sum <= 2 * Clusters.count(text));
        });
  }

  @Test
  void asManyClustersFitAsTheirWidthsAllow() {
    Texts.forMany(
        1000,
        text -> {
          int columns = text.length() / 2;
          String fitting = Width.fitting(text, columns);
          String rest = text.substring(fitting.length());
          assertTrue(text.startsWith(fitting) && Width.of(fitting) <= columns, text);
          assertEquals(
              Clusters.of(text),
              Stream.concat(Clusters.of(fitting).stream(), Clusters.of(rest).stream()).toList());
          if (!rest.isEmpty()) {
            assertTrue(
                Width.of(fitting) + Width.ofCluster(Clusters.of(rest).get(0)) > columns, text);
          }
        });
  }
}
