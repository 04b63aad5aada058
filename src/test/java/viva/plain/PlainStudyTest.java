package viva.plain;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import viva.desk.BankText;
import viva.session.Order;
import viva.session.Plan;

/** Study over days, certainty, and what is said beside answering, as lines. */
class PlainStudyTest {
  @TempDir private Path folder;
  private Talk talk;

  @BeforeEach
  void open() {
    talk = new Talk(folder, BankText.SMALL);
  }

  @Test
  void whatIsDueComesBackWithItsReason() {
    talk.home("1", "Paris", "Seine", "1788", "1789", "", ":quit");
    talk.later(3)
        .home("1")
        .says("3 due, 0 new today.")
        .says("Asked now: due for 2 days, missed last time.")
        .says("Question 1 of 3, numeric:");
  }

  @Test
  void whereNothingIsDueItIsSaidUntilWhen() {
    talk.home("1", "Paris", "Seine", "1789", "");
    talk.home("1", ":new", ":ahead")
        .says("Nothing is due until Tuesday (3 questions). :ahead crams ahead of time.")
        .says("Every question was seen already. :ahead crams ahead of time.")
        .says("Asked now: ahead of time, due in 2 days.");
  }

  @Test
  void whatWasMissedIsAskedForItself() {
    talk.home(":missed", ":missed x", "1", "Lyon", ":stop", "", ":missed")
        .says("Nothing of these banks was missed that way.")
        .says("After :missed stands sure, lately, weak, leeches or nothing.")
        .says("Asked now: missed lately.");
  }

  @Test
  void anExamIsPlannedFor() {
    talk.home(":plan 1 2026-12-12", ":plan 1", ":plan 1 tomorrow", ":plan 1 none")
        .says(
            "12 December: 20 days, 1 new question a day, up to 1 min a day, too early to tell if"
                + " you keep to that. Recall on that day: 98\u00a0%.")
        .says(
            "Exam on 12 December: 20 days, 1 new question a day, "
                + "up to 1 min a day, too early to tell if you keep to that. Recall on that day:"
                + " 98\u00a0%.")
        .says("Say the bank and the date, for example :plan 1 2026-12-12.")
        .says("A date is written as 2026-12-12, or as +20 for 20 days from today.")
        .says("No exam is planned for.");
  }

  @Test
  void certaintyIsAskedBeforeTheMark() {
    Plan plan = Plan.practice(1).sized(Order.BANK, 0, 0).certain(true);
    talk.sit(plan, List.of("river"), "Seine", "2")
        .says("Your answer:", "How sure are you? 1 guessing, 2 fairly, 3 sure:", "Right.");
  }

  @Test
  void aSuspendedQuestionIsAskedNoMore() {
    talk.sit(List.of(), ":suspend", "Seine", "1789", "");
    talk.says("It is asked no more.", "That was: Which town is the capital of France?")
        .says("Question 1 of 3, short-answer:");
    talk.later(9).home("1").says("Question 1 of 2, short-answer:");
  }

  @Test
  void aSuspendedQuestionIsNotPractisedEitherUnlessItIsNamed() {
    talk.sit(List.of(), ":suspend", ":stop");
    talk.sit(List.of()).says("Question 1 of 2, short-answer:");
    talk.sit(List.of("capital")).says("Question 1 of 1, multiple-choice:");
  }

  @Test
  void aWordToTheAuthorIsKept() {
    talk.sit(List.of(), ":note two are right").says("Kept for the author; viva notes lists it.");
  }

  @Test
  void withoutAHeldTextThereIsNothingToRead() {
    talk.sit(List.of(), ":text", "Paris", ":text")
        .says("Nothing was answered yet.")
        .says("No text is held of what it cites.");
  }
}
