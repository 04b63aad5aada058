package viva.progress;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import viva.journal.AmendEntry;
import viva.journal.AmendEntry.Change;
import viva.journal.AnswerEntry;
import viva.journal.Entry;
import viva.journal.NoteEntry;
import viva.journal.SittingEntry;
import viva.memory.Memory;
import viva.memory.Schedule;
import viva.question.Certainty;
import viva.question.QuestionId;
import viva.question.Verdict;

/** What holds for the history of any learner. */
class HistoryPropertiesTest {
  private static final int LIVES = 40;

  private static Map<QuestionId, Memory> memories(List<Entry> entries) {
    return State.memories(History.of(Schedule.USUAL, entries));
  }

  @Test
  void afterEveryRecordMemoryIsWhatReckoningEverythingAnewGives() {
    for (int seed = 0; seed < LIVES; seed++) {
      List<Entry> life = Life.of(seed);
      History history = new History(Schedule.USUAL);
      for (int length = 1; length <= life.size(); length++) {
        history.take(life.get(length - 1));
        if (life.get(length - 1) instanceof SittingEntry) {
          continue; // Nothing that memory hangs on.
        }
        assertEquals(
            Reckoned.memories(Schedule.USUAL, life.subList(0, length)),
            State.memories(history),
            "seed " + seed + ", record " + length + " " + life.get(length - 1));
      }
    }
  }

  /** Kept up to date with every record, so that home need not look through all answers. */
  @Test
  void afterEveryRecordTheLastTryIsKnownToBeASureMissIfItIsOne() {
    Set<Boolean> met = new HashSet<>();
    for (int seed = 0; seed < LIVES; seed++) {
      List<Entry> life = Life.of(seed);
      History history = new History(Schedule.USUAL);
      for (Entry entry : life) {
        history.take(entry);
        for (Track track : history.tracks().toList()) {
          boolean sure = isSureMiss(track.tries());
          assertEquals(sure, track.isSureAndWrong(), "seed " + seed + ", record " + entry);
          met.add(sure);
        }
      }
    }
    assertEquals(Set.of(true, false), met);
  }

  private static boolean isSureMiss(List<Review> tries) {
    if (tries.isEmpty()) {
      return false;
    }
    Review last = tries.get(tries.size() - 1);
    return !last.passed() && last.certainty().equals(Optional.of(Certainty.SURE));
  }

  @Test
  void recordsTakenOneAtATimeTellWhatTheyTellAtOnce() {
    for (int seed = 0; seed < LIVES; seed++) {
      List<Entry> life = Life.of(seed);
      History history = new History(Schedule.USUAL);
      life.forEach(
          entry -> {
            history.take(entry);
            State.of(history, life); // Looking changes nothing.
          });
      assertEquals(State.of(life), State.of(history, life), "seed " + seed);
    }
  }

  /** What the generator is there for. */
  @Test
  void livesHaveEverythingInThem() {
    Set<String> met = new HashSet<>();
    for (int seed = 0; seed < LIVES; seed++) {
      for (Entry entry : Life.of(seed)) {
        met.add(entry instanceof AmendEntry amend ? amend.change().word() : "");
        met.add(entry instanceof NoteEntry note ? note.what() : "");
        met.add(entry instanceof AnswerEntry answer ? answer.verdict().word() : "");
      }
    }
    assertTrue(
        met.containsAll(
            Set.of(
                "undone",
                "mark",
                "key",
                "restart",
                "unrestart",
                "suspend",
                "unsuspend",
                "flag",
                "nearly",
                "partly",
                "wrong",
                "right")),
        met::toString);
  }

  @Test
  void anAnswerTakenBackLeavesTheMemoryThatWouldBeWithoutIt() {
    for (int seed = 0; seed < LIVES; seed++) {
      List<Entry> life = Life.of(seed);
      AnswerEntry answer = anyAnswer(life, new Random(seed));
      List<Entry> undone = with(life, new Records().undone(answer.id()));
      List<Entry> without = new ArrayList<>(life);
      without.remove(answer);
      assertEquals(memories(without), memories(undone), "seed " + seed);
    }
  }

  @Test
  void anAnswerMarkedOtherwiseLeavesTheMemoryThatItWouldHaveLeftIfMarkedSoAtOnce() {
    for (int seed = 0; seed < LIVES; seed++) {
      for (Change change : List.of(Change.MARK, Change.KEY)) {
        Random random = new Random(seed);
        List<Entry> life = Life.of(seed);
        AnswerEntry answer = anyAnswer(life, random);
        if (isMarked(life, answer)) {
          continue; // What the learner says outlives a key.
        }
        double score = random.nextInt(5) / 4.0;
        List<Entry> amended = with(life, new Records().marked(answer.id(), change, score));
        List<Entry> atOnce = new ArrayList<>(life);
        atOnce.replaceAll(entry -> entry.equals(answer) ? marked(answer, score) : entry);
        atOnce.removeIf(entry -> isMarkOf(entry, answer));
        assertEquals(memories(atOnce), memories(amended), "seed " + seed);
      }
    }
  }

  private static boolean isMarked(List<Entry> life, AnswerEntry answer) {
    return life.stream()
        .anyMatch(entry -> isMarkOf(entry, answer) && ((AmendEntry) entry).change() == Change.MARK);
  }

  private static boolean isMarkOf(Entry entry, AnswerEntry answer) {
    return entry instanceof AmendEntry amend
        && amend.answer().equals(answer.id())
        && amend.change() != Change.UNDONE;
  }

  /** The same answer with another mark; of a card, no word of the learner's stands against it. */
  private static AnswerEntry marked(AnswerEntry a, double score) {
    return new AnswerEntry(
        a.id(),
        a.at(),
        a.sitting(),
        a.bank(),
        a.question(),
        "",
        a.stem(),
        a.content(),
        a.response(),
        score,
        Verdict.ofScore(score),
        a.points(),
        a.chance(),
        a.millis(),
        a.hints(),
        a.attempt(),
        a.certainty());
  }

  private static AnswerEntry anyAnswer(List<Entry> life, Random random) {
    List<AnswerEntry> answers =
        life.stream().filter(AnswerEntry.class::isInstance).map(AnswerEntry.class::cast).toList();
    return answers.get(random.nextInt(answers.size()));
  }

  private static List<Entry> with(List<Entry> life, Entry entry) {
    List<Entry> longer = new ArrayList<>(life);
    longer.add(entry);
    return longer;
  }
}
