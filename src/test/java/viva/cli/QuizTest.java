package viva.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import viva.desk.BankText;

/** Sittings begun and taken up from the command line. */
class QuizTest {
  @TempDir private Path folder;
  private Shell shell;

  @BeforeEach
  void open() {
    shell = new Shell(folder);
  }

  @Test
  void aBankIsPractisedAtOnce() {
    shell
        .typing("Paris", "Seine", "1789", "")
        .run("small")
        .ends(0)
        .says("Question 1 of 3, multiple-choice:")
        .says("Result: 3 of 3 points, 100 %.");
  }

  @Test
  void aBankIsNamedByItsFile() {
    shell.write("mine.yaml", BankText.small("mine", "Mine"));
    shell.run("mine.yaml").ends(0).says("Question 1 of 3");
    shell.run("./mine.yaml").ends(0).says("Question 1 of 3");
    shell.run(shell.here().resolve("mine.yaml").toString()).ends(0).says("Question 1 of 3");
  }

  @Test
  void aBankIsNamedByAPartOfItsTitle() {
    shell.run("quiz", "a small").ends(0).says("Question 1 of 3");
  }

  @Test
  void aFolderIsAllItsBanks() {
    shell.write("mine/a.yaml", BankText.small("a", "A"));
    shell.write("mine/b.yaml", BankText.small("b", "B"));
    shell.write("mine2/c.yaml", BankText.small("c", "C"));
    shell.run("quiz", "mine", "--count", "0").ends(0).says("Question 1 of 6");
    shell.run("quiz", "./mine/", "--count", "0").ends(0).says("Question 1 of 6");
  }

  @Test
  void aFolderThatHoldsNoBankMayHaveTheNameOfOne() throws IOException {
    Files.createDirectories(shell.here().resolve("small"));
    shell.run("small").ends(0).says("Question 1 of 3");
  }

  @Test
  void aBankNamedTwiceIsAskedOnce() {
    shell
        .run("quiz", "small", "questions/small.yaml", "./questions/small.yaml")
        .ends(0)
        .says("Question 1 of 3");
  }

  @Test
  void withoutABankAllInReachAreAsked() {
    shell.write("questions/other.yaml", BankText.small("other", "Other"));
    shell
        .run("quiz", "--id", "capital", "--count", "0")
        .ends(0)
        .says("Question 1 of 2, multiple-choice:");
  }

  @Test
  void withoutABankTwentyQuestionsOfAllBanksAreAsked() {
    shell.run("quiz").ends(0).says("Question 1 of 20");
  }

  @Test
  void aCountTakesSoMany() {
    shell.run("quiz", "small", "--count", "2").ends(0).says("Question 1 of 2");
  }

  @Test
  void aNumberOfMinutesTakesAllQuestionsUntilTheTimeIsUp() {
    String[] lines = new String[70];
    Arrays.fill(lines, ":time");
    lines[69] = "Lyon";
    shell
        .typing(lines)
        .run("quiz", "small", "--minutes", "1")
        .ends(0)
        .says("Question 1 of 3")
        .says("The time is up.")
        .says("1 of 3 questions answered");
  }

  @Test
  void filtersChooseTheQuestions() {
    shell.run("quiz", "small", "--topic", "towns").says("Question 1 of 1, multiple-choice:");
    shell.run("quiz", "small", "--kind", "numeric").says("Question 1 of 1, numeric:");
    shell.run("quiz", "small", "--id", "river,small/year").says("Question 1 of 2");
  }

  @Test
  void aFilterThatNothingHasIsTold() {
    shell
        .run("quiz", "small", "--topic", "town")
        .ends(2)
        .talks("viva: no topic is called \"town\"; there are: towns");
    shell.run("quiz", "small", "--kind", "close").ends(2).talks("there are: cloze");
    shell.run("quiz", "small", "--level", "high").ends(2).talks("there are: remember, understand");
    shell.run("quiz", "small", "--id", "nothing").ends(2).talks("no question is called");
  }

  @Test
  void filtersThatFitNoQuestionTogetherAreTold() {
    shell
        .run("quiz", "small", "--topic", "towns", "--kind", "numeric")
        .ends(2)
        .talks("viva: no question fits what was asked for");
  }

  @Test
  void theSeedIsSaidAndRepeatsTheSitting() {
    String first = shell.run("quiz", "xu-2017", "--order", "shuffled").ends(0).out();
    String seed = first.replaceAll("(?s).*\nSeed (\\d+)\\..*", "$1");
    assertEquals(first, shell.run("quiz", "xu-2017", "--order", "shuffled", "--seed", seed).out());
    assertNotEquals(first, shell.run("quiz", "xu-2017", "--order", "shuffled").out());
  }

  @Test
  void newQuestionsComeFirstIfWanted() {
    shell.typing("Paris").run("small");
    shell.run("quiz", "small", "--new-first").says("Question 1 of 3, short-answer:");
    shell.run("quiz", "small").says("Question 1 of 3, multiple-choice:");
  }

  @Test
  void whatWasLeftGoesOn() {
    shell.typing("Paris").run("small");
    shell
        .typing("Seine", "1789")
        .run("quiz", "--resume")
        .ends(0)
        .says("Question 2 of 3, short-answer:")
        .says("Result: 3 of 3 points, 100 %.");
    shell.run("quiz", "--resume").ends(2).talks("there is no sitting of the last two days");
  }

  @Test
  void aSittingWithoutAnAnswerDoesNotGoOn() {
    shell.run("small");
    shell.run("quiz", "--resume").ends(2);
  }

  @Test
  void aSittingOfAFileGoesOnIfTheFileIsNamed() {
    shell.write("far/mine.yaml", BankText.small("mine", "Mine"));
    shell.typing("Paris").run("far/mine.yaml");
    shell
        .run("quiz", "--resume")
        .ends(2)
        .talks("the sitting that was left is of mine, which is not in reach here; name the file");
    shell.run("quiz", "--resume", "far/mine.yaml").ends(0).says("Question 2 of 3");
  }

  @Test
  void anUnknownBankListsTheNearOnes() {
    shell
        .run("quiz", "smal1")
        .ends(2)
        .talks("viva: no bank is called \"smal1\"; did you mean: small\n");
  }

  @Test
  void aSlipOfACommandIsTold() {
    shell.run("chekc").ends(2).talks("; or did you mean: viva check\n");
  }

  @Test
  void aFileThatIsNotThereIsTold() {
    shell.run("gone.yaml").ends(2).talks("viva: there is no file \"gone.yaml\", and no bank");
  }

  @Test
  void aFileThatHoldsNoBankIsToldWithItsFaults() {
    shell.write("no.yaml", "- a\n");
    shell.run("no.yaml").ends(1).says("no.yaml:1:1: error[");
  }

  @Test
  void aFaultyQuestionIsLeftOutAndTold() {
    shell.write("faulty.yaml", BankText.FAULTY);
    shell
        .run("faulty.yaml")
        .ends(0)
        .says("Question 1 of 1")
        .talks("1 of the questions in faulty.yaml cannot be asked; viva check faulty.yaml");
  }

  @Test
  void faultyExamRulesAreTold() {
    shell.write("ex.yaml", BankText.SMALL.replace("questions:", "exam: {pass: 50}\nquestions:"));
    shell
        .run("quiz", "ex.yaml", "--mode", "exam")
        .ends(0)
        .talks("the exam rules in ex.yaml have faults; viva check ex.yaml says why")
        .says("The bank's exam rules have faults");
  }

  @Test
  void twoFilesWithOneIdAreTold() {
    shell.write("a.yaml", BankText.small("same", "A")).write("b.yaml", BankText.small("same", "B"));
    shell.run("a.yaml", "b.yaml").ends(2).talks("b.yaml and a.yaml have the same id \"same\"");
  }

  @Test
  void numbersOutOfRangeAreTold() {
    shell.run("quiz", "small", "--count", "-1").ends(2).talks("numbers from 0 on");
    shell.run("quiz", "small", "--minutes", "-1").ends(2).talks("numbers from 0 on");
    shell.run("quiz", "small", "--seed", "-1").ends(2).talks("a number from 0 on");
    shell.run("quiz", "small", "--count", "few").ends(2).talks("'few' is not");
    shell.run("quiz", "small", "--order", "odd").ends(2).talks("--order is bank or shuffled");
  }

  @Test
  void theLearnersNameIsKept() throws IOException {
    shell.typing("Paris").run("small", "--learner", "Zoë");
    try (Stream<Path> files = Files.list(shell.data().resolve("journal"))) {
      String journal = Files.readString(files.findFirst().orElseThrow());
      assertEquals(true, journal.contains("\"learner\":\"Zoë\""));
    }
  }

  @Test
  void answersThatCannotBeKeptEndWithTrouble() {
    BankText.write(shell.data().resolve("journal"), "in the way");
    shell
        .typing("Paris")
        .run("small")
        .ends(3)
        .says("Right.")
        .says("Answers are not being kept: could not save your answers in")
        .talks("viva: could not save your answers in");
  }

  @Test
  void aDamagedRecordIsToldOnce() {
    BankText.write(shell.data().resolve("journal/old.jsonl"), "{torn\n");
    String err = shell.typing("Paris").run("small").ends(0).err();
    assertEquals(2, err.split("old.jsonl:1: ").length, err);
  }

  @Test
  void answersUnderAnOldKeyAreMarkedAgain() {
    shell.typing("Lyon").run("small");
    shell.write("questions/small.yaml", BankText.SMALL.replace("answer: Paris", "answer: Lyon"));
    shell.run("small").talks("viva: 1 answer marked again");
    assertFalse(shell.run("small").err().contains("marked again"));
  }

  @Test
  void answersAreMarkedAgainBeforeASittingGoesOn() {
    shell.typing("Lyon").run("small");
    shell.write("questions/small.yaml", BankText.SMALL.replace("answer: Paris", "answer: Lyon"));
    shell.run("quiz", "--resume").ends(0).talks("viva: 1 answer marked again");
  }

  @Test
  void aSittingWhoseQuestionsAreBrokenIsTold() {
    shell.typing("Paris", "Seine").run("small");
    shell.write("questions/small.yaml", BankText.SMALL.replace("answer: 1789", "answers: 1789"));
    shell.run("quiz", "--resume").ends(2).talks("are gone from small, or cannot be asked");
    shell.write("questions/small.yaml", "- broken\n");
    shell
        .run("quiz", "--resume")
        .ends(2)
        .talks("; no bank could be read from questions/small.yaml");
  }

  @Test
  void homeIsThereInLinesToo() {
    shell
        .typing("small", "Paris", ":stop", "", ":quit")
        .run("--plain")
        .ends(0)
        .says("A small bank, 3 questions, not sat yet.")
        .says("A small bank, 3 questions, 0 due, 33 % known, last 100 %, today.");
  }
}
