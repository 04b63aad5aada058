package viva.progress;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import viva.journal.Entry;
import viva.memory.Grade;
import viva.memory.Memory;
import viva.memory.Schedule;
import viva.question.QuestionId;

class StudyDayTest {
  @ParameterizedTest
  @CsvSource({
    "2026-11-22T03:59:59.999+01:00, 2026-11-21",
    "2026-11-22T04:00:00.000+01:00, 2026-11-22",
    "2026-11-23T03:59:59.999+01:00, 2026-11-22",
    "2026-11-22T04:00:00.000+14:00, 2026-11-22",
    "2026-11-22T03:59:00.000-12:00, 2026-11-21",
    // In Berlin the clock goes from 02:00 to 03:00 in spring, and from 03:00 to 02:00 in autumn.
    "2026-03-29T01:59:00.000+01:00, 2026-03-28",
    "2026-03-29T03:59:00.000+02:00, 2026-03-28",
    "2026-03-29T04:00:00.000+02:00, 2026-03-29",
    "2026-10-25T02:30:00.000+02:00, 2026-10-24",
    "2026-10-25T02:30:00.000+01:00, 2026-10-24",
    "2026-10-25T03:59:00.000+01:00, 2026-10-24",
    "2026-10-25T04:00:00.000+01:00, 2026-10-25",
    "1969-12-31T12:00:00.000+00:00, 1969-12-31",
  })
  void aDayBeginsAtFourByTheRecordsOwnClock(OffsetDateTime moment, LocalDate day) {
    assertEquals(day, StudyDay.date(StudyDay.of(moment)));
    assertEquals(StudyDay.of(day), StudyDay.of(moment));
  }

  @Test
  void aYearOfDaysHasNoGapAndNoDoubleWhereClocksChange() {
    OffsetDateTime noon = OffsetDateTime.parse("2026-01-01T12:00:00+01:00");
    ZoneId berlin = ZoneId.of("Europe/Berlin");
    int first = StudyDay.of(noon);
    for (int day = 0; day < 366; day++) {
      OffsetDateTime next = noon.atZoneSameInstant(berlin).plusDays(day).toOffsetDateTime();
      assertEquals(first + day, StudyDay.of(next));
    }
  }

  private static Optional<Memory> memory(String first, String second) {
    Records records = new Records().at(OffsetDateTime.parse(first).minusSeconds(1));
    Entry sitting = records.sitting("s", "bio/q1");
    Entry wrong = records.answer("s", 1, "bio/q1", 0);
    records.at(OffsetDateTime.parse(second));
    Entry right = records.answer("s", 2, "bio/q1", 1);
    return History.of(Schedule.USUAL, List.of(sitting, wrong, right))
        .track(new QuestionId("bio", "q1"))
        .orElseThrow()
        .memory();
  }

  /** Wrong on a day, and right so many days later. */
  private static Optional<Memory> memory(String day, int later) {
    int first = StudyDay.of(LocalDate.parse(day));
    Memory wrong = Schedule.USUAL.after(Optional.empty(), first, Grade.AGAIN, 0);
    return Optional.of(Schedule.USUAL.after(Optional.of(wrong), first + later, Grade.GOOD, 0));
  }

  @Test
  void whatComesBackInTheSameSittingIsReviewedOnTheSameDay() {
    Optional<Memory> sameDay = memory("2026-11-22", 0);
    assertEquals(sameDay, memory("2026-11-22T10:00:00+01:00", "2026-11-22T10:07:00+01:00"));
    assertEquals(sameDay, memory("2026-11-22T23:58:00+01:00", "2026-11-23T00:05:00+01:00"));
    assertEquals(sameDay, memory("2026-11-22T23:58:00+01:00", "2026-11-23T03:59:00+01:00"));
  }

  @Test
  void theNightInWhichClocksChangeIsNoDayMoreOrLess() {
    Optional<Memory> nextDay = memory("2026-03-28", 1);
    assertEquals(nextDay, memory("2026-03-28T23:00:00+01:00", "2026-03-29T08:00:00+02:00"));
    assertEquals(
        memory("2026-10-24", 0), memory("2026-10-25T02:30:00+02:00", "2026-10-25T02:30:00+01:00"));
  }

  @Test
  void whoTravelsWestReviewsOnTheSameDayAtMost() {
    assertEquals(
        memory("2026-11-22", 0), memory("2026-11-22T05:00:00+09:00", "2026-11-21T20:00:00-08:00"));
  }

  @Test
  void noTimeThatARecordCanHaveIsOutOfReach() {
    for (String year : List.of("+900000000", "-900000000", "+300000000", "-300000000")) {
      OffsetDateTime time = OffsetDateTime.parse(year + "-01-01T00:00:00Z");
      Records records = new Records().at(time);
      Entry sitting = records.sitting("s", "bio/q1");
      Entry first = records.answer("s", 1, "bio/q1", 1);
      Entry now = records.at(Records.START).answer("s", 2, "bio/q1", 1);
      History history = History.of(Schedule.USUAL, List.of(sitting, first, now));
      Track track = history.track(new QuestionId("bio", "q1")).orElseThrow();
      boolean ahead = time.getYear() > 0;
      assertEquals(ahead, track.all().get(0).at() > track.all().get(1).at(), year);
      assertEquals(ahead, track.all().get(0).day() > track.all().get(1).day(), year);
      assertEquals(2, track.counting().size());
    }
  }
}
