package viva.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import viva.bank.Bank;
import viva.progress.Score;
import viva.question.Response;
import viva.session.ExamSitting;
import viva.session.Plan;

/** Exams as they are kept, left, taken up again and handed in late. */
class ExamDeskTest {
  private static final String EXAM =
      BankText.SMALL.replace(
          "questions:\n",
          """
          exam:
            minutes: 30
            pass: 60%
            negative: 25%
          questions:
          """);

  @TempDir private Path folder;
  private Room room;

  @BeforeEach
  void open() {
    room = new Room(folder).bank(EXAM);
  }

  private LiveExam begin() {
    Desk desk = room.desk();
    Bank bank = desk.shelf().bank("small").orElseThrow();
    Plan plan = Plan.exam(bank.exam()).withSeed(3);
    return (LiveExam) desk.sittings().begin(List.of(bank), plan).orElseThrow();
  }

  /** Answers a question of the paper by the place it has there. */
  private static ExamSitting answer(LiveExam live, ExamSitting exam, int index, boolean right) {
    ExamSitting there = exam.goTo(index);
    Response key = there.current().item().question().key();
    ExamSitting.Next next = there.answer(right ? key : Response.of("x"), Optional.empty(), 1000);
    assertEquals(Optional.empty(), live.keep(next.facts()));
    return next.exam();
  }

  private Score score() {
    return room.desk().history().scores().get(0);
  }

  @Test
  void theScoreIsOverTheWholePaperByTheRulesOfItsDay() {
    LiveExam live = begin();
    ExamSitting exam = answer(live, live.exam(), 0, true);
    exam = answer(live, exam, 1, false);
    live.keep(exam.handIn().facts());
    room.bank(BankText.SMALL);
    assertEquals(0.75, score().won());
    assertEquals(3, score().possible());
    assertEquals(Optional.of(false), score().passed());
    assertEquals("exam", score().mode());
  }

  @Test
  void theLastAnswerToAQuestionCountsInTheRecordsToo() {
    LiveExam live = begin();
    ExamSitting exam = answer(live, live.exam(), 0, false);
    exam = answer(live, exam, 0, true);
    live.keep(exam.handIn().facts());
    assertEquals(1, score().won());
    assertEquals(1, score().answered());
  }

  @Test
  void anExamThatWasKilledGoesOnWithItsClockRunning() {
    LiveExam live = begin();
    answer(live, live.exam(), 1, true);
    Desk later = room.later(Duration.ofMinutes(10)).desk();
    LiveExam again = (LiveExam) later.sittings().resumeLast().orElseThrow();
    assertEquals(OptionalLong.of(Duration.ofMinutes(20).toMillis()), again.left());
    assertEquals(0, again.exam().at());
    assertEquals(1, again.exam().answered());
    assertEquals(live.number(), again.number());
    assertEquals(0.25, again.exam().marking().negative());
  }

  @Test
  void anExamWhoseTimeRanOutIsHandedInAtTheNextStart() {
    LiveExam live = begin();
    answer(live, live.exam(), 0, true);
    Desk later = room.later(Duration.ofMinutes(30)).desk();
    later.arrive();
    assertEquals(
        List.of(
            "The time of the exam on A small bank ran out, and it was handed in: 1 of 3 points,"
                + " 33 %, not passed."),
        later.takeNews());
    assertTrue(later.sittings().resumeLast().isEmpty());
    assertTrue(score().finished());
    room.desk().arrive();
    assertEquals(List.of(), room.desk().takeNews());
  }

  @Test
  void anExamInWhichNothingWasAnsweredIsForgotten() {
    begin();
    Desk later = room.later(Duration.ofMinutes(31)).desk();
    later.arrive();
    assertEquals(List.of(), later.takeNews());
    assertEquals(List.of(), later.history().scores());
  }

  @Test
  void anExamKilledBeforeItsFirstAnswerGoesOnUntilItsTimeIsUp() {
    LiveExam live = begin();
    Desk later = room.later(Duration.ofMinutes(29)).desk();
    assertEquals(live.id(), later.sittings().resumeLast().orElseThrow().id());
    assertTrue(room.later(Duration.ofMinutes(1)).desk().sittings().resumeLast().isEmpty());
  }

  @Test
  void anExamLeftBeforeItsFirstAnswerIsForgotten() {
    LiveExam live = begin();
    live.keep(live.exam().leave().facts());
    assertTrue(room.desk().sittings().resumeLast().isEmpty());
  }

  @Test
  void anExamHandedInEmptyCounts() {
    LiveExam live = begin();
    live.keep(live.exam().handIn().facts());
    assertEquals(0, score().share());
    assertEquals(0, score().answered());
  }

  @Test
  void anExamInWhichEverythingIsAnsweredIsNotOverBeforeItIsHandedIn() {
    LiveExam live = begin();
    ExamSitting exam = live.exam();
    for (int i = 0; i < 3; i++) {
      exam = answer(live, exam, i, true);
    }
    assertFalse(room.desk().history().scores().get(0).finished());
    assertTrue(room.desk().sittings().resumeLast().isPresent());
  }

  @Test
  void aClockThatWasSetBackGivesNoMoreThanTheWholeTime() {
    LiveExam live = begin();
    answer(live, live.exam(), 0, true);
    Desk earlier = room.later(Duration.ofMinutes(-90)).desk();
    LiveExam again = (LiveExam) earlier.sittings().resumeLast().orElseThrow();
    assertEquals(OptionalLong.of(Duration.ofMinutes(30).toMillis()), again.left());
  }

  @Test
  void homeOffersAnExamThatWasLeft() {
    LiveExam live = begin();
    answer(live, live.exam(), 0, true);
    Overview overview = room.later(Duration.ofMinutes(1)).desk().overview();
    assertEquals(
        "exam of A small bank, 1 of 3, today, 29 min left.",
        overview.unfinished().orElseThrow().words());
  }

  @Test
  void onlyTheLastAnswerOfAnExamIsRemembered() {
    LiveExam live = begin();
    ExamSitting exam = answer(live, live.exam(), 0, false);
    answer(live, exam, 0, true);
    assertEquals(
        1, room.desk().history().tracks().mapToInt(track -> track.counting().size()).sum());
  }
}
