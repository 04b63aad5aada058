package viva.progress;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import viva.Effort;
import viva.bank.Bank;
import viva.bank.BareBank;
import viva.bank.Exam;
import viva.bank.Item;
import viva.cache.Unpacker;
import viva.journal.Entry;
import viva.ledger.Ledger;
import viva.memory.Memory;
import viva.memory.Schedule;
import viva.question.Certainty;
import viva.question.Question;
import viva.question.ShortAnswer;

/** How a learner stands with a bank, added up from the tables, is the sum over its questions. */
class GlanceTest {
  private static final List<String> IDS = List.of("q1", "q2", "q3", "q4");

  private static Item item(String id, List<String> topics) {
    Question question = new ShortAnswer("What is " + id + "?", List.of("yes"), List.of(), true);
    return BareBank.item(id, question, topics, List.of());
  }

  private static List<Item> items(List<String> ids) {
    List<Item> items = new ArrayList<>();
    for (String id : ids) {
      items.add(
          item(id, id.equals("q2") ? List.of("a", "b") : List.of(id.equals("q3") ? "b" : "a")));
    }
    return items;
  }

  private static Bank bank(String id, String hash, List<Item> items) {
    return BareBank.of(id, hash, Exam.DEFAULT, items);
  }

  /** A bank of which it is known how many questions it has, and not which. */
  private static Bank closed(String id, String hash) {
    return bank(
        id,
        hash,
        new AbstractList<>() {
          @Override
          public Item get(int index) {
            throw new AssertionError("a question is looked at");
          }

          @Override
          public int size() {
            return IDS.size();
          }
        });
  }

  private static History kept(History history, List<Entry> entries) {
    Unpacker in = new Unpacker(history.write().toBytes(), 0);
    return History.read(Schedule.USUAL, History.of(Schedule.USUAL, entries).ledger(), in);
  }

  private static void assertSame(Glance sum, Glance fast, String message) {
    assertEquals(sum.unseen(), fast.unseen(), message);
    assertEquals(sum.held(), fast.held(), message);
    assertEquals(sum.begunToday(), fast.begunToday(), message);
    assertEquals(sum.due(), fast.due(), message);
    assertEquals(sum.next(), fast.next(), message);
    assertEquals(sum.dueNext(), fast.dueNext(), message);
    assertEquals(sum.sureButWrong(), fast.sureButWrong(), message);
    assertEquals(sum.leeches(), fast.leeches(), message);
    assertEquals(sum.recall(), fast.recall(), 1e-12, message);
    assertEquals(sum.topics().size(), fast.topics().size(), message);
    for (Glance.Topic topic : sum.topics()) {
      Glance.Topic other =
          fast.topics().stream().filter(one -> one.id().equals(topic.id())).findFirst().get();
      assertEquals(topic.held(), other.held(), message);
      assertEquals(topic.recall(), other.recall(), 1e-12, message);
    }
  }

  /** By every try, and not by what was noted when it came. */
  private static long sureButWrong(List<Known> known) {
    return known.stream()
        .filter(one -> !one.standing().suspended())
        .flatMap(one -> one.standing().lastTry().stream())
        .filter(last -> !last.passed() && last.certainty().equals(Optional.of(Certainty.SURE)))
        .count();
  }

  @Test
  void theTablesTellWhatTheQuestionsDo() {
    int sure = 0;
    for (int seed = 0; seed < Effort.times(60); seed++) {
      List<Entry> entries = Life.of(seed);
      History history = History.of(Schedule.USUAL, entries);
      int last = StudyDay.of(entries.get(entries.size() - 1).at());
      for (String id : List.of("bio", "art", "none")) {
        for (int today : new int[] {last, last + 1, last + 9}) {
          Bank bank = bank(id, "hash", items(IDS));
          Knowledge knowledge = new Knowledge(history, today);
          Glance sum = Glance.of(bank, today, knowledge.of(bank));
          assertSame(sum, knowledge.glance(bank), id + ", seed " + seed);
          assertEquals(sureButWrong(knowledge.of(bank)), sum.sureButWrong(), "seed " + seed);
          sure += sum.sureButWrong();
        }
      }
    }
    assertTrue(sure > 0, "the examples say something");
  }

  /** As a long journal is taken. */
  @Test
  void whatIsReckonedAtTheEndIsTheSame() {
    for (int seed = 0; seed < Effort.times(60); seed++) {
      List<Entry> entries = Life.of(seed);
      Ledger ledger = new Ledger();
      History atTheEnd = new History(Schedule.USUAL, ledger);
      atTheEnd.take(entries.stream().mapToInt(ledger::add).toArray(), true);
      History history = History.of(Schedule.USUAL, entries);
      assertEquals(State.of(history, entries), State.of(atTheEnd, entries), "seed " + seed);
      int today = StudyDay.of(entries.get(entries.size() - 1).at());
      for (String id : List.of("bio", "art")) {
        Bank bank = bank(id, "hash", items(IDS));
        assertSame(
            new Knowledge(history, today).glance(bank),
            new Knowledge(atTheEnd, today).glance(bank),
            id + ", seed " + seed);
      }
    }
  }

  /** What several threads ask for must be there before, or one may see it half done. */
  @Test
  void numbersSeenByNobodyBeforeAreSeenRightBySeveralThreads() {
    Records records = new Records();
    List<Entry> entries = new ArrayList<>();
    String[] asked = IntStream.range(0, 20_000).mapToObj(i -> "bio/q" + i).toArray(String[]::new);
    entries.add(records.sitting("s1", asked));
    for (int i = 0; i < asked.length; i++) {
      Said said = Said.ofCard("good").chance(0.25 + i * 1e-6);
      entries.add(records.answer("s1", i + 1, asked[i], said));
    }
    records.at(Records.START.plusDays(3));
    entries.add(records.sitting("s2", asked));
    for (int i = 0; i < asked.length; i++) {
      Said said = Said.ofCard("good").chance(0.25 + i * 1e-6 + 5e-7);
      entries.add(records.answer("s2", i + 1, asked[i], said));
    }
    List<Optional<Memory>> oneByOne = memories(History.of(Schedule.USUAL, entries));
    for (int i = 0; i < 4; i++) {
      Ledger ledger = new Ledger();
      History atTheEnd = new History(Schedule.USUAL, ledger);
      atTheEnd.take(entries.stream().mapToInt(ledger::add).toArray(), true);
      assertEquals(oneByOne, memories(atTheEnd));
    }
  }

  private static List<Optional<Memory>> memories(History history) {
    return history.tracks().map(Track::memory).toList();
  }

  @Test
  void whatWasAnsweredUnderAnIdThatIsGoneIsLookedForByItsWords() {
    for (int seed = 0; seed < 20; seed++) {
      List<Entry> entries = Life.of(seed);
      History history = History.of(Schedule.USUAL, entries);
      int today = StudyDay.of(entries.get(entries.size() - 1).at());
      Bank bank = bank("bio", "hash", items(List.of("q1", "q3", "q4")));
      Knowledge knowledge = new Knowledge(history, today);
      Glance sum = Glance.of(bank, today, knowledge.of(bank));
      assertSame(sum, knowledge.glance(bank), "seed " + seed);
    }
  }

  @Test
  void aBankIsLookedIntoOnceAndNotAgainAtTheNextStart() {
    Records records = new Records();
    List<Entry> entries =
        List.of(
            records.sitting("s1", "bio/q1", "bio/q2"),
            records.answer("s1", 1, "bio/q1", Said.of(1)),
            records.answer("s1", 2, "bio/q2", Said.of(0)));
    History history = History.of(Schedule.USUAL, entries);
    int today = StudyDay.of(entries.get(0).at());
    Glance first = new Knowledge(history, today).glance(bank("bio", "hash", items(IDS)));
    assertTrue(history.sawMore());
    assertFalse(history.sawMore());
    History again = kept(history, entries);
    assertSame(first, new Knowledge(again, today).glance(closed("bio", "hash")), "kept");
    assertFalse(again.sawMore());
    assertEquals(2, first.begunToday());
    assertEquals(2, first.unseen());
  }

  @Test
  void aBankThatChangedIsLookedIntoAgain() {
    Records records = new Records();
    List<Entry> entries =
        List.of(records.sitting("s1", "bio/q1"), records.answer("s1", 1, "bio/q1", Said.of(1)));
    History history = History.of(Schedule.USUAL, entries);
    int today = StudyDay.of(entries.get(0).at());
    Knowledge knowledge = new Knowledge(history, today);
    assertEquals("a", knowledge.glance(bank("bio", "1", items(IDS))).topics().get(0).id());
    Bank changed = bank("bio", "2", List.of(item("q1", List.of("z"))));
    assertEquals("z", knowledge.glance(changed).topics().get(0).id());
    assertTrue(history.sawMore());
  }

  @Test
  void aQuestionAnsweredSinceIsOneOfThem() {
    Records records = new Records();
    List<Entry> entries = new ArrayList<>();
    entries.add(records.sitting("s1", "bio/q1", "bio/q2"));
    entries.add(records.answer("s1", 1, "bio/q1", Said.of(1)));
    History history = History.of(Schedule.USUAL, entries);
    int today = StudyDay.of(entries.get(0).at());
    Bank bank = bank("bio", "hash", items(IDS));
    new Knowledge(history, today).glance(bank);
    history.take(records.answer("s1", 2, "bio/q2", Said.of(0)));
    Glance more = new Knowledge(history, today).glance(bank);
    assertEquals(2, more.held());
    assertEquals(2, more.topics().size());
  }
}
