package viva.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import viva.bank.Bank;
import viva.bank.Item;
import viva.question.Matching;
import viva.question.Ordering;
import viva.question.Question;
import viva.question.QuestionId;
import viva.question.Scoring;
import viva.question.TrueFalse;

class PaperTest {
  private static final Question LETTERS = Banks.choice("a", "b", "c", "d", "e", "f");

  private static List<String> ids(List<Asked> paper) {
    return paper.stream().map(asked -> asked.item().id()).toList();
  }

  private static List<String> draw(Bank bank, Plan plan) {
    return ids(Paper.draw(List.of(bank), plan, Set.of()));
  }

  private static Plan shuffled(long seed) {
    return Banks.everything().sized(Order.SHUFFLED, 0, 0).withSeed(seed);
  }

  /** The options of one question under a seed. */
  private static List<String> options(Question question, boolean shuffle, long seed) {
    Bank bank = Banks.bank("b", Banks.item("q", question, 1, shuffle));
    return Paper.draw(List.of(bank), shuffled(seed), Set.of()).get(0).options();
  }

  @Test
  void aCountTakesTheFirstOnes() {
    assertEquals(
        List.of("q1", "q2"), draw(Banks.of(5), Banks.everything().sized(Order.BANK, 2, 0)));
  }

  @Test
  void aCountOfNoughtTakesAll() {
    assertEquals(5, draw(Banks.of(5), Banks.everything()).size());
  }

  @Test
  void aCountThatIsTooLargeTakesAll() {
    assertEquals(5, draw(Banks.of(5), Banks.everything().sized(Order.BANK, 9, 0)).size());
  }

  @Test
  void severalBanksFollowEachOther() {
    Bank other = Banks.bank("c", Banks.item("z", LETTERS));
    assertEquals(
        List.of("q1", "z"),
        ids(Paper.draw(List.of(Banks.of(1), other), Banks.everything(), Set.of())));
  }

  @Test
  void aBankNamedTwiceIsDrawnFromOnce() {
    Bank bank = Banks.of(2);
    assertEquals(2, Paper.draw(List.of(bank, bank), Banks.everything(), Set.of()).size());
  }

  @Test
  void theSameSeedGivesTheSamePaper() {
    Bank bank = Banks.bank("b", many(LETTERS));
    assertEquals(
        Paper.draw(List.of(bank), shuffled(7), Set.of()),
        Paper.draw(List.of(bank), shuffled(7), Set.of()));
  }

  @Test
  void anotherSeedGivesAnotherOrder() {
    assertNotEquals(draw(Banks.of(12), shuffled(7)), draw(Banks.of(12), shuffled(8)));
  }

  @Test
  void anotherSeedGivesOtherOptions() {
    assertNotEquals(options(LETTERS, true, 7), options(LETTERS, true, 8));
  }

  @Test
  void theOptionsOfAQuestionDoNotDependOnWhatElseIsAsked() {
    Bank bank = Banks.bank("b", many(LETTERS));
    List<Asked> all = Paper.draw(List.of(bank), shuffled(7), Set.of());
    Plan one = shuffled(7).filtered(ids("q3"));
    Asked alone = Paper.draw(List.of(bank), one, Set.of()).get(0);
    assertTrue(all.contains(alone));
  }

  @Test
  void neighboursDoNotHaveTheirKeysAtOnePlace() {
    Bank bank = Banks.bank("b", many(Banks.choice("key", "b", "c", "d")));
    int[] places = new int[4];
    Paper.draw(List.of(bank), Banks.everything(), Set.of())
        .forEach(asked -> places[asked.options().indexOf("key")]++);
    for (int place : places) {
      assertTrue(place >= 3 && place <= 20, IntStream.of(places).boxed().toList().toString());
    }
  }

  private static List<Item> many(Question question) {
    return IntStream.rangeClosed(1, 40).mapToObj(i -> Banks.item("q" + i, question)).toList();
  }

  @Test
  void anOrderingIsNeverShownInTheOrderOfItsKey() {
    Question question = new Ordering("?", List.of("one", "two"), Scoring.PARTIAL);
    for (int seed = 0; seed < 50; seed++) {
      assertEquals(List.of("two", "one"), options(question, true, seed));
    }
  }

  @Test
  void anOrderingOfNumbersIsMixedToo() {
    List<String> key = List.of("1", "2", "3");
    assertNotEquals(key, options(new Ordering("?", key, Scoring.PARTIAL), false, 3));
  }

  @Test
  void numbersAreShownBySize() {
    Question question = Banks.choice("10", "9.5", "-3", "100");
    assertEquals(List.of("-3", "9.5", "10", "100"), options(question, true, 5));
  }

  @Test
  void optionsThatMayNotBeShuffledKeepTheAuthorsOrder() {
    Question question = Banks.choice("b", "a", "all of these");
    assertEquals(List.of("b", "a", "all of these"), options(question, false, 5));
  }

  @Test
  void numbersThatMayNotBeShuffledKeepTheAuthorsOrder() {
    assertEquals(List.of("10", "9"), options(Banks.choice("10", "9"), false, 5));
  }

  @Test
  void trueStandsBeforeFalse() {
    for (int seed = 0; seed < 20; seed++) {
      assertEquals(
          List.of("true", "false"), options(new TrueFalse("?", false, "", ""), true, seed));
    }
  }

  @Test
  void theRightSidesOfAMatchingAreMixed() {
    List<Matching.Pair> pairs =
        IntStream.range(0, 8).mapToObj(i -> new Matching.Pair("l" + i, "r" + i)).toList();
    Question question = new Matching("?", pairs, List.of("none"), Scoring.PARTIAL);
    List<String> shown = options(question, false, 5);
    assertNotEquals(question.choices(), shown);
    assertEquals(new HashSet<>(question.choices()), new HashSet<>(shown));
  }

  @Test
  void newQuestionsComeFirstIfWanted() {
    Set<QuestionId> answered = Set.of(new QuestionId("b", "q1"), new QuestionId("b", "q3"));
    assertEquals(
        List.of("q2", "q4", "q1", "q3"),
        ids(Paper.draw(List.of(Banks.of(4)), Banks.everything(), answered)));
  }

  @Test
  void aQuestionAnsweredBeforeItHadAnIdIsNotNew() {
    Bank bank = Banks.of(2);
    Set<QuestionId> answered = Set.of(new QuestionId("b", bank.items().get(0).stemHash()));
    assertEquals(List.of("q2", "q1"), ids(Paper.draw(List.of(bank), Banks.everything(), answered)));
  }

  private static Filter ids(String... ids) {
    return new Filter(List.of(), List.of(), List.of(), List.of(), List.of(ids));
  }
}
