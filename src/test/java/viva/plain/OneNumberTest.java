package viva.plain;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class OneNumberTest {
  private static Optional<String> option(String line, String... options) {
    return OneNumber.option(line, List.of(options));
  }

  @Test
  void aNumberIsAPlaceEvenAmongNumbers() {
    assertEquals(Optional.of("8"), option("3", "2", "4", "8"));
    assertEquals(Optional.empty(), option("8", "2", "4", "8"));
  }

  @Test
  void noughtIsNoPlace() {
    assertEquals(Optional.empty(), option("0", "a"));
  }

  @Test
  void wordsAreComparedAsTheyAreShown() {
    assertEquals(Optional.of("the _big_ one"), option(" The BIG one ", "the _big_ one"));
  }

  @Test
  void figuresOfOtherScriptsAreNoPlaces() {
    assertEquals(Optional.empty(), option("١", "a"));
  }
}
