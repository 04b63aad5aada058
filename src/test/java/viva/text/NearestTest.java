package viva.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearestTest {
  private static final List<String> KEYS =
      List.of("id", "question", "options", "answer", "explanation", "topics", "level", "İzmir");

  @ParameterizedTest
  @CsvSource({
    "anser, answer",
    "answre, answer",
    "answers, answer",
    "ANSWER, answer",
    "Qestion, question",
    "quetsions, question",
    "explantion, explanation",
    "di, id",
    "ID, id",
    "option, options",
    "tpoisc, topics",
    "answer, answer",
  })
  void findsTheWordThatWasMeant(String word, String meant) {
    assertEquals(Optional.of(meant), Nearest.to(word, KEYS));
  }

  @ParameterizedTest
  @CsvSource({"stem", "a", "''", "colour", "anwsreing"})
  void findsNoneWhereNoneIsNear(String word) {
    assertEquals(Optional.empty(), Nearest.to(word, KEYS));
  }

  @Test
  void findsNoneAmongNone() {
    assertEquals(Optional.empty(), Nearest.to("word", List.of()));
    assertEquals(List.of(), Nearest.several("word", List.of()));
  }

  @Test
  void takesTheNeighbourInTheAlphabetOfALoneLetter() {
    assertEquals(Optional.of("D"), Nearest.to("E", List.of("A", "B", "C", "D")));
  }

  @Test
  void tellsUpToThreeTheNearestFirst() {
    assertEquals(
        List.of("topic", "tonic", "tropic"),
        Nearest.several("topic", List.of("tonic", "tropic", "topic", "topaz")));
    assertEquals(
        List.of("bad", "bag", "ban"), Nearest.several("bac", List.of("bag", "bad", "ban", "bad")));
  }

  @Test
  void doesNotDependOnTheOrderOfTheKnownWords() {
    long seed = 11;
    Random random = new Random(seed);
    List<String> words = new ArrayList<>(Arrays.asList("cat", "Cat", "car", "cut", "cart", "at"));
    List<String> first = Nearest.several("caz", words);
    for (int i = 0; i < 50; i++) {
      Collections.shuffle(words, random);
      assertEquals(first, Nearest.several("caz", words), "seed " + seed);
    }
  }

  @Test
  void isNearToNothingWhereTheWordIsEndless() {
    assertEquals(Optional.empty(), Nearest.to("x".repeat(1_000_000), List.of("x".repeat(999_999))));
  }
}
