package viva.yaml.tree;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class EventsTest {
  private static final int MOST = 100;

  private static Parsed parse(int values) {
    SourceText source = new SourceText("values.yaml", "[" + "a,".repeat(values) + "]");
    return Events.parse(source, source.all(), 0, MOST);
  }

  @Test
  void readsAsManyValuesAsThereMayBe() {
    assertTrue(parse(MOST - 1).snag().isEmpty());
  }

  @Test
  void stopsForGoodWhereThereAreMore() {
    Snag snag = parse(10 * MOST).snag().orElseThrow();
    assertEquals(Code.FILE_TOO_MANY_VALUES, snag.fault().orElseThrow().code());
    assertEquals(1 + 2 * MOST, snag.at());
    assertTrue(snag.isFinal());
  }
}
