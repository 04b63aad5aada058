package viva.tui.screen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import viva.question.Verdict;
import viva.session.Fact;

class QuizScreenTest {
  private static List<String> given(Stage stage) {
    return stage.kept().stream()
        .filter(Fact.Answered.class::isInstance)
        .map(fact -> ((Fact.Answered) fact).given().response().toString())
        .toList();
  }

  private static QuizScreen quiz(Stage stage) {
    return (QuizScreen) stage.top();
  }

  private static String asked(Stage stage) {
    return quiz(stage).sitting().current().item().id();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"vote", "forces", "dated", "council", "billions", "zone", "telling", "views"})
  void anEmptyEnterAsksOnceAndThenLeavesTheQuestionUnanswered(String id) {
    Stage stage = Stage.asking("kinds.yaml", id).play("Enter");
    assertEquals(List.of(), given(stage));
    assertTrue(stage.text().contains("Enter again leaves it unanswered."));
    stage.play("Enter");
    assertEquals(1, given(stage).size());
    assertTrue(stage.text().contains("Not answered."));
  }

  @Test
  void anotherKeyTakesTheQuestionBack() {
    Stage stage = Stage.asking("kinds.yaml", "vote").play("Enter f Enter");
    assertEquals(List.of(), given(stage));
  }

  @Test
  void aClickChoosesAndEnterAnswers() {
    Stage stage = Stage.asking("kinds.yaml", "vote").play("click:20,8");
    assertTrue(stage.text().contains("▸ 2"));
    stage.play("Enter");
    assertTrue(stage.text().contains("✓ Right."));
  }

  @Test
  void hintsComeOneAtATimeAndAreOnTheRecord() {
    Stage stage = Stage.asking("kinds.yaml", "vote").play("h");
    assertFalse(stage.text().contains("permanent member"));
    stage.play("h h 2 Enter");
    Fact.Answered answered = (Fact.Answered) stage.kept().get(stage.kept().size() - 1);
    assertEquals(2, answered.given().hints());
  }

  @Test
  void skippingPutsTheQuestionOff() {
    Stage stage = Stage.asking("kinds.yaml", "vote", "forces").play("s");
    assertEquals("forces", asked(stage));
    assertEquals("vote", asked(stage.play("s")));
  }

  @Test
  void theLastQuestionCannotBeSkipped() {
    Stage stage = Stage.asking("kinds.yaml", "vote");
    assertFalse(stage.text().contains("skip"));
    assertEquals("vote", asked(stage.play("s")));
  }

  @Test
  void whatWasMissedComesBackUntilItIsRight() {
    Stage stage = Stage.asking("kinds.yaml", "dated").play("1 Enter Enter");
    assertEquals("dated", asked(stage));
    assertTrue(stage.text().contains("again, because it was missed"));
    stage.play("2 Enter Enter");
    assertTrue(stage.top() instanceof ResultsScreen);
  }

  @Test
  void undoInFeedbackAsksTheQuestionAgain() {
    Stage stage = Stage.asking("kinds.yaml", "dated").play("1 Enter u");
    assertTrue(stage.kept().get(1) instanceof Fact.Undone);
    stage.play("2 Enter");
    assertEquals(1, quiz(stage).sitting().tally().right());
    assertEquals(0, quiz(stage).sitting().tally().wrong());
  }

  @Test
  void undoOnTheNextQuestionTakesTheLastAnswerBack() {
    Stage stage = Stage.asking("kinds.yaml", "vote", "dated").play("2 Enter Enter");
    assertEquals("dated", asked(stage));
    assertEquals("vote", asked(stage.play("u")));
  }

  @Test
  void aChangedMarkCountsAndCanBeChangedBack() {
    Stage stage = Stage.asking("kinds.yaml", "council").play("\"Egypt\" Enter c");
    assertEquals(Verdict.RIGHT, quiz(stage).sitting().lastGiven().get().verdict());
    assertTrue(quiz(stage).sitting().queue().isEmpty());
    stage.play("c");
    assertEquals(Verdict.WRONG, quiz(stage).sitting().lastGiven().get().verdict());
  }

  @Test
  void aMarkInPartIsChangedEitherWay() {
    Stage right = Stage.asking("kinds.yaml", "forces").play("1 Enter c 1");
    assertEquals(1.0, quiz(right).sitting().lastGiven().get().score());
    Stage wrong = Stage.asking("kinds.yaml", "forces").play("1 Enter c Down Down Enter");
    assertEquals(0.0, quiz(wrong).sitting().lastGiven().get().score());
    Stage left = Stage.asking("kinds.yaml", "forces").play("1 Enter c Esc");
    assertEquals(0.5, quiz(left).sitting().lastGiven().get().score());
  }

  @Test
  void stoppingBeforeAnyAnswerGoesHome() {
    Stage stage = Stage.asking("kinds.yaml", "vote").play("q");
    assertTrue(stage.top() instanceof HomeScreen);
    assertTrue(stage.kept().get(0) instanceof Fact.Ended);
  }

  @Test
  void stoppingLaterShowsTheResults() {
    Stage stage = Stage.asking("kinds.yaml", "vote", "dated").play("2 Enter Enter Ctrl-C");
    assertTrue(stage.top() instanceof ResultsScreen);
    assertTrue(stage.text().contains("1 of 2 questions answered"));
  }

  @Test
  void aTurnedCardIsAnsweredByItsGrade() {
    Stage stage = Stage.asking("kinds.yaml", "weaken").play("Enter 1");
    assertTrue(stage.text().contains("✗ Not known yet."));
    assertTrue(Stage.asking("kinds.yaml", "weaken").play("Space 2").text().contains("✓ Known."));
  }

  @Test
  void troubleIsSaidUntilAnswersAreKeptAgain() {
    Stage stage = Stage.asking("kinds.yaml", "vote", "dated");
    stage.trouble("could not save your answers in /a: disk full");
    String line = "Answers are not being kept: could not save your answers in /a: disk full";
    assertTrue(stage.play("2 Enter").text().contains(line));
    assertTrue(stage.play("Enter").text().contains(line));
    stage.trouble("");
    assertFalse(stage.play("f").text().contains("not being kept"));
  }

  @Test
  void timeSpentAwayFromTheKeyboardDoesNotCount() {
    Stage stage = Stage.asking("kinds.yaml", "vote");
    stage.on(Script.inputs("2", 3_600_000).get(0));
    stage.play("Enter");
    Fact.Answered answered = (Fact.Answered) stage.kept().get(0);
    assertEquals(61_000, answered.given().millis());
  }
}
