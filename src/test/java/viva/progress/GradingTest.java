package viva.progress;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import viva.journal.AmendEntry.Change;
import viva.journal.Entry;
import viva.memory.Grade;
import viva.memory.Schedule;
import viva.question.Certainty;
import viva.question.Verdict;

/** What an answer says about memory. */
class GradingTest {
  private final Records records = new Records();

  private Grade grade(Said said) {
    return grade(records.answer("s", 1, "bio/q1", said));
  }

  private static Grade grade(Entry... entries) {
    return History.of(Schedule.USUAL, List.of(entries))
        .tracks()
        .findFirst()
        .orElseThrow()
        .all()
        .get(0)
        .grade();
  }

  @ParameterizedTest
  @CsvSource({
    "0, AGAIN",
    "0.5, AGAIN",
    "0.7499, AGAIN",
    "0.75, HARD",
    "0.8, HARD",
    "0.9999, HARD",
    "1, GOOD",
  })
  void theScoreDecidesFirst(double score, Grade grade) {
    assertEquals(grade, grade(Said.of(score)));
  }

  @Test
  void helpAndSlipsMakeARightAnswerHard() {
    assertEquals(Grade.HARD, grade(Said.of(1).hints(1)));
    assertEquals(Grade.HARD, grade(Said.of(1).verdict(Verdict.NEARLY)));
    assertEquals(Grade.HARD, grade(Said.of(1).hints(2).certainty(Certainty.SURE)));
    assertEquals(Grade.HARD, grade(Said.of(1).verdict(Verdict.NEARLY).certainty(Certainty.SURE)));
    assertEquals(Grade.HARD, grade(Said.of(0.8).certainty(Certainty.SURE)));
  }

  @Test
  void wrongIsNeverHard() {
    assertEquals(Grade.AGAIN, grade(Said.of(0).hints(3)));
    assertEquals(Grade.AGAIN, grade(Said.of(0.7).hints(1).certainty(Certainty.GUESSING)));
  }

  @ParameterizedTest
  @CsvSource({
    "SURE, 0, EASY",
    "SURE, 0.2499, EASY",
    "SURE, 0.25, GOOD",
    "SURE, 0.5, GOOD",
    "FAIRLY, 0, GOOD",
    "GUESSING, 0, GOOD",
    "FAIRLY, 0.5, GOOD",
  })
  void itIsEasyOnlyForWhoeverIsSureAndHardlyGuessed(
      Certainty certainty, double chance, Grade grade) {
    assertEquals(grade, grade(Said.of(1).certainty(certainty).chance(chance)));
  }

  @ParameterizedTest
  @CsvSource({"again, AGAIN", "hard, HARD", "good, GOOD", "easy, EASY"})
  void ofACardTheWordCounts(String word, Grade grade) {
    assertEquals(grade, grade(Said.ofCard(word)));
  }

  @Test
  void ofAnotherKindTheSameWordSaysNothing() {
    Said card = Said.ofCard("easy");
    Said typed = new Said("short-answer", "easy", 1, card.verdict(), 0, 0, "");
    assertEquals(Grade.GOOD, grade(typed));
    assertEquals(Grade.GOOD, grade(new Said("", "easy", 1, card.verdict(), 0, 0, "")));
    assertEquals(Grade.GOOD, grade(new Said("flashcard", "perhaps", 1, card.verdict(), 0, 0, "")));
  }

  @ParameterizedTest
  @CsvSource({
    "MARK, 0, AGAIN",
    "MARK, 0.8, HARD",
    "MARK, 1, GOOD",
    "KEY, 0, AGAIN",
    "KEY, 1, GOOD"
  })
  void aChangedMarkCountsAsAmended(Change change, double score, Grade grade) {
    Entry wrong = records.answer("s", 1, "bio/q1", Said.of(0.5));
    assertEquals(grade, grade(wrong, records.marked("s/1", change, score)));
    Entry card = records.answer("s", 1, "bio/q1", Said.ofCard("hard"));
    assertEquals(grade, grade(card, records.marked("s/1", change, score)));
  }

  @Test
  void whatElseWasSaidStillCountsWhenTheMarkIsChanged() {
    Entry hinted = records.answer("s", 1, "bio/q1", Said.of(0).hints(1));
    assertEquals(Grade.HARD, grade(hinted, records.marked("s/1", Change.MARK, 1)));
    Entry sure = records.answer("s", 1, "bio/q1", Said.of(0).certainty(Certainty.SURE));
    assertEquals(Grade.EASY, grade(sure, records.marked("s/1", Change.MARK, 1)));
  }

  @Test
  void aSlipOfThePenIsForgivenByAChangedMark() {
    Entry nearly = records.answer("s", 1, "bio/q1", Said.of(1).verdict(Verdict.NEARLY));
    assertEquals(Grade.GOOD, grade(nearly, records.marked("s/1", Change.MARK, 1)));
  }

  @Test
  void aChangedGradeReachesTheMemory() {
    Entry sitting = records.sitting("s", "bio/q1");
    Entry wrong = records.answer("s", 1, "bio/q1", 0);
    Entry marked = records.marked("s/1", Change.MARK, 1);
    Track track =
        History.of(Schedule.USUAL, List.of(sitting, wrong, marked))
            .tracks()
            .findFirst()
            .orElseThrow();
    int day = StudyDay.of(Records.START);
    assertEquals(
        Optional.of(Schedule.USUAL.after(Optional.empty(), day, Grade.GOOD, 0)), track.memory());
  }
}
