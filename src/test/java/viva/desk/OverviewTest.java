package viva.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import viva.bank.Bank;
import viva.question.QuestionId;
import viva.session.Order;
import viva.session.Plan;

/** What home shows. */
class OverviewTest {
  @TempDir private Path folder;
  private Room room;

  @BeforeEach
  void open() {
    room = new Room(folder);
  }

  private Overview overview() {
    return room.desk().overview();
  }

  private void begin(Desk desk, Plan plan) {
    Bank bank = desk.shelf().bank("small").orElseThrow();
    new Room.Run(Room.live(desk, List.of(bank), plan)).right();
  }

  @Test
  void aBankNotYetSatHasNoScore() {
    assertEquals("", overview().rows().get(0).last());
  }

  @Test
  void aBankShowsItsLastScoreAndWhenItWas() {
    Room.begin(room.desk()).wrong().right();
    assertEquals("50 %", overview().rows().get(0).last());
    assertEquals("today", overview().rows().get(0).lastWhen());
  }

  @Test
  void enterStudiesTwenty() {
    assertEquals(Plan.study(), overview().rows().get(0).plan());
  }

  @Test
  void enterStudiesWithTheNumberAndTimeUsedLast() {
    begin(room.desk(), Plan.study().sized(Order.BANK, 2, 5).certain(true));
    assertEquals(
        Plan.study().sized(Order.BANK, 2, 5).certain(true), overview().rows().get(0).plan());
  }

  @Test
  void aRetryOfTheMissedDoesNotChangeWhatEnterBegins() {
    begin(room.desk(), Plan.of(List.of(new QuestionId("small", "year"))));
    assertEquals(Plan.study(), overview().rows().get(0).plan());
  }

  @Test
  void aSittingThatWasLeftIsOfferedInOneLine() {
    Room.Run run = Room.begin(room.desk()).right();
    Overview.Unfinished left = room.later(Duration.ofDays(1)).desk().overview().unfinished().get();
    assertEquals(run.id(), left.sitting());
    assertEquals("practice of A small bank, 1 of 3, yesterday.", left.words());
  }

  @Test
  void aSittingOfSeveralBanksNamesTheFirst() {
    BankText.write(folder.resolve("questions/two.yaml"), BankText.small("two", "Two"));
    Desk desk = room.desk();
    List<Bank> banks = desk.shelf().banks().stream().map(Shelved::bank).toList();
    new Room.Run(Room.live(desk, banks, Plan.practice(1))).right();
    assertEquals(
        "practice of A small bank and 1 other, 1 of 6, today.",
        overview().unfinished().orElseThrow().words());
  }

  @Test
  void aFinishedSittingIsNotOffered() {
    Room.begin(room.desk()).right().right().right();
    assertTrue(overview().unfinished().isEmpty());
  }

  @Test
  void aFaultyBankIsNamed() {
    BankText.write(folder.resolve("questions/faulty.yaml"), BankText.FAULTY);
    assertEquals(
        List.of(
            "1 question of questions/faulty.yaml cannot be asked."
                + " viva check questions/faulty.yaml says why."),
        overview().notices());
  }

  @Test
  void aBankWithoutASoundQuestionSaysSoInPlaceOfNothingDue() {
    room.bank(BankText.FAULTY.replaceFirst("(?s)  - id: good.*?(?=  - id: bad)", ""));
    Desk desk = room.desk();
    List<Bank> banks = desk.shelf().banks().stream().map(Shelved::bank).toList();
    assertEquals(
        "No question of this bank can be asked. viva check questions/small.yaml says why.",
        Nothing.of(desk, banks, Plan.study()).with("n", "c"));
  }

  @Test
  void faultyExamRulesAreNamed() {
    room.bank(BankText.SMALL.replace("questions:\n", "exam: {questions: 4}\nquestions:\n"));
    assertEquals(
        List.of(
            "The exam rules in questions/small.yaml have faults."
                + " viva check questions/small.yaml says why."),
        overview().notices());
  }

  @Test
  void aFileWithoutABankIsNamedOnce() {
    BankText.write(folder.resolve("questions/no.yaml"), "- a\n- b\n");
    assertEquals(
        List.of("questions/no.yaml holds no bank. viva check questions/no.yaml says why."),
        overview().notices());
  }

  @Test
  void aDamagedRecordIsToldOnceWhileTheProgramRuns() {
    Path file = BankText.write(room.places().journal().resolve("old.jsonl"), "{torn\n{}\n");
    Desk desk = room.desk();
    List<String> notices = desk.overview().notices();
    assertEquals(2, notices.size());
    assertTrue(notices.get(0).startsWith(file + ":1: "), notices.get(0));
    assertEquals(List.of(), desk.overview().notices());
  }

  @Test
  void theLearnerIsGreetedByName() {
    assertEquals("Zoë", overview().greeting());
  }
}
