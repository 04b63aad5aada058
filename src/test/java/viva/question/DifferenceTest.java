package viva.question;

import static java.time.Duration.ofSeconds;
import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DifferenceTest {
  @ParameterizedTest
  @CsvSource({
    "Lavrof, Lavrov, Lavro[f], Lavro[v]",
    "Lybia, Libya, L[y]b[i]a, L[i]b[y]a",
    "Xinjang, Xinjiang, Xinjang, Xinj[i]ang",
    "Lavrrov, Lavrov, Lavr[r]ov, Lavrov",
    "abstension, abstention, absten[s]ion, absten[t]ion",
    "lavrof, Lavrov, lavro[f], Lavro[v]",
    "lavrov, Lavrov, [l]avrov, [L]avrov",
    "cafe, café, caf[e], caf[é]",
    "Lavrov, Lavrov, Lavrov, Lavrov",
    "'', Lavrov, '', [Lavrov]",
    "xyz, '', [xyz], ''",
    "nofly, no fly, nofly, no[ ]fly",
    "the 🦊, the 🐻, the [🦊], the [🐻]",
  })
  void marksTheFewestCharacters(String given, String expected, String first, String second) {
    Difference difference = Difference.between(given, expected);
    assertEquals(first, shown(difference.given()));
    assertEquals(second, shown(difference.expected()));
  }

  @Test
  void answersSoonForAPastedText() {
    Difference difference =
        assertTimeoutPreemptively(
            ofSeconds(2),
            () -> Difference.between("x".repeat(10_000), "<" + "y".repeat(9_998) + ">"));
    assertEquals(List.of(new Difference.Run("x".repeat(10_000), true)), difference.given());
  }

  @Test
  void findsTheCommonEndsOfLongTexts() {
    String same = "s".repeat(5_000);
    assertEquals(
        List.of(
            new Difference.Run(same, false),
            new Difference.Run("x", true),
            new Difference.Run(same, false)),
        Difference.between(same + "x" + same, same + "y" + same).given());
  }

  private static String shown(List<Difference.Run> runs) {
    return runs.stream()
        .map(run -> run.differs() ? "[" + run.text() + "]" : run.text())
        .collect(joining());
  }
}
