package viva.progress.stats;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import viva.bank.Bank;
import viva.journal.NoteEntry;
import viva.progress.Knowledge;

class GroupsTest {
  private static final int DAY = 20_000;

  private static Told some() {
    return new Told()
        .on(DAY)
        .sit()
        .right("q1")
        .wrong("q3")
        .right("q3")
        .sit("exam")
        .right("q1")
        .wrong("q4")
        .handedIn();
  }

  private static List<Group> topics(Told told) {
    return told.statistics(DAY).topics();
  }

  @Test
  void topicsStandInTheirAuthorsOrderAndThoseWithoutOneLast() {
    assertEquals(List.of("cells", "blood", ""), topics(some()).stream().map(Group::id).toList());
  }

  @Test
  void aQuestionOfTwoTopicsCountsForBoth() {
    Group cells = topics(some()).get(0);
    assertEquals(3, cells.questions());
    assertEquals(2, cells.seen());
    assertEquals(new Rate(1, 2), cells.rate(Occasion.PRACTICE));
    assertEquals(new Rate(1, 1), cells.rate(Occasion.EXAM));
    assertEquals(new Rate(0, 1), topics(some()).get(1).rate(Occasion.PRACTICE));
  }

  @Test
  void timeIsThatOfTheTriesOnTheOccasion() {
    Group cells = topics(some()).get(0);
    assertEquals(new Group.Tries(new Rate(1, 2), 2000), cells.on(Occasion.PRACTICE));
    assertEquals(1000, cells.on(Occasion.EXAM).each());
    assertEquals(0, topics(some()).get(2).on(Occasion.PRACTICE).each());
  }

  @Test
  void recallIsTheMeanOfWhatWasSeen() {
    assertEquals(1, topics(some()).get(0).recall(), 1e-9);
    assertEquals(0, topics(new Told()).get(0).recall());
  }

  @Test
  void kindsAreToldWithTheirNames() {
    List<Group> kinds = some().statistics(DAY).kinds();
    assertEquals(
        List.of("true-false", "short-answer", "numeric"), kinds.stream().map(Group::name).toList());
    assertEquals(2, kinds.get(2).questions());
    assertEquals(new Rate(0, 1), kinds.get(2).rate(Occasion.EXAM));
  }

  @Test
  void startingOverCountsRatesAnew() {
    Told told = some().note(NoteEntry.RESTART, "").sit().right("q1");
    assertEquals(new Rate(1, 1), topics(told).get(0).rate(Occasion.PRACTICE));
    assertEquals(new Rate(0, 0), topics(told).get(0).rate(Occasion.EXAM));
  }

  @Test
  void whereNoQuestionHasATopicThereIsNone() {
    Bank plain =
        Told.bank(
            """
            viva: 1
            id: bio
            title: Biology
            questions:
              - question: Is it so?
                answer: true
            """);
    Told told = new Told();
    assertEquals(
        List.of(),
        Statistics.of(told.history(), new Knowledge(told.history(), DAY).of(plain), DAY).topics());
  }
}
