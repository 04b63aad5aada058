package viva.progress;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import viva.journal.Entry;
import viva.journal.NoteEntry;
import viva.memory.Memory;
import viva.memory.Schedule;
import viva.question.QuestionId;

/** Progress with a bank begins anew; the answers stay. */
class StartOverTest {
  private final Records records = new Records();
  private final List<Entry> entries = new ArrayList<>();

  private int answers;

  StartOverTest() {
    entries.add(records.sitting("s", "bio/q1", "bio/q2", "art/q1"));
  }

  private void answer(String question) {
    entries.add(records.answer("s", ++answers, question, 1));
  }

  private void say(String what) {
    entries.add(records.note("bio", what));
  }

  private Track track(String bank, String question) {
    return History.of(Schedule.USUAL, entries).track(new QuestionId(bank, question)).orElseThrow();
  }

  private int counting(String question) {
    return track("bio", question).counting().size();
  }

  @Test
  void everyQuestionOfTheBankIsNewAndItsAnswersStay() {
    answer("bio/q1");
    say(NoteEntry.RESTART);
    assertTrue(track("bio", "q1").memory().isEmpty());
    assertEquals(1, track("bio", "q1").all().size());
    assertEquals(0, counting("q1"));
  }

  @Test
  void otherBanksGoOn() {
    answer("art/q1");
    say(NoteEntry.RESTART);
    assertTrue(track("art", "q1").memory().isPresent());
  }

  @Test
  void theNextAnswerIsAFirstOne() {
    answer("bio/q1");
    Optional<Memory> first = track("bio", "q1").memory();
    answer("bio/q1");
    say(NoteEntry.RESTART);
    answer("bio/q1");
    assertEquals(first, track("bio", "q1").memory());
  }

  @Test
  void theScoresOfPastSittingsStayAsTheyWere() {
    answer("bio/q1");
    List<Score> before = History.of(Schedule.USUAL, entries).past().scores();
    say(NoteEntry.RESTART);
    assertEquals(before, History.of(Schedule.USUAL, entries).past().scores());
  }

  @Test
  void takenBackEverythingCountsAgain() {
    answer("bio/q1");
    say(NoteEntry.RESTART);
    answer("bio/q1");
    say(NoteEntry.UNRESTART);
    assertEquals(2, counting("q1"));
  }

  @Test
  void ofTwoOnlyTheLastIsTakenBack() {
    answer("bio/q1");
    say(NoteEntry.RESTART);
    answer("bio/q1");
    answer("bio/q1");
    say(NoteEntry.RESTART);
    assertEquals(0, counting("q1"));
    say(NoteEntry.UNRESTART);
    assertEquals(2, counting("q1"));
    say(NoteEntry.UNRESTART);
    assertEquals(3, counting("q1"));
  }

  @Test
  void whatWasFirstAnsweredInBetweenCounts() {
    say(NoteEntry.RESTART);
    answer("bio/q2");
    say(NoteEntry.RESTART);
    say(NoteEntry.UNRESTART);
    assertEquals(1, counting("q2"));
    say(NoteEntry.UNRESTART);
    assertEquals(1, counting("q2"));
  }

  @Test
  void whatNeverBeganOverCannotBeTakenBack() {
    answer("bio/q1");
    say(NoteEntry.UNRESTART);
    assertEquals(1, counting("q1"));
  }
}
