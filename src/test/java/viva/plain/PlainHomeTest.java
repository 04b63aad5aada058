package viva.plain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import viva.desk.BankText;
import viva.desk.stats.StatsLines;

class PlainHomeTest {
  private static final String PROMPT =
      "A bank by number or name, :all, :exam, :missed, :resume, :help or :quit:";

  @TempDir private Path folder;
  private Talk talk;

  @BeforeEach
  void open() {
    talk = new Talk(folder, BankText.SMALL);
  }

  @Test
  void theBanksAreNumbered() {
    assertEquals(
        "1. A small bank, 3 questions, not sat yet.\n0 due, 3 new today.\n" + PROMPT + "\n",
        talk.home().said());
  }

  @Test
  void quitEnds() {
    talk.home(":quit", "1").saysNot("Question");
  }

  @Test
  void aNumberBeginsABank() {
    talk.home("1").says("Question 1 of 3, multiple-choice:");
  }

  @Test
  void aNameBeginsABank() {
    talk.home("small").says("Question 1 of 3, multiple-choice:");
  }

  @Test
  void aWordThatMeansNoBankIsTold() {
    talk.home("smal1", "9")
        .says("no bank is called \"smal1\"; did you mean: small.")
        .says("no bank is called \"9\"; there are: small.");
  }

  @Test
  void afterASittingThereIsHomeAgainWithItsScore() {
    talk.home("1", "Paris", ":stop", "", ":quit")
        .says(
            "1. A small bank, 3 questions, 0 due, 33 % known, last 100 %, today.",
            "0 due, 2 new today.",
            "Not finished: study of A small bank, 1 of 3, today. :resume goes on.",
            PROMPT);
  }

  @Test
  void oneAnswerDoesNotMakeAPercent() {
    StringBuilder many = new StringBuilder("viva: 1\nid: many\ntitle: Many\nquestions:\n");
    for (int i = 1; i <= 150; i++) {
      many.append("  - question: Is ").append(i).append(" a number?\n    answer: true\n");
    }
    talk = new Talk(folder, many.toString());
    talk.home("1", "1", ":stop", "", ":quit");
    assertTrue(talk.said().contains(", under 1 % known, "), talk.said());
  }

  @Test
  void aCommandWithoutItsBankSaysWhatIsMissing() {
    talk.home("", ":exam")
        .says("Say which bank, by its number or name, for example :exam 1.")
        .saysNot("called \"\"");
  }

  @Test
  void aSittingThatWasLeftGoesOn() {
    talk.sit(List.of(), "Paris");
    talk.home(":resume", "Seine", "1789", "", ":resume")
        .says("Question 2 of 3, short-answer:")
        .says("There is nothing to go on with.");
  }

  @Test
  void thePastIsToldInSentences() {
    talk.home(":scores").says("No sitting yet.");
    talk.sit(List.of(), "Paris");
    talk.home(":scores")
        .says("2026-11-22 12:00, A small bank, practice, 100 %, 1 of 3 answered, 1 s.");
  }

  @Test
  void statisticsAreToldInSentences() {
    talk.home(":stats")
        .says("Statistics of all banks, 22 November 2026.", StatsLines.NOTHING.get(0));
    talk.sit(List.of(), "Paris", "Rhine");
    talk.home(":stats")
        .says(
            "Statistics of all banks, 22 November 2026.",
            "Today: 2 answers in 2 s, score 50 %.",
            "Nothing is due today.",
            "1 day in a row, the most so far. Studied on 1 day since 22 November 2026.");
    talk.home(":stats 1").says("Statistics of A small bank, 22 November 2026.");
    talk.home(":stats large").says("no bank is called \"large\"; there are: small.");
  }

  @Test
  void statisticsHaveNoSignThatIsSpelledOut() {
    talk.sit(List.of(), "Paris", "Rhine");
    String said = talk.home(":stats").said();
    assertTrue(said.chars().allMatch(c -> c < 0x7F), said);
  }

  @Test
  void anUnknownCommandIsTold() {
    talk.home(":jump")
        .says(
            "There is no command :jump.",
            "A number or a name studies a bank: what is due, then new questions. :all studies"
                + " all.");
  }

  @Test
  void damagedRecordsAreToldOnce() {
    Path file = BankText.write(talk.places().journal().resolve("old.jsonl"), "{torn\n");
    String said = talk.home("", "", "").said();
    assertEquals(2, said.split(file.getFileName() + ":1: ").length, said);
  }
}
