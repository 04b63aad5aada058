package viva.progress.stats;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import viva.journal.NoteEntry;
import viva.progress.Known;
import viva.progress.Score;
import viva.question.Certainty;

class StatisticsTest {
  private static final int DAY = 20_000;

  private final Told told = new Told();

  private static List<String> hardest(Statistics statistics, Occasion occasion) {
    return statistics.hardest().get(occasion).stream()
        .map(hard -> hard.known().item().id())
        .toList();
  }

  private static List<String> sure(Statistics statistics, Occasion occasion) {
    return statistics.sure().get(occasion).stream().map(Known::item).map(i -> i.id()).toList();
  }

  @Test
  void ofAnEmptyJournalNothingIsTold() {
    Statistics statistics = told.statistics(DAY);
    assertTrue(statistics.isEmpty());
    assertEquals(List.of(), statistics.scores());
    assertEquals(List.of(), hardest(statistics, Occasion.PRACTICE));
  }

  @Test
  void theHardestIsLowForCertain() {
    for (int day = 0; day < 6; day++) {
      told.on(DAY + day).sit().wrong("q1").right("q4");
    }
    Statistics statistics = told.on(DAY + 7).sit().wrong("q2").right("q3").statistics(DAY + 7);
    assertEquals(List.of("q1", "q2"), hardest(statistics, Occasion.PRACTICE));
    assertEquals(new Rate(0, 6), statistics.hardest().get(Occasion.PRACTICE).get(0).rate());
  }

  @Test
  void theHardestOfExamsAreTheirOwn() {
    Statistics statistics =
        told.on(DAY).sit().wrong("q1").sit("exam").wrong("q2").handedIn().statistics(DAY);
    assertEquals(List.of("q1"), hardest(statistics, Occasion.PRACTICE));
    assertEquals(List.of("q2"), hardest(statistics, Occasion.EXAM));
  }

  @Test
  void whatIsNotToBeAskedIsNotListed() {
    told.on(DAY).sit().wrong("q1", Certainty.SURE).note(NoteEntry.SUSPEND, "q1");
    assertEquals(List.of(), hardest(told.statistics(DAY), Occasion.PRACTICE));
    assertEquals(List.of(), sure(told.statistics(DAY), Occasion.PRACTICE));
  }

  @Test
  void sureButWrongStandsUntilTheNextTryIsRight() {
    told.on(DAY).sit().wrong("q1", Certainty.SURE).wrong("q2", Certainty.FAIRLY);
    told.sit().wrong("q3", Certainty.SURE);
    assertEquals(List.of("q3", "q1"), sure(told.statistics(DAY), Occasion.PRACTICE));
    told.on(DAY + 1).sit().right("q1");
    assertEquals(List.of("q3"), sure(told.statistics(DAY + 1), Occasion.PRACTICE));
  }

  @Test
  void sureButWrongInAnExamIsTheExams() {
    told.on(DAY).sit("exam").wrong("q1", Certainty.SURE).handedIn();
    assertEquals(List.of(), sure(told.statistics(DAY), Occasion.PRACTICE));
    assertEquals(List.of("q1"), sure(told.statistics(DAY), Occasion.EXAM));
  }

  @Test
  void twoWeeksStandBesideEachOther() {
    told.on(DAY).sit().right("q1").on(DAY + 6).sit().right("q2").wrong("q3");
    told.on(DAY + 7).sit("exam").right("q1").handedIn();
    Statistics statistics = told.statistics(DAY + 13);
    assertEquals(1, statistics.thisWeek().studied());
    assertEquals(1, statistics.thisWeek().work().exam().answers());
    assertEquals(0, statistics.thisWeek().work().practice().answers());
    assertEquals(2, statistics.lastWeek().studied());
    assertEquals(new Rate(2, 3), statistics.lastWeek().work().practice().first());
    assertEquals(3, statistics.lastWeek().end().seen());
  }

  @Test
  void examsAreListedAmongTheSittings() {
    told.on(DAY).sit().right("q1").sit("exam").right("q1").handedIn();
    Statistics statistics = told.statistics(DAY);
    assertEquals(List.of("exam", "practice"), modes(statistics.scores()));
    assertEquals(List.of("exam"), modes(statistics.exams()));
  }

  private static List<String> modes(List<Score> scores) {
    return scores.stream().map(Score::mode).toList();
  }

  @Test
  void ofSomeBanksOnlyTheirsIsTold() {
    told.on(DAY).sit().right("q1").of("other").on(DAY + 1).sit().wrong("x1", Certainty.SURE);
    Statistics bio = Statistics.of(told.history(), List.of("bio"), told.known(DAY + 1), DAY + 1);
    assertEquals(1, bio.diary().whole().answers());
    assertEquals(new Streak(1, 1, false, 1), bio.streak());
    assertTrue(bio.calibration().get(Occasion.PRACTICE).isEmpty());
    assertEquals(1, bio.scores().size());
  }

  @Test
  void ofASittingOverSeveralBanksThePartOfOneCounts() {
    told.on(DAY).sit().right("q1").of("other").wrong("x1");
    Score score =
        Statistics.of(told.history(), List.of("bio"), told.known(DAY), DAY).scores().get(0);
    assertEquals(1, score.answered());
    assertEquals(1, score.share());
  }

  /** A bank that is not in reach any more was studied all the same. */
  @Test
  void ofEverythingEveryBankIsTold() {
    told.on(DAY).sit().right("q1").of("gone").on(DAY + 1).sit().wrong("x1", Certainty.SURE);
    Statistics all = told.statistics(DAY + 1);
    assertEquals(2, all.diary().whole().answers());
    assertEquals(2, all.streak().current());
    assertFalse(all.calibration().get(Occasion.PRACTICE).isEmpty());
    assertEquals(4, all.retention().seen() + all.retention().unseen());
  }
}
