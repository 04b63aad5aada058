package viva.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import viva.bank.Bank;
import viva.progress.Score;
import viva.question.Certainty;
import viva.question.QuestionId;
import viva.question.Response;
import viva.session.ExamSitting;
import viva.session.Mode;
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
    return room.desk().history().past().scores().get(0);
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
    assertEquals(List.of(), later.history().past().scores());
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
    assertEquals(List.of(), room.desk().history().past().scores());
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
    live.keep(answer(live, exam, 0, true).handIn().facts());
    assertEquals(
        1, room.desk().history().tracks().mapToInt(track -> track.counting().size()).sum());
  }

  private static List<Integer> places(ExamSitting exam, String... ids) {
    List<String> paper = exam.paper().stream().map(asked -> asked.item().id()).toList();
    return Arrays.stream(ids).map(paper::indexOf).toList();
  }

  @Test
  void nothingIsToldOfAnExamThatIsNotHandedIn() {
    room.bank(EXAM.replace("negative: 25%", "marks: certainty"));
    LiveExam live = begin();
    int river = places(live.exam(), "river").get(0);
    ExamSitting.Next next =
        live.exam().goTo(river).answer(Response.of("Rhone"), Optional.of(Certainty.SURE), 1000);
    live.keep(next.facts());
    live.keep(next.exam().leave().facts());
    Desk desk = room.later(Duration.ofMinutes(1)).desk();
    Bank bank = desk.shelf().bank("small").orElseThrow();
    assertEquals(List.of(), ScoreTable.sentences(desk));
    assertEquals(List.of(), desk.overview().ahead());
    assertTrue(desk.statistics(List.of()).isEmpty());
    assertTrue(desk.sittings().begin(List.of(bank), Plan.of(Mode.MISSED)).isEmpty());
    Dossier dossier = new Browser(desk).dossier(new QuestionId("small", "river")).orElseThrow();
    assertEquals(
        List.of("Answered in an exam that is not over yet."),
        dossier.past().stream().map(Dossier.Past::words).toList());
    assertEquals(List.of("No answer counts."), dossier.sentences());
    live.keep(next.exam().handIn().facts());
    assertTrue(desk.sittings().begin(List.of(bank), Plan.of(Mode.MISSED)).isPresent());
  }

  @Test
  void aKeyThatChangesMarksNoAnswerOfAnExamAgainBeforeItIsHandedIn() {
    LiveExam live = begin();
    int river = places(live.exam(), "river").get(0);
    ExamSitting exam = answer(live, live.exam(), river, true);
    room.bank(EXAM.replace("answer: Seine", "answer: Loire"));
    assertEquals(0, room.desk().remark());
    live.keep(exam.handIn().facts());
    assertEquals(1, room.desk().remark());
  }

  @Test
  void anExamWithoutLimitLeftTooLongAgoIsHandedIn() {
    room.bank(EXAM.replace("  minutes: 30\n", ""));
    LiveExam live = begin();
    answer(live, live.exam(), 0, true);
    room.later(Duration.ofHours(47)).desk().arrive();
    assertEquals(List.of(), room.desk().history().past().scores());
    Desk later = room.later(Duration.ofHours(1)).desk();
    later.arrive();
    assertTrue(score().finished());
    String told = later.takeNews().get(0);
    assertTrue(
        told.startsWith(
            "The exam on A small bank was left more than two days ago, and it was handed in: 1 of"),
        told);
  }

  @Test
  void anExamThatLiesAheadIsHandedIn() {
    LiveExam live = begin();
    answer(live, live.exam(), 0, true);
    room.later(Duration.ofDays(-1)).desk().arrive();
    assertEquals(List.of(), room.desk().history().past().scores());
    Desk earlier = room.later(Duration.ofHours(-1)).desk();
    earlier.arrive();
    assertTrue(score().finished());
    String told = earlier.takeNews().get(0);
    assertTrue(told.startsWith("The exam on A small bank lies ahead of the clock"), told);
  }

  @ParameterizedTest
  @CsvSource({
    "+400000000-11-22T12:00:00.000+01:00, 30",
    "-400000000-11-22T12:00:00.000+01:00, 30",
    "+400000000-11-22T12:00:00.000+01:00, 0",
    "-400000000-11-22T12:00:00.000+01:00, 0"
  })
  void aYearThatIsNonsenseStopsNoStart(String year, int minutes) throws IOException {
    room.bank(minutes == 0 ? EXAM.replace("  minutes: 30\n", "") : EXAM);
    LiveExam live = begin();
    answer(live, live.exam(), 0, true);
    try (Stream<Path> files = Files.walk(room.places().journal())) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        String text = Files.readString(file);
        Files.writeString(file, text.replace("2026-11-22T12:00:00.000+01:00", year));
      }
    }
    Desk desk = room.desk();
    desk.arrive();
    assertEquals(1, desk.history().past().scores().size(), desk.takeNews()::toString);
    desk.overview();
    ScoreTable.sentences(desk);
  }

  @Test
  void anIdGivenMeanwhileMakesNoSecondQuestion() {
    room.bank(EXAM.replaceAll("- id: \\w+\\n\\s+question:", "- question:"));
    LiveExam live = begin();
    answer(live, live.exam(), 1, false);
    room.bank(EXAM);
    LiveExam again = (LiveExam) room.desk().sittings().resumeLast().orElseThrow();
    ExamSitting exam = answer(again, again.exam(), 1, true);
    again.keep(exam.handIn().facts());
    assertEquals(1, score().won());
    assertEquals(exam.tally().won(), score().won());
    assertEquals(1, score().answered());
  }

  @Test
  void pointsThatRoseMeanwhileWinNoMoreThanEverything() {
    LiveExam live = begin();
    answer(live, live.exam(), 0, true);
    room.bank(EXAM.replace("answer: 1789", "answer: 1789\n    points: 7"));
    LiveExam again = (LiveExam) room.desk().sittings().resumeLast().orElseThrow();
    int year = places(again.exam(), "year").get(0);
    again.keep(answer(again, again.exam(), year, true).handIn().facts());
    assertEquals(1, score().share());
  }

  @Test
  void whatIsLeftEmptyIsNoAnswer() {
    LiveExam live = begin();
    ExamSitting.Next next = live.exam().answer(Response.none(), Optional.empty(), 1000);
    live.keep(next.facts());
    live.keep(next.exam().handIn().facts());
    Desk desk = room.desk();
    Bank bank = desk.shelf().bank("small").orElseThrow();
    assertEquals(0, score().answered());
    assertTrue(desk.knowledge().of(bank).stream().allMatch(one -> one.standing().isNew()));
  }
}
