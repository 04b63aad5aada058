package viva.study;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.DoubleSummaryStatistics;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Random;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import viva.progress.Known;
import viva.progress.Standing;

/** What home tells of today. */
class TodayTest {
  private static final List<String> BANKS = List.of("a", "b", "c", "d");

  private static long count(List<Known> known, Predicate<Standing> which) {
    return known.stream()
        .map(Known::standing)
        .filter(one -> !one.suspended() && which.test(one))
        .count();
  }

  private static Pupil any(Random random) {
    Pupil pupil = new Pupil();
    for (String bank : BANKS) {
      int questions = 1 + random.nextInt(9);
      for (int i = 1; i <= questions; i++) {
        pupil.question(bank, "q" + i, List.of("", "x", "y").get(random.nextInt(3)), 0);
      }
      for (int i = random.nextInt(4) * random.nextInt(6); i > 0; i--) {
        String id = "q" + (1 + random.nextInt(random.nextInt(5) == 0 ? 10 : questions));
        String certainty = random.nextInt(3) == 0 ? "sure" : "";
        pupil.answered(random.nextInt(20), bank, id, random.nextInt(2), certainty, 10_000);
      }
      if (random.nextInt(4) == 0) {
        pupil.suspended(bank, "q1");
      }
    }
    return pupil;
  }

  /** Home does not look at every question; nobody shall see that. */
  @Test
  void countsWhatTheAgendaLists() {
    int weak = 0;
    int sure = 0;
    for (int seed = 0; seed < 300; seed++) {
      Random random = new Random(seed);
      Pupil pupil = any(random);
      Quota quota =
          new Quota(
              random.nextInt(12), random.nextBoolean() ? Map.of() : Map.of("b", random.nextInt(6)));
      List<Known> known = pupil.known();
      Agenda agenda = Agenda.of(known, quota, Pupil.TODAY);
      Today today = pupil.today(quota);
      for (String bank : BANKS) {
        long fresh = agenda.fresh().stream().filter(one -> one.bank().id().equals(bank)).count();
        assertEquals(fresh, today.fresh(bank), "seed " + seed);
      }
      assertEquals(agenda.due().isEmpty() && agenda.fresh().isEmpty(), today.isEmpty());
      assertEquals(agenda.next(), today.next(), "seed " + seed);
      if (agenda.next().isPresent()) {
        assertEquals(agenda.count(agenda.next().getAsInt()), today.dueNext(), "seed " + seed);
      }
      assertEquals(count(known, one -> !one.isNew()), today.held(), "seed " + seed);
      assertEquals(count(known, Standing::isSureButWrong), today.sureButWrong(), "seed " + seed);
      assertEquals(count(known, Standing::isLeech), today.leeches(), "seed " + seed);
      OptionalDouble weakest = weakest(known);
      assertEquals(weakest.isPresent(), today.weakest().isPresent(), "seed " + seed);
      if (weakest.isPresent()) {
        assertEquals(weakest.getAsDouble(), today.weakest().get().recall(), 1e-12);
        weak++;
      }
      sure += today.sureButWrong();
    }
    assertTrue(weak > 20 && sure > 20, "the examples say something: " + weak + ", " + sure);
  }

  /** The least mean chance of recall of three questions or more of a topic, if it is below 85 %. */
  private static OptionalDouble weakest(List<Known> known) {
    Map<String, DoubleSummaryStatistics> topics = new HashMap<>();
    for (Known one : known) {
      if (!one.standing().isNew() && !one.standing().suspended()) {
        for (String topic : one.item().topics()) {
          topics
              .computeIfAbsent(one.bank().id() + " " + topic, any -> new DoubleSummaryStatistics())
              .accept(one.standing().recall());
        }
      }
    }
    return topics.values().stream()
        .filter(topic -> topic.getCount() >= 3)
        .mapToDouble(DoubleSummaryStatistics::getAverage)
        .filter(recall -> recall < 0.85)
        .min();
  }

  @Test
  void ofTopicsThatAreAsWeakTheSameIsNamedWhateverWasAnsweredFirst() {
    for (List<String> order : List.of(List.of("x", "y"), List.of("y", "x"))) {
      Pupil pupil = new Pupil();
      for (String topic : List.of("y", "x")) {
        for (int i = 1; i <= 3; i++) {
          pupil.question("b", topic + i, topic, 0);
        }
      }
      for (String topic : order) {
        for (int i = 1; i <= 3; i++) {
          pupil.answered(9, "b", topic + i, 0);
        }
      }
      assertEquals("x", pupil.today(0).weakest().orElseThrow().id());
      pupil.question("b", "other", "", 0).suspended("b", "other");
      assertEquals("x", pupil.today(0).weakest().orElseThrow().id());
    }
  }

  /** The same chances added up in another order may differ in the last digit. */
  @Test
  void topicsOfTheSameChancesAreAsWeakInWhateverOrderTheseStand() {
    for (int first = 3; first <= 12; first++) {
      for (int second = first + 1; second <= 12; second++) {
        for (int third = second + 1; third <= 12; third++) {
          int[] days = {first, second, third};
          Pupil pupil = new Pupil();
          for (int i = 0; i < days.length; i++) {
            pupil.question("b", "x" + i, "x", 0).question("b", "y" + i, "y", 0);
            pupil.answered(days[i], "b", "x" + i, 0);
            pupil.answered(days[days.length - 1 - i], "b", "y" + i, 0);
          }
          assertEquals("x", pupil.today(0).weakest().orElseThrow().id());
        }
      }
    }
  }

  @Test
  void aBankNeverOpenedIsAllNew() {
    Pupil pupil = new Pupil().questions("a", 5).questions("b", 9);
    assertEquals(5, pupil.today(7).fresh("a"));
    assertEquals(2, pupil.today(7).fresh("b"));
    assertEquals(OptionalInt.empty(), pupil.today(7).next());
    assertEquals(0, pupil.today(7).held());
  }
}
