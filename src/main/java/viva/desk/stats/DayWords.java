package viva.desk.stats;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import viva.progress.StudyDay;
import viva.progress.stats.Occasion;
import viva.progress.stats.Statistics;
import viva.progress.stats.Streak;
import viva.progress.stats.Week;
import viva.progress.stats.Work;
import viva.progress.stats.WorkDay;
import viva.text.Figures;

/** What was done: today, in a row, in the year, on each day and week. */
public final class DayWords {
  private static final int DAYS = 7;
  private static final int WEEKS = 12;
  private static final int YEAR = 365;
  private static final int MONTHS = 12;

  private DayWords() {}

  /** Today in a sentence or two. */
  public static List<String> today(Statistics statistics) {
    WorkDay today = statistics.diary().on(statistics.today());
    List<String> words = new ArrayList<>();
    words.add(
        today.practice().isEmpty() && today.exam().isEmpty()
            ? "Nothing was answered today so far."
            : "Today: " + work(today) + ".");
    int due = statistics.forecast().days().get(0);
    words.add(due == 0 ? "Nothing is due today." : due(due));
    words.add(streak(statistics.streak(), statistics.diary().first().orElse(statistics.today())));
    return words;
  }

  private static String due(int due) {
    return due == 1 ? "1 question is due today." : due + " questions are due today.";
  }

  /** What was done, exams apart. */
  private static String work(WorkDay day) {
    if (day.exam().isEmpty()) {
      return Phrases.work(day.practice());
    }
    String exam = "in exams " + Phrases.work(day.exam());
    return day.practice().isEmpty() ? exam : Phrases.work(day.practice()) + "; " + exam;
  }

  private static String streak(Streak streak, int first) {
    String since =
        "Studied on "
            + Figures.count(streak.studied(), "day")
            + " since "
            + Dates.date(first)
            + ".";
    String longest = ", once " + Figures.count(streak.longest(), "day") + " in a row. ";
    if (streak.current() == 0) {
      return "Nothing was done yesterday" + longest + since;
    }
    String open = streak.today() ? "" : " up to yesterday";
    String most = streak.current() == streak.longest() ? ", the most so far. " : longest;
    return Figures.count(streak.current(), "day") + " in a row" + open + most + since;
  }

  /**
   * Something in the last seven days and in the seven before.
   *
   * @param what what is compared
   * @param now in the last seven days, or at their end
   * @param before in the seven days before, or at their end
   * @param change the difference, with its sign
   */
  public record Change(String what, String now, String before, String change) {}

  /** What changed since last week. */
  public static List<Change> changes(Statistics statistics) {
    Week now = statistics.thisWeek();
    Week before = statistics.lastWeek();
    List<Change> changes = new ArrayList<>();
    changes.add(count("days studied", now.studied(), before.studied()));
    work(changes, "", now.work().practice(), before.work().practice());
    if (!now.work().exam().isEmpty() || !before.work().exam().isEmpty()) {
      work(changes, " in exams", now.work().exam(), before.work().exam());
    }
    changes.add(count("questions seen", now.end().seen(), before.end().seen()));
    if (before.end().seen() > 0) {
      changes.add(share("recall of these", now.end().recall(), before.end().recall()));
    }
    changes.add(count("firm questions", now.end().firm(), before.end().firm()));
    return changes;
  }

  private static void work(List<Change> changes, String where, Work now, Work before) {
    changes.add(count("answers" + where, now.answers(), before.answers()));
    changes.add(score("score" + where, now, before));
    changes.add(
        new Change(
            "time" + where,
            Figures.duration(now.millis()),
            Figures.duration(before.millis()),
            Phrases.signedTime(now.millis() - before.millis())));
  }

  private static Change count(String what, int now, int before) {
    return new Change(
        what, Integer.toString(now), Integer.toString(before), Phrases.signed(now - before));
  }

  private static Change score(String what, Work now, Work before) {
    if (now.score().isPresent() && before.score().isPresent()) {
      return share(what, now.score().getAsDouble(), before.score().getAsDouble());
    }
    return new Change(what, score(now), score(before), "");
  }

  private static String score(Work work) {
    return work.score().isPresent() ? Figures.percent(work.score().getAsDouble()) : "none";
  }

  /** The change is that of the numbers shown, in points of percent. */
  private static Change share(String what, double now, double before) {
    long change = Math.round(now * 100) - Math.round(before * 100);
    return new Change(what, Figures.percent(now), Figures.percent(before), Phrases.signed(change));
  }

  /** The year in a sentence. */
  public static String year(Statistics statistics) {
    int from = statistics.today() - YEAR + 1;
    WorkDay year = statistics.diary().between(from, statistics.today());
    return "In the year up to today: "
        + Figures.count(year.answers(), "answer")
        + " on "
        + Figures.count(statistics.diary().studied(from, statistics.today()), "day")
        + ", "
        + Figures.duration(year.millis())
        + ".";
  }

  /** A day as the calendar tells it. */
  public static String day(Statistics statistics, int day, boolean brief) {
    WorkDay work = statistics.diary().on(day);
    String date = brief ? Dates.shortly(day) : Dates.whole(day);
    return date + ": " + (work.answers() == 0 ? "nothing" : work(work)) + ".";
  }

  /** All that was ever done on an occasion. */
  public static String whole(Statistics statistics, Occasion occasion) {
    Work whole = statistics.diary().whole().on(occasion);
    long days =
        statistics.diary().days().values().stream().filter(d -> !d.on(occasion).isEmpty()).count();
    if (days == 0) {
      return occasion == Occasion.EXAM ? RateWords.NO_EXAM : "Nothing was answered but in exams.";
    }
    return Phrases.work(whole)
        + "; "
        + (days == 1 ? "" : Figures.duration(whole.millis() / days) + " on each of ")
        + (days == 1 ? "on 1 day" : days + " days")
        + ", "
        + Figures.duration(whole.millis() / whole.answers())
        + " an answer.";
  }

  /** Some days on one occasion, in words that a picture of them needs. */
  public static String work(Statistics statistics, int from, int to, Occasion occasion) {
    Work work = statistics.diary().between(from, to).on(occasion);
    String date = from == to ? Dates.shortly(from) : Dates.brief(from) + " to " + Dates.brief(to);
    return date + ": " + (work.isEmpty() ? "nothing" : Phrases.work(work)) + ".";
  }

  /** The months of the year in which something was done, oldest first. */
  static List<String> months(Statistics statistics) {
    List<String> words = new ArrayList<>();
    LocalDate month = StudyDay.date(statistics.today()).withDayOfMonth(1).minusMonths(MONTHS - 1);
    for (int i = 0; i < MONTHS; i++, month = month.plusMonths(1)) {
      int from = StudyDay.of(month);
      int to = StudyDay.of(month.plusMonths(1)) - 1;
      WorkDay work = statistics.diary().between(from, to);
      if (work.answers() > 0) {
        int days = statistics.diary().studied(from, to);
        String on = Figures.count(days, "day");
        words.add(Dates.month(from) + ": " + on + ", " + work(work) + ".");
      }
    }
    return words;
  }

  /** The last weeks on an occasion, oldest first. */
  static List<String> weeks(Statistics statistics, Occasion occasion) {
    List<String> words = new ArrayList<>();
    for (int week = WEEKS - 1; week >= 0; week--) {
      int to = statistics.today() - week * DAYS;
      if (!statistics.diary().between(to - DAYS + 1, to).on(occasion).isEmpty()) {
        words.add(work(statistics, to - DAYS + 1, to, occasion));
      }
    }
    return words;
  }
}
