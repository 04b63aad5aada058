package viva.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import viva.progress.PastAnswer;
import viva.question.Response;

/** Answers marked again because a key has changed. */
class RemarkTest {
  private static final String LYON = BankText.SMALL.replace("answer: Paris", "answer: Lyon");

  @TempDir private Path folder;
  private Room room;

  @BeforeEach
  void answerLyon() {
    room = new Room(folder);
    Room.begin(room.desk()).wrong();
  }

  private PastAnswer answer() {
    return room.desk()
        .history()
        .tracks()
        .flatMap(track -> track.all().stream())
        .flatMap(review -> PastAnswer.of(review).stream())
        .filter(answer -> !answer.undone())
        .findFirst()
        .orElseThrow();
  }

  @Test
  void anAnswerIsMarkedByTheNewKey() {
    assertEquals(1, room.bank(LYON).desk().remark());
    assertEquals(1, answer().latest());
  }

  @Test
  void theScoreOfThePastSittingStays() {
    room.bank(LYON).desk().remark();
    assertEquals(0, room.desk().history().past().scores().get(0).won());
  }

  @Test
  void anAnswerIsMarkedAgainOnceForAChange() {
    room.bank(LYON).desk().remark();
    assertEquals(0, room.desk().remark());
  }

  @Test
  void aKeyThatChangesBackIsMarkedBack() {
    room.bank(LYON).desk().remark();
    assertEquals(1, room.bank(BankText.SMALL).desk().remark());
    assertEquals(0, answer().latest());
    assertEquals(0, room.desk().remark());
  }

  @Test
  void aRightAnswerMarkedDownIsMarkedBackToo() {
    Room.Run run = new Room.Run(room.desk().sittings().resumeLast().orElseThrow());
    run.on(run.sitting().undo()).right();
    room.bank(LYON).desk().remark();
    assertEquals(0, answer().latest());
    room.bank(BankText.SMALL).desk().remark();
    assertEquals(1, answer().latest());
  }

  @Test
  void anAnswerReachesTheQuestionThatWasGivenAnotherIdSince() {
    assertEquals(1, room.bank(LYON.replace("id: capital", "id: town")).desk().remark());
    assertEquals(1, answer().latest());
  }

  @Test
  void theLearnerIsToldOnce() {
    Desk desk = room.bank(LYON).desk();
    desk.remark();
    assertEquals(
        List.of(
            "1 answer marked again, because the key has changed of “Which town is the capital of"
                + " France?”. Scores of the past stay."),
        desk.overview().notices());
    assertEquals(List.of(), desk.overview().notices());
  }

  @Test
  void aQuestionInOtherWordsIsAnotherQuestion() {
    assertEquals(0, room.bank(LYON.replace("Which town", "What town")).desk().remark());
  }

  @Test
  void anAnswerWhoseWordsAreGoneIsLeftAlone() {
    String gone = LYON.replace("Lyon", "Lille");
    assertEquals(0, room.bank(gone).desk().remark());
  }

  @Test
  void aMarkThatTheLearnerChangedIsLeftAlone() {
    Room.Run run = new Room.Run(room.desk().sittings().resumeLast().orElseThrow());
    run.on(run.sitting().change(false));
    assertEquals(0, room.bank(LYON).desk().remark());
  }

  @Test
  void anAnswerTakenBackIsLeftAlone() {
    Room.Run run = new Room.Run(room.desk().sittings().resumeLast().orElseThrow());
    run.on(run.sitting().undo());
    assertEquals(0, room.bank(LYON).desk().remark());
  }

  @Test
  void aChangeThatLeavesTheScoreIsNotTold() {
    assertEquals(0, room.bank(BankText.SMALL.replace("Nice]", "Nice, Lille]")).desk().remark());
  }

  @Test
  void whatWasTypedIsMarkedByTheNewKey() {
    Room.Run run = new Room.Run(room.desk().sittings().resumeLast().orElseThrow());
    run.answer(Response.of("Marne"));
    assertEquals(
        1, room.bank(BankText.SMALL.replace("Seine\n", "[Seine, Marne]\n")).desk().remark());
  }

  @Test
  void aBankOutOfReachMarksNothing() {
    assertEquals(0, room.bank(BankText.small("other", "Other")).desk().remark());
    assertTrue(answer().latest() == 0);
  }

  @Test
  void aTypedAnswerIsNoneToACard() {
    String card = BankText.SMALL.replace("type: short-answer", "type: flashcard");
    Room.begin(room.desk()).right().right();
    assertEquals(0, room.bank(card).desk().remark());
  }

  @Test
  void aCardIsNoTypedAnswer() {
    room.bank(BankText.SMALL.replace("type: short-answer", "type: flashcard"));
    Room.begin(room.desk()).right().answer(Response.of("good"));
    assertEquals(0, room.bank(BankText.SMALL).desk().remark());
  }
}
