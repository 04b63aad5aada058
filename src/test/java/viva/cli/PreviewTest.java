package viva.cli;

import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The preview as lines. */
class PreviewTest {
  private static final String BANK =
      """
      viva: 1
      id: mine
      title: Mine
      topics: {count: Counting}
      questions:
        - id: first-of-all
          question: Which comes first?
          options:
            - one
            - text: two
              feedback: That is the second.
          answer: one
          explanation: It is the smallest.
          hint: Count.
          topics: [count]
          level: remember
          difficulty: 2
          points: 3
        - id: word
          question: Which comes after two?
          answer: [three, 3]
          reject:
            - text: tree
              feedback: Mind the h.
        - id: range
          question: Name a number between one and three.
          answer: 2
          tolerance: 0.5
          unit: [apples]
        - id: order
          question: Put these in order.
          order: [one, two, three]
          scoring: all-or-nothing
      """;

  @TempDir private Path folder;
  private Shell shell;

  @BeforeEach
  void open() {
    shell = new Shell(folder).write("my.yaml", BANK).write("a#1.yaml", BANK);
  }

  @Test
  void saysAQuestionWithAllThatItsAuthorWantsToSee() {
    shell
        .run("preview", "my.yaml#first-of-all")
        .ends(0)
        .says(
            """
            Question 1 of 4, first-of-all, multiple-choice, line 6:
            Which comes first?
            1. one
            2. two
            Answer: one
            Explanation: It is the smallest.
            Feedback: “two”: That is the second.
            Hint: Count.
            Topics: Counting
            Level: remember
            Difficulty: 2 of 5
            Points: 3
            """);
  }

  @Test
  void saysWhatIsAcceptedAndRejected() {
    shell
        .run("preview", "my.yaml#word")
        .says("Accepted: “three”, “3”\nRejected: “tree”: Mind the h.");
    shell.run("preview", "my.yaml#range").says("Accepted: 1.5 to 2.5\nUnit: “apples”");
    shell.run("preview", "my.yaml#order").says("Answer 1: one").says("Scoring: all or nothing");
  }

  @Test
  void findsAQuestionByNumberOrPartOfItsId() {
    shell.run("preview", "my.yaml#2").ends(0).says("Question 2 of 4, word");
    shell.run("preview", "my.yaml#of-all").ends(0).says("Question 1 of 4, first-of-all");
    shell.run("preview", "my.yaml#r").ends(2).talks("\"r\" may be any of: first-of-all, word");
    shell.run("preview", "my.yaml#wrod").ends(2).talks("did you mean: word");
    shell.run("preview", "my.yaml#5").ends(2).talks("no question 5; there are 4 questions");
  }

  @Test
  void aFileMayHaveTheSignInItsName() {
    shell.run("preview", "a#1.yaml").ends(0).says("Question 4 of 4");
    shell.run("preview", "a#1.yaml#2").ends(0).says("Question 2 of 4, word");
  }

  @Test
  void showsBanksInReachAndNoOthers() {
    shell.run("preview", "xu-2017#1").ends(0).says("Question 1 of ");
    shell.run("preview", "none").ends(2).talks("no bank is called \"none\"");
    shell.run("preview", "none.yaml#1").ends(2).talks("there is no file \"none.yaml\"");
    shell.run("preview", "#1").ends(2).talks("name a bank");
    shell.run("preview", "--watch", "xu-2017").ends(2).talks("this bank is built in");
  }

  @Test
  void saysTheFaultsInPlaceOfAFaultyQuestion() {
    shell.write("bad.yaml", BANK.replace("answer: one", "answer: on").replace("unit", "units"));
    shell
        .run("preview", "bad.yaml#1")
        .ends(1)
        .says(
            "Question 1 of 4, first-of-all, line 6:\nbad.yaml:12:13: error[answer/unknown-option]")
        .says("1 fault elsewhere in bad.yaml.");
    shell.run("preview", "bad.yaml#2").ends(0).says("2 faults elsewhere in bad.yaml.");
    shell.run("preview", "bad.yaml").ends(1).says("error[key/unknown]");
    shell
        .write("worse.yaml", "questions: [")
        .run("preview", "worse.yaml")
        .ends(1)
        .says("error[yaml");
  }

  @Test
  void recordsNothing() {
    shell.run("preview", "my.yaml").ends(0);
    assertFalse(Files.exists(shell.data()), "a data home was made");
    assertFalse(Files.exists(folder.resolve("home")), "something was written to the home");
  }
}
