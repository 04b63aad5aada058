package viva.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import viva.bank.Bank;
import viva.bank.BareBank;
import viva.bank.Exam;
import viva.bank.Item;
import viva.question.Flashcard;
import viva.question.ShortAnswer;

/** The paper of an exam. */
class ExamPaperTest {
  private static Bank bank(Map<String, Integer> draw) {
    List<Item> items = new ArrayList<>();
    for (int i = 0; i < 30; i++) {
      String topic = i < 3 ? "rare" : i % 2 == 0 ? "even" : "odd";
      items.add(
          Banks.item(
              "q" + i,
              new ShortAnswer("Question " + i + "?", List.of("yes"), List.of(), true),
              1,
              true,
              List.of(topic),
              List.of()));
    }
    items.add(Banks.item("card", new Flashcard("Front?", "Back.")));
    Exam exam = new Exam(10, 20, 0.6, draw, false, 0, false);
    return BareBank.of("b", "0123456789abcdef", exam, items);
  }

  private static List<String> ids(Bank bank, long seed, int count) {
    Plan plan = Plan.exam(bank.exam()).sized(Order.BANK, count, 0).withSeed(seed);
    return ExamPaper.draw(bank, plan).stream().map(asked -> asked.item().id()).toList();
  }

  @Test
  void thePlanIsTheBanks() {
    Plan plan = Plan.exam(bank(Map.of()).exam());
    assertEquals(10, plan.count());
    assertEquals(20, plan.minutes());
    assertEquals(Plan.USUAL_COUNT, Plan.exam(Exam.DEFAULT).count());
  }

  @Test
  void theSameSeedDrawsTheSamePaperAndAnotherAnother() {
    Bank bank = bank(Map.of());
    assertEquals(ids(bank, 7, 10), ids(bank, 7, 10));
    assertNotEquals(ids(bank, 7, 10), ids(bank, 8, 10));
  }

  @Test
  void noQuestionStandsTwiceAndNoCardAtAll() {
    List<String> all = ids(bank(Map.of()), 7, 0);
    assertEquals(30, new HashSet<>(all).size());
    assertTrue(!all.contains("card"));
  }

  @Test
  void ofEachTopicThereAreAtLeastAsManyAsTheBankWants() {
    Map<String, Integer> draw = new LinkedHashMap<>(Map.of("rare", 3));
    for (long seed = 0; seed < 50; seed++) {
      List<String> ids = ids(bank(draw), seed, 5);
      assertTrue(ids.containsAll(List.of("q0", "q1", "q2")), ids.toString());
      assertEquals(5, ids.size());
    }
  }

  @Test
  void aTopicWithTooFewQuestionsGivesWhatItHas() {
    assertEquals(5, ids(bank(Map.of("rare", 9)), 1, 5).size());
  }

  @Test
  void thePaperIsNoLongerThanItsCount() {
    Map<String, Integer> draw = new LinkedHashMap<>(Map.of("even", 9));
    draw.put("odd", 9);
    assertEquals(10, ids(bank(draw), 1, 10).size());
  }

  @Test
  void thePapersNumberTellsTheBanksFileItsLengthAndItsSeed() {
    Plan plan = Plan.exam(bank(Map.of()).exam()).withSeed(4711);
    assertEquals("01234567-10-4711", ExamPaper.number("0123456789abcdef", plan));
  }
}
