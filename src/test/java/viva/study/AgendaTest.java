package viva.study;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import viva.session.Asked;
import viva.session.Order;
import viva.session.Plan;
import viva.session.Scope;

/** What there is to study today, and in which order. */
class AgendaTest {
  private final Pupil pupil = new Pupil();

  private static List<String> ids(List<Asked> paper) {
    return paper.stream().map(asked -> asked.item().id()).toList();
  }

  private List<Asked> paper(Plan plan) {
    return pupil.agenda(15).paper(plan, pupil.pace());
  }

  private static List<String> reasons(List<Asked> paper) {
    return paper.stream().map(Asked::why).toList();
  }

  @Test
  void whatIsDueComesBeforeWhatIsNew() {
    pupil.questions("b", 3).answered(9, "b", "q3", 1);
    assertEquals(List.of("q3", "q1", "q2"), ids(paper(Plan.study())));
    assertEquals(List.of("due for 7 days", "new", "new"), reasons(paper(Plan.study())));
  }

  @Test
  void whatLosesMostByWaitingComesFirst() {
    pupil.questions("b", 3);
    pupil.answered(60, "b", "q1", 0);
    pupil.answered(2, "b", "q2", 1);
    pupil.answered(2, "b", "q3", 0);
    // q1 is long gone and loses little more; q3 was missed lately and goes fast.
    assertEquals(List.of("q3", "q2", "q1"), Pupil.ids(pupil.agenda(0).due()));
  }

  @Test
  void whatIsNotDueYetIsNotAskedToday() {
    pupil.questions("b", 1).answered(1, "b", "q1", 1);
    assertTrue(pupil.today(15).isEmpty());
    assertEquals(List.of(), paper(Plan.study()));
  }

  @Test
  void theNextDayOnWhichSomethingIsDueIsKnown() {
    pupil.questions("b", 2).answered(1, "b", "q1", 1).answered(0, "b", "q2", 1);
    assertEquals(OptionalInt.of(Pupil.TODAY + 1), pupil.agenda(0).next());
    assertEquals(1, pupil.agenda(0).count(Pupil.TODAY + 1));
    assertEquals(2, pupil.agenda(0).count(Pupil.TODAY + 2));
  }

  @Test
  void newQuestionsADayAreLimited() {
    pupil.questions("b", 9);
    assertEquals(List.of("q1", "q2"), Pupil.ids(pupil.agenda(2).fresh()));
    assertEquals(7, pupil.agenda(2).beyond().size());
  }

  @Test
  void whatWasBegunTodayCountsAgainstTheLimit() {
    pupil.questions("b", 9).answered(0, "b", "q1", 1).answered(3, "b", "q2", 1);
    assertEquals(List.of("q3"), Pupil.ids(pupil.agenda(2).fresh()));
  }

  @Test
  void theLimitIsSharedByAllBanksButThoseWithAnExamAhead() {
    pupil.questions("a", 5).questions("b", 5).questions("c", 5);
    Quota quota = new Quota(3, Map.of("b", 4));
    Agenda agenda = Agenda.of(pupil.known(), quota, Pupil.TODAY);
    assertEquals(List.of("q1", "q2", "q3", "q1", "q2", "q3", "q4"), Pupil.ids(agenda.fresh()));
    assertEquals(8, agenda.beyond().size());
  }

  @Test
  void suspendedQuestionsAreNotAsked() {
    pupil.questions("b", 2).answered(9, "b", "q1", 1);
    pupil.suspended("b", "q1").suspended("b", "q2");
    Agenda agenda = pupil.agenda(15);
    assertTrue(agenda.due().isEmpty() && agenda.fresh().isEmpty());
    assertTrue(agenda.later().isEmpty() && agenda.beyond().isEmpty());
  }

  @Test
  void newQuestionsBeyondTheDayAreThereForTheAsking() {
    pupil.questions("b", 4).answered(9, "b", "q1", 1);
    Plan plan = Plan.study().scoped(Scope.NEW).sized(Order.BANK, 3, 0);
    List<Asked> paper = pupil.agenda(1).paper(plan, pupil.pace());
    assertEquals(List.of("q2", "q3", "q4"), ids(paper));
  }

  @Test
  void crammingTakesWhatIsLeastLikelyToBeRecalledAndSaysThatItIsEarly() {
    pupil.questions("b", 2).answered(0, "b", "q1", 1).answered(1, "b", "q2", 1);
    List<Asked> paper = paper(Plan.study().scoped(Scope.AHEAD));
    assertEquals(List.of("q2", "q1"), ids(paper));
    assertEquals(
        List.of("ahead of time, due in 1 day", "ahead of time, due in 2 days"), reasons(paper));
  }

  @Test
  void theCountEndsThePaper() {
    pupil.questions("b", 9);
    assertEquals(4, paper(Plan.study().sized(Order.BANK, 4, 0)).size());
    assertEquals(9, paper(Plan.study().sized(Order.BANK, 0, 0)).size());
  }

  @Test
  void ofFiveMinutesWhatSavesMostAMinuteComesFirst() {
    pupil.questions("b", 3);
    pupil.answered(4, "b", "q1", 1, "", 240_000);
    pupil.answered(4, "b", "q2", 1, "", 20_000);
    pupil.answered(4, "b", "q3", 1, "", 30_000);
    Plan plan = Plan.study().sized(Order.BANK, 0, 1);
    List<Asked> paper = pupil.agenda(0).paper(plan, pupil.pace());
    assertEquals(List.of("q2", "q3"), ids(paper).subList(0, 2));
  }

  @Test
  void minutesHoldAboutAsManyQuestionsAsFit() {
    pupil.questions("b", 50);
    for (int i = 1; i <= 40; i++) {
      pupil.answered(4, "b", "q" + i, 1, "", 30_000);
    }
    List<Asked> paper = paper(Plan.study().sized(Order.BANK, 0, 5));
    assertEquals(10, paper.size());
  }

  @Test
  void whatWasMissedIsSaid() {
    pupil.questions("b", 3);
    pupil.answered(3, "b", "q1", 0);
    pupil.answered(4, "b", "q2", 0).answered(2, "b", "q2", 0);
    for (int day = 8; day > 2; day -= 2) {
      pupil.answered(day, "b", "q3", 0);
    }
    List<String> reasons = reasons(paper(Plan.study()));
    assertTrue(reasons.stream().anyMatch(why -> why.endsWith(", missed last time")));
    assertTrue(reasons.stream().anyMatch(why -> why.endsWith(", missed twice")));
    assertTrue(reasons.stream().anyMatch(why -> why.endsWith(", missed 3 times")));
  }

  @Test
  void aQuestionAnsweredRightSinceIsNotSaidToBeMissed() {
    pupil.questions("b", 1).answered(9, "b", "q1", 0).answered(7, "b", "q1", 1);
    assertFalse(reasons(paper(Plan.study())).get(0).contains("missed"));
  }
}
