package viva.tui.screen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import viva.cli.ProofTexts;
import viva.desk.Aim;
import viva.desk.Proof;
import viva.tui.model.Message;

/** How the preview stays where its author is while he writes. */
class PreviewScreenTest {
  private static final String HEAD =
      """
      viva: 1
      id: b
      title: Bank
      questions:
      """;
  private static final String FIRST =
      """
        - id: first
          question: Which comes first?
          options: [one, two, three]
          answer: one
          explanation: It is the smallest.
          hint: Count.
      """;
  private static final String SECOND =
      """
        - question: Which comes second?
          options: [one, two, three]
          answer: two
      """;
  private static final String THIRD =
      """
        - id: third
          question: Which comes third?
          answer: three
      """;

  private Proof proof = ProofTexts.of(HEAD + FIRST + SECOND + THIRD);
  private final Stage stage = new Stage(Stage.bank("kinds.yaml"), this::screen, 80, 24);

  private PreviewScreen screen() {
    return PreviewScreen.of(proof, Aim.at(proof, 0), true);
  }

  private PreviewScreenTest play(String script) {
    stage.play(script);
    return this;
  }

  private PreviewScreenTest save(String questions) {
    return read(ProofTexts.of(HEAD + questions));
  }

  private PreviewScreenTest read(Proof newest) {
    proof = newest;
    stage.tell(new Message.Reread(newest));
    return this;
  }

  private PreviewScreenTest shows(String... texts) {
    for (String text : texts) {
      assertTrue(stage.text().contains(text), () -> "no “" + text + "” in\n" + stage.text());
    }
    return this;
  }

  private PreviewScreenTest hides(String text) {
    assertFalse(stage.text().contains(text), () -> "“" + text + "” in\n" + stage.text());
    return this;
  }

  @Test
  void goesToTheNextAndBackAndNoFurther() {
    shows("1 of 3").play("p").shows("1 of 3");
    play("n").shows("2 of 3", "Which comes second?", "no id").play("Right").shows("3 of 3");
    play("n Right").shows("3 of 3").play("Left p").shows("1 of 3", "first · multiple-choice");
  }

  @Test
  void staysOnTheQuestionWithTheSameId() {
    save(SECOND + FIRST.replace("Which comes first?", "What is the beginning?") + THIRD);
    shows("2 of 3", "What is the beginning?");
  }

  @Test
  void staysOnTheQuestionWithTheSameWordsWhereTheIdIsGone() {
    save(SECOND + FIRST.replace("id: first", "id: other"));
    shows("2 of 2", "other · multiple-choice", "Which comes first?");
    play("p").shows("Which comes second?");
    save(FIRST + SECOND + THIRD).shows("2 of 3", "Which comes second?");
  }

  @Test
  void staysAtTheSameNumberWhereTheQuestionIsGone() {
    play("n n").shows("3 of 3").save(FIRST + SECOND).shows("2 of 2", "Which comes second?");
    save(FIRST + SECOND + THIRD).shows("3 of 3", "Which comes third?");
  }

  @Test
  void keepsTheKeyAndThePageInView() {
    stage.resize(40, 12);
    String told =
        FIRST.replace("Count.", "[Count., Look., Count on., Look on., Count again., Look again.]");
    save(told).play("a PgDn").shows("Points").hides("Which comes");
    save(told.replace("smallest", "greatest") + SECOND).shows("Points").hides("Which comes");
    play("PgUp PgUp").shows("Which comes first?", "It is the greatest.");
  }

  @Test
  void keepsAnAnswerAndMarksItByTheNewKey() {
    play("2 Enter").shows("✗ Wrong.");
    save(FIRST.replace("answer: one", "answer: two")).shows("✓ Right.");
  }

  @Test
  void keepsAnAnswerInTheMakingWhereItStillFits() {
    play("2").shows("▸ 2  two");
    save(FIRST.replace("smallest", "least")).shows("▸ 2  two");
    save(FIRST.replace("three]", "four]")).shows("  2  two").hides("▸");
  }

  @Test
  void anotherQuestionBeginsAnew() {
    play("2 Enter").shows("✗ Wrong.").play("n").hides("Wrong").shows("Enter answer");
    play("p").hides("Wrong");
  }

  @Test
  void showsTheFaultsInPlaceOfTheQuestionUntilTheyAreMended() {
    play("2 Enter a").shows("✗ Wrong.", "Count.");
    save(FIRST.replace("answer: one", "answer: none") + SECOND);
    shows("1 of 2", "8:13: error[answer/unknown-option]").hides("Count.").hides("Enter");
    save(FIRST + SECOND).shows("✗ Wrong.", "Count.");
  }

  @Test
  void staysWhereAQuestionCannotBeReadForAWhile() {
    play("n n").save(FIRST + SECOND + "  - id: [third\n    question: Which\n");
    shows("3 of 3", "error[yaml/").save(SECOND + THIRD + FIRST).shows("2 of 3", "third ·");
  }

  @Test
  void countsAndListsTheFaultsElsewhere() {
    save(FIRST + SECOND.replace("answer: two", "answers: two") + "  - id: x\n");
    shows("Which comes first?", "faults elsewhere; f shows them.");
    play("f").shows("faults elsewhere", "error[key/unknown]", "hint: did you mean \"answer\"?");
    save(FIRST + SECOND).shows("There are no faults elsewhere").play("f").shows("1 of 2");
  }

  @Test
  void showsTheFaultsAloneWhereNothingCanBeRead() {
    read(ProofTexts.of("questions: ["))
        .shows("bank.yaml · preview", "error[yaml/")
        .play("n a Enter");
    read(ProofTexts.gone()).shows("There is no file bank.yaml.").play("n f g a");
    save(FIRST + SECOND).shows("Which comes first?", "1 of 2");
  }

  @Test
  void lettersAreCommandsUntilAnAnswerIsTyped() {
    play("n n").shows("third · short-answer").play("Enter \"nap\"").shows("nap", "3 of 3");
    play("Esc p").shows("2 of 3").play("n Enter \"three\" Enter").shows("✓ Right.");
    play("Enter").hides("Right");
  }

  @Test
  void goesToAQuestionByNumberOrPartOfItsId() {
    play("g \"2\" Enter").shows("2 of 3").play("/ \"hir\" Enter").shows("3 of 3");
    play("g \"none\" Enter").shows("No question has the id \"none\".").play("Esc").shows("3 of 3");
    play("g \"9\" Enter").shows("There is no question 9; there are 3 questions.");
  }

  @Test
  void shufflesAsAStudentGetsThemAndBack() {
    shows("options as written").play("s").shows("options as a student gets them");
    play("s").shows("1  one", "2  two", "3  three");
    save(FIRST + "    shuffle: false\n").shows("options always as written").hides("shuffle ");
  }

  @Test
  void spaceShowsTheKeyAndHidesIt() {
    play("Space").shows("right answer", "It is the smallest.").play("Space").hides("smallest");
    play("h").shows("Hint  Count.");
  }

  @Test
  void nothingIsHandedOverToBeKept() {
    play("2 Enter a n 1 Enter n Enter \"x\" Enter q");
    assertEquals(List.of(), stage.kept());
    assertTrue(stage.over());
  }
}
