package viva.study;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import viva.bank.Bank;
import viva.bank.BareBank;
import viva.bank.Citation;
import viva.bank.Item;
import viva.journal.AnswerEntry;
import viva.journal.Entry;
import viva.journal.NoteEntry;
import viva.journal.SittingEntry;
import viva.memory.Schedule;
import viva.progress.History;
import viva.progress.Knowledge;
import viva.progress.Known;
import viva.progress.StudyDay;
import viva.question.Question;
import viva.question.Response;
import viva.question.ShortAnswer;
import viva.question.Verdict;

/** A learner with banks of typed questions, and what he answered on which day. */
final class Pupil {
  /** The day that counts as today, as a study day. */
  static final int TODAY = StudyDay.of(OffsetDateTime.parse("2026-11-22T12:00:00+01:00"));

  private final Map<String, List<Item>> items = new LinkedHashMap<>();
  private final List<Entry> entries = new ArrayList<>();

  /** A question of a bank, by its topic and the paragraph that it cites; 0 for none. */
  Pupil question(String bank, String id, String topic, int paragraph) {
    Question question = new ShortAnswer("What is " + id + "?", List.of("yes"), List.of(), true);
    List<Citation> cites =
        paragraph == 0 ? List.of() : List.of(new Citation("s", "s", "Section", paragraph));
    List<String> topics = topic.isEmpty() ? List.of() : List.of(topic);
    Item item = BareBank.item(id, question, topics, cites);
    items.computeIfAbsent(bank, b -> new ArrayList<>()).add(item);
    return this;
  }

  /** So many questions {@code q1} and on, without a topic. */
  Pupil questions(String bank, int count) {
    for (int i = 1; i <= count; i++) {
      question(bank, "q" + i, "", 0);
    }
    return this;
  }

  /** Answers a question so many days ago, each time in a sitting of its own. */
  Pupil answered(int daysAgo, String bank, String id, double score) {
    return answered(daysAgo, bank, id, score, "", 10_000);
  }

  Pupil answered(int daysAgo, String bank, String id, double score, String certainty, long millis) {
    OffsetDateTime at =
        OffsetDateTime.parse("2026-11-22T10:00:00+01:00")
            .minusDays(daysAgo)
            .plusSeconds(entries.size());
    String sitting = "s" + entries.size();
    entries.add(
        new SittingEntry(
            sitting,
            at,
            "d",
            "",
            "study",
            List.of(new SittingEntry.UsedBank(bank, "hash")),
            1,
            Map.of(),
            List.of(new SittingEntry.Asked(bank, id, List.of(), ""))));
    entries.add(
        new AnswerEntry(
            sitting + "/1",
            at,
            sitting,
            bank,
            id,
            "short-answer",
            "stem",
            "content",
            Response.of("yes"),
            score,
            Verdict.ofScore(score),
            1,
            0,
            millis,
            0,
            1,
            certainty));
    return this;
  }

  /** Has a question asked no more. */
  Pupil suspended(String bank, String id) {
    OffsetDateTime at = OffsetDateTime.parse("2026-11-22T11:00:00+01:00");
    entries.add(new NoteEntry("n" + entries.size(), at, "", bank, id, NoteEntry.SUSPEND, ""));
    return this;
  }

  History history() {
    return History.of(Schedule.USUAL, entries);
  }

  private List<Bank> banks() {
    List<Bank> banks = new ArrayList<>();
    items.forEach((id, questions) -> banks.add(bank(id, questions)));
    return banks;
  }

  List<Known> known() {
    return new Knowledge(history(), TODAY).of(banks());
  }

  /** The same in numbers, with these new questions a day. */
  Today today(Quota quota) {
    Knowledge knowledge = new Knowledge(history(), TODAY);
    return Today.of(banks().stream().map(knowledge::glance).toList(), quota);
  }

  /** The same with so many new questions a day. */
  Today today(int newPerDay) {
    return today(new Quota(newPerDay, Map.of()));
  }

  private static Bank bank(String id, List<Item> items) {
    return BareBank.of(id, items);
  }

  /** What there is to study today, with so many new questions a day. */
  Agenda agenda(int newPerDay) {
    return Agenda.of(known(), new Quota(newPerDay, Map.of()), TODAY);
  }

  Pace pace() {
    return Pace.of(history().tracks());
  }

  static List<String> ids(List<Known> known) {
    return known.stream().map(one -> one.item().id()).toList();
  }
}
