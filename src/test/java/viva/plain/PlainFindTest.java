package viva.plain;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import viva.desk.BankText;
import viva.desk.NineKinds;

class PlainFindTest {
  private static final String PROMPT =
      "A number shows a question, other words are looked for, Enter goes home, :help says more:";

  @TempDir private Path folder;
  private Talk talk;

  @BeforeEach
  void open() {
    talk = new Talk(folder, BankText.SMALL);
  }

  @Test
  void whatWasNotStartedOverIsNotTakenBack() {
    String nothing = "“A small bank” counts from its first answer on; nothing is taken back.";
    talk.home(":restart 1 back").says(nothing);
    talk.home(":restart 1", ":restart 1", ":restart 1 back")
        .says("Progress with “A small bank” counts again from when you had started over before.");
    talk.home(":restart 1 back", ":restart 1 back")
        .says("All answers to “A small bank” count again.")
        .says(nothing);
  }

  @Test
  void moreThanMakeASittingAreToldOf() {
    StringBuilder many = new StringBuilder("viva: 1\nid: many\ntitle: Many\nquestions:\n");
    for (int i = 1; i <= 210; i++) {
      many.append("  - question: Is ").append(i).append(" a number?\n    answer: true\n");
    }
    new Talk(folder, many.toString())
        .home(":find number", ":practise")
        .says("More than 200 make no sitting; these are the first 200.");
  }

  @Test
  void whatIsFoundIsNumbered() {
    talk.home(":find paris")
        .says(
            "2 questions found.",
            "In A small bank:",
            "1. Which town is the capital of France? (new)",
            "2. Which river flows through Paris? (new)",
            PROMPT);
  }

  @Test
  void aNumberShowsTheQuestionWithItsKey() {
    talk.home(":find paris", "1")
        .says(
            "Question 1 of 2, small/capital, multiple-choice:",
            "Which town is the capital of France?",
            "1. Paris",
            "2. Lyon",
            "3. Nice",
            "Answer: Paris",
            "Never answered.",
            PROMPT);
  }

  @Test
  void itsHistoryComesAfterIt() {
    talk.sit(List.of(), "Lyon", ":change right");
    talk.home(":find id:capital", "1")
        .says(
            "Your answers, the last one first:",
            "2026-11-22: Right: “Lyon”. Practice, 1 s. You changed the mark; it was wrong.",
            PROMPT);
  }

  @Test
  void whatIsNotUnderstoodIsToldAndTheRestWorks() {
    talk.home(":find paris topc:towns")
        .says("There is no filter topc:; did you mean topic:.", "2 questions found.");
  }

  @Test
  void whereNothingIsFoundThatIsSaid() {
    talk.home(":find xyzzy", "1")
        .says("No question fits all of it. Fewer words and filters find more.", PROMPT)
        .says("No question was found.", PROMPT);
  }

  @Test
  void otherWordsAreLookedForAtOnce() {
    talk.home(":find paris", "revolution", ":find seine")
        .says(
            "1 question found.",
            "In A small bank:",
            "1. In which year did the Revolution begin? (new)")
        .says(
            "2 questions found.",
            "In A small bank:",
            "1. Which town is the capital of France? (new)");
  }

  @Test
  void enterGoesHomeAndTheEndOfInputLeaves() {
    talk.home(":find paris", "", ":quit").saysNot("There is no command");
    assertEquals(3, talk.said().split("1. A small bank, 3 questions", -1).length);
    talk.home(":find paris", ":home").says("1. A small bank, 3 questions, not sat yet.");
  }

  @Test
  void aQuestionIsSuspendedAndBroughtBack() {
    talk.home(":find paris", ":suspend 2", "river", ":suspend 1", "river")
        .says("It is asked no more.", "That was: Which river flows through Paris?", PROMPT)
        .says("1. Which river flows through Paris? (suspended)")
        .says("It is asked again.", "That was: Which river flows through Paris?", PROMPT)
        .says("1. Which river flows through Paris? (new)");
  }

  @Test
  void withoutANumberTheQuestionShownLastIsMeant() {
    talk.home(":find paris", ":flag", "2", ":flag", ":flag")
        .says("Say its number.", PROMPT)
        .says("It is flagged.", "That was: Which river flows through Paris?")
        .says("Its flag is off.", "That was: Which river flows through Paris?");
  }

  @Test
  void aNoteIsForTheAuthorAndStaysWithTheQuestion() {
    talk.home(":find paris", ":note 2 Which Paris?", ":note 1", "2")
        .says("Kept for its author; viva notes lists it.")
        .says("Say what its author should know, for example :note 1 The key is wrong.")
        .says("To its author, 2026-11-22: Which Paris?");
  }

  @Test
  void whatCannotBeKeptIsTold() throws IOException {
    Files.createDirectories(talk.places().data());
    Files.writeString(talk.places().journal(), "in the way");
    talk.home(":find paris", ":suspend 1").saysNot("It is asked no more.");
    assertEquals(true, talk.said().contains("Not kept: could not save"), talk.said());
  }

  @Test
  void aNumberThatIsNotThereIsTold() {
    talk.home(":find paris", "3", ":suspend 9")
        .says("There are questions 1 to 2.", PROMPT, "There are questions 1 to 2.", PROMPT);
  }

  @Test
  void thoseFoundArePractised() {
    talk.home(":find paris", ":suspend 1", ":practise", "Seine", "")
        .says("Question 1 of 1, short-answer:", "Which river flows through Paris?");
  }

  @Test
  void oneOfThemIsPractised() {
    talk.home(":find paris", ":practise 1", "Paris", "")
        .says("Question 1 of 1, multiple-choice:", "Which town is the capital of France?");
  }

  @Test
  void whatIsSuspendedAloneIsNotPractised() {
    talk.home(":find river", ":suspend 1", ":practise").says("There is nothing to practise.");
  }

  @Test
  void theTextOfASourceIsReadWhereItIsHeld() {
    Talk nine = new Talk(folder.resolve("nine"), NineKinds.TEXT);
    BankText.write(
        folder.resolve("nine/data/book.md"), "# Of Rivers\n\nOne.\n\nTwo.\n\nThree.\n\nFour.\n");
    nine.home(":find id:choice", ":text 1").says("No text is held of what it cites.");
    BankText.write(folder.resolve("nine/data/sources.yaml"), "book: book.md\n");
    nine.home(":find id:choice", ":text 1")
        .says("Ada Writer 1999, “Of Rivers”, paragraph 4:", "Four.");
  }

  @Test
  void theKeyOfAnOrderIsNotReadBeforeItsTime() {
    Talk nine = new Talk(folder.resolve("nine"), NineKinds.TEXT);
    nine.home(":find kind:ordering", "1")
        .says("From north to south.", "Answer 1: Lille", "Answer 2: Paris", "Answer 3: Nice");
  }

  @Test
  void manyAreListedInPortions() {
    String questions =
        IntStream.rangeClosed(1, 25)
            .mapToObj(i -> "  - id: q" + i + "\n    question: Is " + i + " so?\n    answer: true\n")
            .collect(Collectors.joining());
    Talk many =
        new Talk(
            folder.resolve("many"), "viva: 1\nid: many\ntitle: Many\nquestions:\n" + questions);
    many.home(":find", ":more")
        .says("20. Is 20 so? (new)", "5 more; :more lists them.", PROMPT, "21. Is 21 so? (new)")
        .says("25. Is 25 so? (new)", PROMPT);
  }

  @Test
  void anUnknownCommandIsToldWithTheOnesThereAre() {
    talk.home(":find paris", ":jump").says("There is no command :jump.");
    assertEquals(true, talk.said().contains(":practise asks what was found"), talk.said());
  }

  @Test
  void aBankIsStartedOverAndThatIsTakenBack() {
    talk.sit(List.of(), "Paris");
    talk.home(":restart small", ":restart 1 back", ":restart zzz")
        .says(
            "Progress with “A small bank” counts anew from now on. Nothing is erased. :restart BANK"
                + " back takes it back.",
            "1. A small bank, 3 questions, last 100 %, today.")
        .says("All answers to “A small bank” count again.")
        .says("no bank is called \"zzz\"; there are: small.");
  }
}
