package viva.progress.stats;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import viva.journal.NoteEntry;
import viva.question.Certainty;

/** A first answer is due after 1 day if wrong, 2 if right, 8 if right and sure. */
class ForecastTest {
  private static final int DAY = 20_000;

  private static Forecast forecast(Told told, int today) {
    return Forecast.of(told.known(today), today);
  }

  private static Told three() {
    return new Told().on(DAY).sit().wrong("q1").right("q2").right("q3", Certainty.SURE);
  }

  @Test
  void eachQuestionIsDueOnItsDay() {
    Forecast forecast = forecast(three(), DAY);
    assertEquals(0, forecast.days().get(0));
    assertEquals(1, forecast.days().get(1));
    assertEquals(1, forecast.days().get(2));
    assertEquals(1, forecast.days().get(8));
    assertEquals(3, forecast.within(30));
    assertEquals(2, forecast.within(7));
    assertEquals(0, forecast.overdue());
    assertEquals(1, forecast.unseen());
  }

  @Test
  void whatIsOverdueIsDueToday() {
    Forecast forecast = forecast(three(), DAY + 2);
    assertEquals(2, forecast.days().get(0));
    assertEquals(1, forecast.overdue());
    assertEquals(1, forecast.days().get(6));
  }

  @Test
  void whatIsDueAfterAMonthIsLater() {
    Told told = new Told();
    for (int day : new int[] {0, 8, 60}) {
      told.on(DAY + day).sit().right("q2", Certainty.SURE);
    }
    assertEquals(1, forecast(told, DAY + 60).later());
    assertEquals(0, forecast(told, DAY + 60).within(30));
  }

  @Test
  void whatIsNotToBeAskedIsNeverDue() {
    Told told = three().note(NoteEntry.SUSPEND, "q1").note(NoteEntry.SUSPEND, "q4");
    assertEquals(2, forecast(told, DAY).within(30));
    assertEquals(0, forecast(told, DAY).unseen());
  }

  @Test
  void afterStartingOverNothingIsDue() {
    Forecast forecast = forecast(three().note(NoteEntry.RESTART, ""), DAY + 9);
    assertTrue(forecast.isEmpty());
    assertEquals(4, forecast.unseen());
  }
}
