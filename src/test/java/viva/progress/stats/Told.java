package viva.progress.stats;

import java.nio.charset.StandardCharsets;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import viva.bank.Bank;
import viva.journal.AmendEntry;
import viva.journal.AmendEntry.Change;
import viva.journal.AnswerEntry;
import viva.journal.EndEntry;
import viva.journal.EndEntry.Outcome;
import viva.journal.Entry;
import viva.journal.NoteEntry;
import viva.journal.SittingEntry;
import viva.memory.Schedule;
import viva.progress.History;
import viva.progress.Knowledge;
import viva.progress.Known;
import viva.progress.StudyDay;
import viva.question.Certainty;
import viva.question.Response;
import viva.question.Verdict;
import viva.yaml.BankReader;

/** A journal as a test tells it: on a day, in a sitting, an answer. Each answer takes a second. */
final class Told {
  /** Four questions of two topics and three kinds, one of them without a topic. */
  static final Bank BIO =
      bank(
          """
          viva: 1
          id: bio
          title: Biology
          topics: {cells: Cells, blood: Blood}
          questions:
            - id: q1
              question: A cell has a wall.
              answer: true
              topics: [cells]
            - id: q2
              question: What is in a cell?
              type: short-answer
              answer: plasm
              topics: [cells]
            - id: q3
              question: How many chambers has a heart?
              answer: 4
              topics: [blood, cells]
            - id: q4
              question: How many bones are there?
              answer: 206
          """);

  private final List<Entry> entries = new ArrayList<>();
  private OffsetDateTime now;
  private String sitting = "";
  private String bank = "bio";
  private String answer = "";
  private int sittings;
  private int number;

  static Bank bank(String text) {
    return BankReader.read("bank.yaml", text.getBytes(StandardCharsets.UTF_8)).bank().orElseThrow();
  }

  /** From noon of a study day on. */
  Told on(int day) {
    return at(StudyDay.date(day).atTime(LocalTime.NOON).atOffset(ZoneOffset.UTC));
  }

  Told at(OffsetDateTime time) {
    now = time;
    return this;
  }

  /** What follows is of another bank. */
  Told of(String other) {
    bank = other;
    return this;
  }

  Told sit() {
    return sit("practice");
  }

  /** A new sitting begins. */
  Told sit(String mode) {
    sitting = "s" + ++sittings;
    entries.add(
        new SittingEntry(
            sitting,
            tick(),
            "device",
            "",
            mode,
            List.of(new SittingEntry.UsedBank(bank, "hash")),
            1,
            Map.of(),
            List.of()));
    return this;
  }

  Told right(String question) {
    return answer(question, 1, "", 1);
  }

  Told wrong(String question) {
    return answer(question, 0, "", 1);
  }

  Told partly(String question, double score, double points) {
    return answer(question, score, "", points);
  }

  Told right(String question, Certainty said) {
    return answer(question, 1, said.word(), 1);
  }

  Told wrong(String question, Certainty said) {
    return answer(question, 0, said.word(), 1);
  }

  /** An answer that was left empty. */
  Told blank(String question) {
    return answer(question, 0, Verdict.UNANSWERED, "", 1);
  }

  private Told answer(String question, double score, String certainty, double points) {
    return answer(question, score, Verdict.ofScore(score), certainty, points);
  }

  private Told answer(
      String question, double score, Verdict verdict, String certainty, double points) {
    answer = sitting + "/" + ++number;
    entries.add(
        new AnswerEntry(
            answer,
            tick(),
            sitting,
            bank,
            question,
            "",
            "stem-of-" + question,
            "content",
            Response.of("words"),
            score,
            verdict,
            points,
            0,
            1000,
            0,
            1,
            certainty));
    return this;
  }

  /** The last answer is taken back. */
  Told undone() {
    entries.add(AmendEntry.undone(answer + "u", tick(), answer, ""));
    return this;
  }

  /** The last answer was right after all. */
  Told wasRight(Change change) {
    entries.add(AmendEntry.marked(answer + "m", tick(), answer, change, "", 1, Verdict.RIGHT));
    return this;
  }

  Told handedIn() {
    entries.add(new EndEntry(sitting + "/e", tick(), sitting, Outcome.FINISHED, List.of()));
    return this;
  }

  Told note(String what, String question) {
    entries.add(new NoteEntry("n" + ++number, tick(), "", bank, question, what, ""));
    return this;
  }

  private OffsetDateTime tick() {
    now = now.plusSeconds(1);
    return now;
  }

  History history() {
    return History.of(Schedule.USUAL, entries);
  }

  Diary diary() {
    return Diary.of(history().tracks());
  }

  /** The questions of {@link #BIO} as they stand on a day. */
  List<Known> known(int today) {
    return new Knowledge(history(), today).of(BIO);
  }

  Statistics statistics(int today) {
    return Statistics.of(history(), known(today), today);
  }
}
