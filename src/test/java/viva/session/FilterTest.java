package viva.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import viva.bank.Bank;
import viva.bank.Item;

class FilterTest {
  private static final List<String> ANY = List.of();
  private static final Item ITEM =
      Banks.item("atp", Banks.choice("x", "y"), 1, true, List.of("cells", "energy"), List.of("t"));
  private static final Bank BANK = Banks.bank("bio", ITEM);

  private static boolean accepts(Filter filter) {
    return filter.accepts(BANK, ITEM);
  }

  private static Filter topics(String... topics) {
    return new Filter(List.of(topics), ANY, ANY, ANY, ANY);
  }

  private static Filter ids(String... ids) {
    return new Filter(ANY, ANY, ANY, ANY, List.of(ids));
  }

  @Test
  void anEmptyFilterAcceptsEverything() {
    assertTrue(accepts(Filter.ALL));
  }

  @Test
  void oneOfSeveralTopicsIsEnough() {
    assertTrue(accepts(topics("other", "energy")));
    assertFalse(accepts(topics("other")));
  }

  @Test
  void aLevelIsMeantByItsWord() {
    assertTrue(accepts(new Filter(ANY, List.of("remember"), ANY, ANY, ANY)));
    assertFalse(accepts(new Filter(ANY, List.of("apply"), ANY, ANY, ANY)));
  }

  @Test
  void aKindIsMeantByItsWord() {
    assertTrue(accepts(new Filter(ANY, ANY, List.of("multiple-choice"), ANY, ANY)));
    assertFalse(accepts(new Filter(ANY, ANY, List.of("cloze"), ANY, ANY)));
  }

  @Test
  void aTagIsMeantByItsWord() {
    assertTrue(accepts(new Filter(ANY, ANY, ANY, List.of("t"), ANY)));
    assertFalse(accepts(new Filter(ANY, ANY, ANY, List.of("u"), ANY)));
  }

  @Test
  void anIdIsMeantAloneOrWithItsBank() {
    assertTrue(accepts(ids("atp")));
    assertTrue(accepts(ids("bio/atp")));
    assertFalse(accepts(ids("other/atp")));
  }

  @Test
  void severalListsMustAllAgree() {
    assertFalse(accepts(new Filter(List.of("cells"), ANY, List.of("cloze"), ANY, ANY)));
  }

  @Test
  void itsWordsAreTheListsThatSaySomething() {
    assertEquals(Map.of("topics", List.of("cells")), topics("cells").words());
  }
}
