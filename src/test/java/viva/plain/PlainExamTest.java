package viva.plain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import viva.desk.BankText;
import viva.progress.Score;
import viva.session.Mode;
import viva.session.Order;
import viva.session.Plan;

/** Exams as lines. */
class PlainExamTest {
  private static final Plan EXAM = Plan.of(Mode.EXAM).sized(Order.BANK, 0, 0);
  private static final List<String> WORD = List.of("river");

  @TempDir private Path folder;
  private Talk talk;

  @BeforeEach
  void open() {
    talk = new Talk(folder, BankText.SMALL);
  }

  private Talk examWith(String rules) {
    return new Talk(folder, BankText.SMALL.replace("questions:\n", rules + "\nquestions:\n"));
  }

  private Score score() {
    return talk.desk().history().past().scores().get(0);
  }

  @Test
  void aWholeExamReadsFromTopToBottom() {
    talk.sit(EXAM, WORD, "Rhine", ":hand-in");
    String number = talk.said().lines().findFirst().orElseThrow();
    assertTrue(number.matches("Exam, paper [0-9a-f]{8}-0-0\\."), number);
    talk.says(
            "",
            "Question 1 of 1, short-answer:",
            "Which river flows through Paris?",
            "Your answer:",
            "Taken.",
            "Every question has an answer. :hand-in hands in, :go NUMBER changes an answer.",
            "",
            "Question 1 of 1, short-answer:",
            "Which river flows through Paris?",
            "Answered so far: Rhine. A new answer replaces it.",
            "Your answer:",
            "",
            "Result: 0 of 1 points, 0 %.")
        .says("Your answer: Rhine.", "Wrong.", "The answer: Seine.");
  }

  @Test
  void nothingIsToldBeforeTheHandIn() {
    talk.sit(EXAM, List.of(), "Paris", "Seine").saysNot("Right").saysNot("Wrong");
  }

  @Test
  void theEndOfInputLeavesAndTheClockRunsOn() {
    talk.sit(EXAM, List.of(), "1")
        .says("Left. The clock runs on; :resume at home or viva quiz" + " --resume goes on.");
    assertEquals(List.of(), talk.desk().history().past().scores());
    talk.resume(":hand-in", ":hand-in")
        .says("2 questions without an answer. :hand-in again hands" + " in as it is.");
    assertTrue(score().finished());
  }

  @Test
  void questionsAreGoneThroughInAnyOrder() {
    talk.sit(EXAM, List.of(), ":go 3", ":next", ":back", ":go 9")
        .says("There are questions 1 to 3.");
    assertEquals(
        List.of("1", "3", "1", "3"),
        talk.said()
            .lines()
            .filter(line -> line.startsWith("Question "))
            .map(line -> line.substring(9, 10))
            .toList());
  }

  @Test
  void theSheetTellsWhatIsAnsweredAndFlagged() {
    talk.sit(EXAM, List.of(), ":flag", ":go 2", ":sheet")
        .says("1. not answered, flagged.", "2. not answered.", "3. not answered.")
        .says("0 of 3 answered.");
  }

  @Test
  void certaintyIsAskedForWhereTheBankMarksByIt() {
    talk = examWith("exam:\n  certainty: on\n  pass: 60%");
    talk.sit(EXAM, WORD, "Seine", "perhaps", "3", ":hand-in")
        .says(
            "Your answer:",
            "How sure are you? 1 guessing, 2 fairly, 3 sure:",
            "Answer 1, 2 or 3.",
            "How sure are you? 1 guessing, 2 fairly, 3 sure:",
            "Taken.")
        .says("Result: 3 of 3 points, 100 %. Passed, 60 % were needed.");
  }

  @Test
  void theRulesAreReadBeforeTheFirstQuestion() {
    talk = examWith("exam:\n  pass: 60%\n  negative: 25%\n  questions: 3");
    talk.sit(EXAM.sized(Order.BANK, 0, 20), List.of())
        .says(
            "3 questions, 20 minutes.",
            "To pass takes 60 % of the points.",
            "A wrong answer loses 25 % of its points.",
            "Answer in any order and as often as you like; the last answer counts. What was right"
                + " you see once you hand in.",
            "The bank's exam rules have faults, so this may not be what its author meant.");
    assertTrue(talk.said().indexOf("To pass") < talk.said().indexOf("Question 1"));
  }

  @Test
  void aShortExamDoesNotWarnFromItsBeginning() {
    talk.sit(EXAM.sized(Order.BANK, 0, 5), List.of()).saysNot(" left.");
    talk.sit(EXAM.sized(Order.BANK, 0, 1), List.of()).says("57 s left.");
  }

  @Test
  void yesToHandingInWithGapsHandsIn() {
    talk.sit(EXAM, WORD, ":hand-in", "y").says("Result: 0 of 1 points, 0 %.");
    talk.sit(EXAM, WORD, ":hand-in", ":time", "y").says("Taken.");
  }

  @Test
  void whatIsAnsweredAfterTheTimeIsNotTaken() {
    String[] slow = new String[62];
    Arrays.fill(slow, ":time");
    slow[0] = "Seine";
    slow[61] = "1789";
    talk.sit(EXAM.sized(Order.BANK, 0, 1), List.of("river", "year"), slow)
        .says("The time is over. The paper is handed in as it was.");
    assertEquals(1, score().answered());
    assertTrue(score().finished());
  }

  @Test
  void anUnknownCommandIsTold() {
    talk.sit(EXAM, WORD, ":hint");
    assertTrue(talk.said().contains("There is no command :hint. Commands at any prompt: :next"));
  }

  @Test
  void homeBeginsAnExam() {
    talk.home(":exam 1", ":hand-in", ":hand-in", ":quit").says("Result: 0 of 3 points, 0 %.");
  }
}
