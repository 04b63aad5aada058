package viva.plain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import viva.desk.BankText;
import viva.desk.Desk;
import viva.desk.LiveSitting;
import viva.journal.AnswerEntry;
import viva.journal.Journal;
import viva.progress.Score;
import viva.session.Order;
import viva.session.Plan;

/** Sittings as lines from their beginning to their end. */
class PlainSittingTest {
  private static final List<String> ALL = List.of();
  private static final List<String> TWO = List.of("river", "year");
  private static final String END =
      "Enter ends. :retry asks what was missed, :undo and :change mean the last answer:";

  @TempDir private Path folder;
  private Talk talk;

  @BeforeEach
  void open() {
    talk = new Talk(folder, BankText.SMALL);
  }

  private Score score() {
    return talk.desk().history().past().scores().get(0);
  }

  @Test
  void aWholeSittingReadsFromTopToBottom() {
    talk.sit(TWO, "Seine", "1788", "1789", "");
    assertEquals(
        """
        Commands at any prompt: :hint, :skip, :flag, :undo, :change, :text, :time, :stop. :help \
        says more.
        Seed 4711.

        Question 1 of 2, short-answer:
        Which river flows through Paris?
        Your answer:
        Right.
        Next time in 2 days.

        Question 2 of 2, numeric:
        In which year did the Revolution begin?
        Your answer, a number:
        Wrong.
        The answer: 1789.
        Again in this sitting.

        Question 2 of 2, 1 again, numeric, asked again:
        In which year did the Revolution begin?
        Your answer, a number:
        Right.
        Next time tomorrow.

        Result: 1 of 2 points, 50 %.
        2 of 2 questions answered: 1 right, 0 nearly or partly right, 1 wrong. Time: 3 s.
        To look at again:
        1. In which year did the Revolution begin?
        """
            + END
            + "\n",
        talk.said());
  }

  @Test
  void theResultIsKept() {
    talk.sit(TWO, "Seine", "1788", "1789");
    assertEquals(0.5, score().share());
    assertTrue(score().finished());
  }

  @Test
  void theEndOfInputKeepsWhatWasGiven() {
    talk.sit(TWO, "Seine")
        .says(
            "Result: 1 of 1 points, 100 %.",
            "1 of 2 questions answered: 1 right, 0 nearly or partly right, 0 wrong. Time: 1 s.",
            "The rest waits: viva quiz --resume goes on, or :resume at home.");
    assertEquals(1, score().answered());
  }

  @Test
  void theEndOfInputBeforeAnyAnswerSaysSo() {
    talk.sit(TWO).says("Nothing was answered.");
    assertEquals(List.of(), talk.desk().history().past().scores());
  }

  @Test
  void aSittingThatWasLeftGoesOn() {
    talk.sit(TWO, "Seine", ":stop", "");
    talk.resume("1789").says("Seed 4711.", "", "Question 2 of 2, numeric:");
    assertEquals(2, score().won());
  }

  private AnswerEntry answer() {
    return Journal.open(talk.places().journal(), "reader").read().entries().stream()
        .filter(AnswerEntry.class::isInstance)
        .map(AnswerEntry.class::cast)
        .findFirst()
        .orElseThrow();
  }

  @Test
  void theLastTimeIsSaid() {
    talk.sit(TWO, "Seine");
    talk.sit(TWO).says("Seed 4711.", "This bank: 100 % last time, today.");
  }

  @Test
  void aHintIsSaidAndKept() {
    talk.sit(ALL, ":hint", ":hint", "Paris")
        .says("Hint: It lies on the Seine.", "Your answer, 1 to 3:", "There is no further hint.");
    assertEquals(1, answer().hints());
  }

  @Test
  void aQuestionWithoutHintsSaysSo() {
    talk.sit(TWO, ":hint").says("There is no hint.");
  }

  @Test
  void aSkippedQuestionComesAfterTheOthers() {
    talk.sit(TWO, ":skip", "1789")
        .says(
            "Your answer, a number:",
            "Right.",
            "Next time in 2 days.",
            "",
            "Question 2 of 2, short-answer:");
  }

  @Test
  void theLastQuestionCannotBeSkipped() {
    talk.sit(List.of("river"), ":skip").says("This is the last question left.");
  }

  @Test
  void aQuestionIsFlaggedAndUnflagged() {
    talk.sit(TWO, ":flag", ":flag", ":flag")
        .says("This question is flagged.", "Your answer:", "This question is no longer flagged.");
    assertEquals(1, talk.desk().history().past().all().iterator().next().flagged().size());
  }

  @Test
  void theLastAnswerIsTakenBackAndAskedAgain() {
    talk.sit(TWO, "Rhine", ":undo", "Seine", "1789", "")
        .says("The last answer is taken back.", "", "Question 1 of 2, short-answer:");
    assertEquals(2, score().won());
  }

  @Test
  void theLastAnswerIsTakenBackAfterTheEndToo() {
    talk.sit(TWO, "Seine", "1789", ":undo", "1788", "1789", "");
    assertEquals(1, score().won());
  }

  @Test
  void withoutAnAnswerNothingIsTakenBack() {
    talk.sit(TWO, ":undo").says("There is no answer to take back.");
  }

  @Test
  void aChangedMarkKeepsTheQuestionAtHand() {
    talk.sit(TWO, "Rhine", ":change", "1789", "")
        .says("The last answer counts as right.", "Your answer, a number:", "Right.");
    assertEquals(2, score().won());
  }

  @Test
  void aMarkIsChangedBack() {
    talk.sit(TWO, "Rhine", ":change right", ":change wrong")
        .says(
            "The last answer counts as right.",
            "Your answer, a number:",
            "The last answer counts as wrong.");
  }

  @Test
  void aChangedMarkThatLeavesNothingToAskEndsTheSitting() {
    talk.sit(List.of("river"), "Rhine", ":change", "")
        .says("The last answer counts as right.", "", "Result: 1 of 1 points, 100 %.");
    assertTrue(score().finished());
  }

  @Test
  void aMarkIsChangedAfterTheEnd() {
    talk.sit(List.of("river"), "Seine", ":change", "")
        .says("The last answer counts as wrong.", "", "Result: 0 of 1 points, 0 %.");
    assertEquals(0, score().won());
  }

  @Test
  void withoutAnAnswerNoMarkIsChanged() {
    talk.sit(TWO, ":change").says("There is no answer whose mark could be changed.");
  }

  @Test
  void whatWasMissedIsAskedAgainInASittingOfItsOwn() {
    talk.sit(TWO, "Rhine", "1789", "Seine", ":retry", "Seine", "")
        .says("Question 1 of 1, short-answer:", "Which river flows through Paris?");
    assertEquals(2, talk.desk().history().past().scores().size());
    assertEquals(1, score().share());
  }

  @Test
  void whereNothingWasMissedThereIsNothingToRetry() {
    talk.sit(List.of("river"), "Seine", ":retry").says("Nothing was missed.");
  }

  @Test
  void aRetryComesAfterTheEnd() {
    talk.sit(TWO, ":retry")
        .says("What is missed comes back in this sitting. :retry is for after its end.");
  }

  @Test
  void theTimeIsThatOfTheAnswersAndOfTheQuestionAtHand() {
    talk.sit(TWO, "Seine", ":time").says("2 s so far.");
  }

  @Test
  void afterTheEndTheTimeStands() {
    talk.sit(List.of("river"), "Seine", ":time", ":time").says("1 s so far.", END, "1 s so far.");
  }

  @Test
  void theMinutesEndTheSitting() {
    Plan plan = Plan.practice(1).sized(Order.BANK, 0, 1);
    String[] slow = new String[70];
    Arrays.fill(slow, ":time");
    slow[68] = "Rhine";
    slow[69] = "";
    talk.sit(plan, TWO, slow)
        .says("Wrong.", "The answer: Seine.", "Next time tomorrow.", "The time is up.");
    assertTrue(score().finished());
  }

  @Test
  void stoppingTwiceEnds() {
    talk.sit(TWO, "Seine", ":stop", ":stop", "never read").saysNot("The sitting is over.");
  }

  @Test
  void whatIsTypedAfterTheEndIsNoAnswer() {
    talk.sit(List.of("river"), "Seine", "Rhine", ":skip", ":hint")
        .says("The sitting is over.", END, "The sitting is over.", END, "The sitting is over.");
  }

  @Test
  void anUnknownCommandIsToldWithAllThereAre() {
    talk.sit(TWO, ":jump").says("There is no command :jump. " + PlainSitting.HELP);
  }

  @Test
  void helpListsTheCommands() {
    talk.sit(TWO, ":help").says("Your answer:", PlainSitting.HELP);
  }

  @Test
  void controlCharactersTypedDoNoHarm() {
    talk.sit(TWO, "\u001b[2JSeine\u0007").saysNot("\u001b");
  }

  @Test
  void ofALineThatIsTooLongTheBeginningCounts() {
    talk.sit(TWO, "x".repeat(19_999) + "🎉".repeat(9))
        .says("That line is too long: only its first 20,000 characters count.", "Wrong.");
    String kept = answer().response().word();
    assertEquals("x".repeat(19_999), kept);
  }

  @Test
  void aByteOrderMarkBeforeTheFirstAnswerIsNoPartOfIt() {
    talk.sit(List.of("capital"), "\ufeffParis").says("Right.");
  }

  @Test
  void answersThatAreNotKeptAreSaidWithEveryQuestionAndWithTheResult() {
    BankText.write(talk.places().journal(), "in the way");
    String said = talk.sit(TWO, "Seine", "1789", "").said();
    String warning = "Answers are not being kept: could not save";
    assertEquals(4, said.split(warning).length, said);
    assertTrue(said.contains("Next time in 2 days.\n" + warning), said);
  }

  @Test
  void whereEveryAnswerWasTakenBackThereIsNoResult() {
    talk.sit(TWO, "Seine", ":undo").says("Nothing was answered.").saysNot("Result:");
  }

  @Test
  void answersThatAreKeptAgainAreSaid() throws IOException {
    Path inTheWay = BankText.write(talk.places().journal(), "in the way");
    Desk desk = talk.desk();
    LiveSitting live =
        (LiveSitting)
            desk.sittings()
                .begin(
                    List.of(desk.shelf().banks().get(0).bank()),
                    Plan.practice(1).sized(Order.BANK, 0, 0))
                .orElseThrow();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Lines lines =
        new Lines(
            new BufferedReader(new StringReader("Paris\n")),
            new PrintStream(out, true, StandardCharsets.UTF_8));
    Files.delete(inTheWay);
    new PlainSitting(live, desk.texts(), lines, () -> 0).run();
    String said = out.toString(StandardCharsets.UTF_8);
    assertEquals(2, said.split("Answers are kept again, the ones before too.").length, said);
  }
}
