package viva.progress.stats;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.DayOfWeek;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import viva.progress.StudyDay;

class CalendarTest {
  private static final int TODAY = 20_000;

  /** So many answers on each of the days up to today. */
  private static Calendar of(int... answers) {
    Told told = new Told();
    for (int i = 0; i < answers.length; i++) {
      told.on(TODAY - i).sit();
      IntStream.range(0, answers[i]).forEach(n -> told.right("q1"));
    }
    return Calendar.of(told.diary(), TODAY);
  }

  @Test
  void weeksBeginOnMonday() {
    for (int day = TODAY; day < TODAY + 7; day++) {
      int monday = Calendar.monday(day);
      assertEquals(DayOfWeek.MONDAY, StudyDay.date(monday).getDayOfWeek());
      assertEquals(0, (day - monday) / 7);
    }
    assertEquals(-3, Calendar.monday(3));
  }

  @Test
  void itsLastWeekIsThatOfToday() {
    Calendar calendar = of();
    assertEquals(Calendar.monday(TODAY), calendar.day(Calendar.WEEKS - 1, 0));
    assertEquals(Calendar.monday(TODAY) - 52 * 7, calendar.day(0, 0));
  }

  @Test
  void itsLevelsAreTheQuartersOfTheDaysStudied() {
    Calendar calendar = of(1, 2, 3, 4, 5, 6, 7, 8);
    assertEquals(List.of(2, 4, 6, 8), calendar.bounds());
    assertEquals(
        List.of(0, 1, 1, 2, 2, 3, 3, 4, 4),
        IntStream.rangeClosed(0, 8).mapToObj(calendar::level).toList());
  }

  @Test
  void alikeDaysAreOfOneLevel() {
    Calendar calendar = of(5, 5, 5, 5);
    assertEquals(List.of(5), calendar.bounds());
    assertEquals(1, calendar.level(5));
  }

  @Test
  void withoutADayThereIsNoLevel() {
    assertEquals(List.of(), of().bounds());
    assertEquals(0, of().level(0));
  }

  @Test
  void whatIsOlderThanAYearCountsNot() {
    Told told = new Told().on(TODAY - 400).sit().right("q1").right("q2");
    assertEquals(List.of(), Calendar.of(told.diary(), TODAY).bounds());
  }
}
