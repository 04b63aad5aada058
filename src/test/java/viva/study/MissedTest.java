package viva.study;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import viva.session.Asked;
import viva.session.Mode;
import viva.session.Order;
import viva.session.Plan;
import viva.session.Scope;

/** What was missed, that first from which most is to be learned. */
class MissedTest {
  private final Pupil pupil = new Pupil();

  private List<Asked> paper(Scope scope) {
    return Missed.paper(pupil.known(), Plan.of(Mode.MISSED).scoped(scope));
  }

  private static List<String> ids(List<Asked> paper) {
    return paper.stream().map(asked -> asked.item().id()).toList();
  }

  @Test
  void sureButWrongComesBeforeWhatWasMissedLater() {
    pupil.questions("b", 3);
    pupil.answered(5, "b", "q1", 0, "sure", 1000);
    pupil.answered(1, "b", "q2", 0);
    pupil.answered(1, "b", "q3", 1);
    List<Asked> paper = paper(Scope.MISSED);
    assertEquals(List.of("q1", "q2"), ids(paper));
    assertEquals("you were sure, and it was wrong", paper.get(0).why());
    assertEquals("missed lately", paper.get(1).why());
    assertEquals(List.of("q1"), ids(paper(Scope.SURE)));
  }

  @Test
  void whatWasKnownSinceIsMissedNoMore() {
    pupil.questions("b", 1).answered(5, "b", "q1", 0, "sure", 1000).answered(1, "b", "q1", 1);
    assertEquals(List.of(), ids(paper(Scope.MISSED)));
  }

  @Test
  void whatWasMissedLongAgoIsNotMissedLately() {
    pupil.questions("b", 1).answered(15, "b", "q1", 0);
    assertEquals(List.of(), ids(paper(Scope.LATELY)));
  }

  @Test
  void whatWasMissedOnFourDaysIsALeechAndToBeReadAgain() {
    pupil.questions("b", 2);
    for (int day = 40; day >= 10; day -= 10) {
      pupil.answered(day, "b", "q1", 0);
    }
    pupil.answered(9, "b", "q2", 0);
    List<Asked> paper = paper(Scope.LEECHES);
    assertEquals(List.of("q1"), ids(paper));
    assertEquals("missed again and again; read the place it cites", paper.get(0).why());
  }

  @Test
  void aLeechThatBecameFirmIsNoneAnyMore() {
    pupil.questions("b", 1);
    for (int day = 400; day >= 370; day -= 10) {
      pupil.answered(day, "b", "q1", 0);
    }
    for (int day = 360; day > 0; day -= 40) {
      pupil.answered(day, "b", "q1", 1);
    }
    assertEquals(List.of(), ids(paper(Scope.LEECHES)));
  }

  @Test
  void theMissedOfTheWeakestTopicComeFirst() {
    for (String topic : List.of("weak", "weaker")) {
      for (int i = 1; i <= 3; i++) {
        pupil.question("b", topic + i, topic, 0);
        pupil.answered(20, "b", topic + i, 0).answered(18, "b", topic + i, 1);
      }
    }
    for (int i = 1; i <= 3; i++) {
      pupil.answered(17, "b", "weak" + i, 1);
    }
    List<String> ids = ids(paper(Scope.WEAK));
    assertTrue(ids.get(0).startsWith("weaker"), ids.toString());
    assertEquals(6, ids.size());
  }

  @Test
  void aQuestionIsAskedOnceByItsFirstReason() {
    pupil.questions("b", 1);
    for (int day = 40; day >= 10; day -= 10) {
      pupil.answered(day, "b", "q1", 0, "sure", 1000);
    }
    assertEquals(1, paper(Scope.MISSED).size());
  }

  @Test
  void suspendedQuestionsAreLeftOut() {
    pupil.questions("b", 1).answered(1, "b", "q1", 0).suspended("b", "q1");
    assertEquals(List.of(), paper(Scope.MISSED));
  }

  @Test
  void theCountHolds() {
    pupil.questions("b", 5);
    for (int i = 1; i <= 5; i++) {
      pupil.answered(1, "b", "q" + i, 0);
    }
    Plan plan = Plan.of(Mode.MISSED).sized(Order.BANK, 2, 0);
    assertEquals(2, Missed.paper(pupil.known(), plan).size());
  }
}
