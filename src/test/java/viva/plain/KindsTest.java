package viva.plain;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import viva.desk.NineKinds;

/** How each kind of question is asked and answered in lines. */
class KindsTest {
  @TempDir private Path folder;
  private Talk talk;

  @BeforeEach
  void open() {
    talk = new Talk(folder, NineKinds.TEXT);
  }

  private Talk sit(String id, String... typed) {
    return talk.sit(List.of(id), typed);
  }

  @Test
  void aChoiceIsAskedWithNumbersAndWithoutMarkup() {
    sit("choice")
        .says(
            "Question 1 of 1, multiple-choice:",
            "Which town is the capital of France?",
            "1. Paris",
            "2. Lyon",
            "3. Nice",
            "Your answer, 1 to 3:");
  }

  @Test
  void aRightChoiceIsExplainedWithItsSource() {
    sit("choice", "1")
        .says(
            "Your answer, 1 to 3:",
            "Right.",
            "It has been so since 508.",
            "Source: Ada Writer 1999, “Of Rivers”, paragraph 4.",
            "Look for: capital, seat.");
  }

  @Test
  void aWrongChoiceIsToldWhatWasPickedAndWhatWasRight() {
    sit("choice", "2")
        .says(
            "Wrong.",
            "Right would have been: Paris.",
            "That is the second largest.",
            "You picked, wrongly: Lyon.",
            "It has been so since 508.");
  }

  @Test
  void aChoiceCanBeMadeInWords() {
    sit("choice", "PARIS").says("Right.");
  }

  @Test
  void aNumberThatIsNoOptionIsAskedAgain() {
    sit("choice", "7", "1")
        .says(
            "There is no option 7. Answer with a number from 1 to 3.",
            "Your answer, 1 to 3:",
            "Right.");
  }

  @Test
  void ticksAreNumbersWithSpacesOrCommas() {
    sit("ticks", "1, 3").says("Your answers, numbers with spaces between:", "Right.");
  }

  @Test
  void ticksThatMissOneArePartlyRight() {
    sit("ticks", "1")
        .says(
            "Partly right, 50 % of the points.",
            "You picked, rightly: Seine.", "Right would have been: Rhine.");
  }

  @Test
  void aTickThatIsNoOptionIsAskedAgain() {
    sit("ticks", "1 9").says("There is no option 9. Answer with a number from 1 to 4.");
  }

  @Test
  void aStatementIsTrueOrFalse() {
    sit("truth", "true").says("1. true", "2. false", "Your answer, 1 to 2:", "Right.");
  }

  @Test
  void aStatementJudgedWronglyHasItsFeedback() {
    sit("truth", "2").says("Wrong.", "Right would have been: true.", "Look at a map.");
  }

  @Test
  void aWordIsTyped() {
    sit("word", "seine").says("Which river flows through Paris?", "Your answer:", "Right.");
  }

  @Test
  void aWordNearlyRightIsToldItsSpelling() {
    sit("word", "Siene").says("Right, but for the spelling.", "The answer: Seine.");
  }

  @Test
  void aWrongWordIsToldTheAnswer() {
    sit("word", "Rhine").says("Wrong.", "The answer: Seine.");
  }

  @Test
  void aNumberIsTyped() {
    sit("number", "1789").says("Your answer, a number:", "Right.");
  }

  @Test
  void aWrongNumberIsToldTheAnswer() {
    sit("number", "1790").says("Wrong.", "The answer: 1789.");
  }

  @Test
  void gapsAreFilledOneByOne() {
    sit("gaps", "Seine", "Paris")
        .says(
            "The (gap 1) flows through (gap 2).",
            "Gap 1 of 2:",
            "Gap 2 of 2:",
            "Right.",
            "Gap 1: Seine, right.",
            "Gap 2: Paris, right.");
  }

  @Test
  void aGapMissedIsNamed() {
    sit("gaps", "Rhine", "")
        .says("Wrong.", "Gap 1: Rhine, the key is Seine.", "Gap 2: nothing, the key is Paris.");
  }

  @Test
  void whatWasTypedIntoAGapIsSaidAsTyped() {
    sit("gaps", "_Rhine_", "Paris").says("Gap 1: _Rhine_, the key is Seine.");
  }

  @Test
  void aWrongOrderIsToldTheRightOne() {
    String shown = sit("order").said();
    String[] numbers = numbers(shown, "Nice", "Lille", "Paris");
    sit("order", String.join(" ", numbers))
        .says("The right order:", "1. Lille", "2. Paris", "3. Nice");
  }

  @Test
  void aRightOrderIsRight() {
    String shown = sit("order").said();
    sit("order", String.join(" ", numbers(shown, "Lille", "Paris", "Nice"))).says("Right.");
  }

  private static String[] numbers(String shown, String... items) {
    List<String> lines = List.of(shown.split("\n"));
    String[] numbers = new String[items.length];
    for (int i = 0; i < items.length; i++) {
      String end = ". " + items[i];
      String line = lines.stream().filter(l -> l.endsWith(end)).findFirst().orElseThrow();
      numbers[i] = line.substring(0, line.indexOf('.'));
    }
    return numbers;
  }

  @Test
  void anOrderWithANumberMissingIsAskedAgain() {
    sit("order", "1 2").says("Give each number from 1 to 3 once.");
    sit("order", "1 2 2").says("Give each number from 1 to 3 once.");
  }

  @Test
  void pairsAreMatchedOneByOne() {
    String[] rights = numbers(sit("pairs").said(), "Seine", "Rhine");
    sit("pairs", rights[0], rights[1])
        .says("Paris, goes with 1 to 2:", "Cologne, goes with 1 to 2:", "Right.");
  }

  @Test
  void aPairMissedIsNamed() {
    String[] rights = numbers(sit("pairs").said(), "Seine", "Rhine");
    sit("pairs", rights[0], "")
        .says(
            "Partly right, 50 % of the points.",
            "Paris: Seine, right.", "Cologne: nothing, the key is Rhine.");
  }

  @Test
  void aCardIsTurnedAndThenJudged() {
    sit("card", "", "3")
        .says(
            "What is a delta?",
            "Answer for yourself, then press Enter to hear the answer.",
            "The answer: A mouth with several arms.",
            "How well did you know it? 1 again, 2 hard, 3 good, 4 easy:",
            "Counted as known.");
  }

  @Test
  void aCardNotKnownComesBack() {
    sit("card", "", "again").says("It comes back later.");
  }

  @Test
  void aCardIsJudgedByFourWordsOnly() {
    sit("card", "", "5").says("Answer 1, 2, 3 or 4.");
  }

  @Test
  void anEmptyLineIsAskedOnce() {
    sit("word", "", "")
        .says(
            "Nothing was answered. Enter again leaves it unanswered.",
            "Your answer:",
            "Not answered.",
            "The answer: Seine.");
  }

  @Test
  void nothingAScreenReaderWouldSpellOutIsSaid() {
    String said =
        talk.sit(
                List.of(), "2", ":hint", ":hint", "1 2", "2", "Siene", "3", "a", "b", "3 2 1", "1",
                "2", "", "1", ":flag", ":stop")
            .said();
    said.chars()
        .forEach(
            c -> {
              boolean fine = c == '\n' || (c >= ' ' && c < 0x7f) || "“”’–…".indexOf(c) >= 0;
              assertEquals(true, fine, () -> Integer.toHexString(c));
            });
  }
}
