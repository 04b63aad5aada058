package viva.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import viva.bank.Bank;
import viva.progress.Known;
import viva.progress.Score;
import viva.progress.StudyDay;
import viva.progress.stats.Band;
import viva.progress.stats.Calibration;
import viva.progress.stats.Diary;
import viva.progress.stats.Forecast;
import viva.progress.stats.Group;
import viva.progress.stats.Growth;
import viva.progress.stats.Hard;
import viva.progress.stats.Occasion;
import viva.progress.stats.Rate;
import viva.progress.stats.Spread;
import viva.progress.stats.Statistics;
import viva.progress.stats.Streak;
import viva.progress.stats.Week;
import viva.progress.stats.Work;
import viva.progress.stats.WorkDay;

/**
 * Statistics for programs. Keys are only ever added, never renamed or removed; what changed its
 * meaning would get another {@code format}. Shares and chances are from 0 to 1, times in
 * milliseconds, days as {@code 2026-11-22}; what is told of exams and of everything else stands
 * under {@code exam} and {@code practice}.
 */
final class StatsJson {
  private static final int FORMAT = 1;

  private StatsJson() {}

  /** The statistics of these banks, or of everything where there is none. */
  static Map<String, Object> of(Statistics statistics, List<Bank> banks) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("format", FORMAT);
    json.put("today", day(statistics.today()));
    json.put("banks", banks.isEmpty() ? null : banks.stream().map(Bank::id).toList());
    json.put("streak", streak(statistics.streak()));
    json.put("lastWeek", week(statistics.thisWeek()));
    json.put("weekBefore", week(statistics.lastWeek()));
    json.put("days", days(statistics.diary()));
    json.put("due", due(statistics.forecast()));
    json.put("seen", statistics.retention().seen());
    json.put("unseen", statistics.retention().unseen());
    json.put("recall", spread(statistics.retention().recall()));
    json.put("stability", spread(statistics.retention().stability()));
    json.put("growth", list(statistics.growth().points(), StatsJson::point));
    json.put("topics", list(statistics.topics(), group -> group(group, true)));
    json.put("kinds", list(statistics.kinds(), group -> group(group, false)));
    json.put("certainty", each(o -> calibration(statistics.calibration().get(o))));
    json.put("sureButWrong", each(o -> list(statistics.sure().get(o), StatsJson::question)));
    json.put("hardest", each(o -> list(statistics.hardest().get(o), StatsJson::hard)));
    json.put("exams", list(statistics.exams(), StatsJson::exam));
    return json;
  }

  private static <T> List<Object> list(List<T> values, Function<T, Object> value) {
    List<Object> list = new ArrayList<>();
    values.forEach(one -> list.add(value.apply(one)));
    return list;
  }

  private static Map<String, Object> each(Function<Occasion, Object> value) {
    Map<String, Object> each = new LinkedHashMap<>();
    for (Occasion occasion : Occasion.values()) {
      each.put(occasion.word(), value.apply(occasion));
    }
    return each;
  }

  /** To six decimals: more would be pretence, and not the same on every machine. */
  private static double rounded(double number) {
    return Math.round(number * 1e6) / 1e6;
  }

  private static String day(int day) {
    return StudyDay.date(day).toString();
  }

  private static Map<String, Object> streak(Streak streak) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("current", streak.current());
    json.put("longest", streak.longest());
    json.put("today", streak.today());
    json.put("studied", streak.studied());
    return json;
  }

  private static Map<String, Object> week(Week week) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("studied", week.studied());
    json.putAll(both(week.work()));
    json.put("end", point(week.end()));
    return json;
  }

  private static List<Object> days(Diary diary) {
    List<Object> days = new ArrayList<>();
    diary
        .days()
        .forEach(
            (day, work) -> {
              Map<String, Object> json = new LinkedHashMap<>();
              json.put("day", day(day));
              json.putAll(both(work));
              days.add(json);
            });
    return days;
  }

  private static Map<String, Object> both(WorkDay day) {
    return each(occasion -> work(day.on(occasion)));
  }

  private static Map<String, Object> work(Work work) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("answers", work.answers());
    json.put("tries", work.first().tries());
    json.put("right", work.first().right());
    json.put("won", rounded(work.won()));
    json.put("possible", rounded(work.possible()));
    json.put("millis", work.millis());
    return json;
  }

  private static Map<String, Object> due(Forecast forecast) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("overdue", forecast.overdue());
    json.put("days", forecast.days());
    json.put("later", forecast.later());
    return json;
  }

  private static Map<String, Object> spread(Spread spread) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("mean", rounded(spread.mean()));
    json.put("low", rounded(spread.low()));
    json.put("middle", rounded(spread.middle()));
    json.put("high", rounded(spread.high()));
    json.put("bands", list(spread.bands(), StatsJson::band));
    return json;
  }

  private static Map<String, Object> band(Band band) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("from", band.from());
    json.put("to", band.isOpen() ? null : band.to());
    json.put("count", band.count());
    return json;
  }

  private static Map<String, Object> point(Growth.Point point) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("day", day(point.day()));
    json.put("seen", point.seen());
    json.put("recall", rounded(point.recall()));
    json.put("stability", rounded(point.stability()));
    json.put("firm", point.firm());
    return json;
  }

  private static Map<String, Object> group(Group group, boolean topic) {
    Map<String, Object> json = new LinkedHashMap<>();
    if (topic) {
      json.put("bank", group.bank());
    }
    json.put("id", group.id());
    json.put("name", group.name());
    json.put("questions", group.questions());
    json.put("seen", group.seen());
    json.put("recall", rounded(group.recall()));
    for (Occasion occasion : Occasion.values()) {
      Map<String, Object> tries = rate(group.rate(occasion));
      tries.put("millis", group.on(occasion).millis());
      json.put(occasion.word(), tries);
    }
    return json;
  }

  /** A rate with the interval in which it is likely to lie. */
  private static Map<String, Object> rate(Rate rate) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("right", rate.right());
    json.put("tries", rate.tries());
    json.put("low", rounded(rate.interval().low()));
    json.put("high", rounded(rate.interval().high()));
    return json;
  }

  private static Map<String, Object> calibration(Calibration calibration) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("levels", list(calibration.levels(), StatsJson::level));
    boolean any = !calibration.isEmpty();
    json.put("brier", any ? rounded(calibration.brier()) : null);
    json.put("reliability", any ? rounded(calibration.reliability()) : null);
    json.put("resolution", any ? rounded(calibration.resolution()) : null);
    json.put("uncertainty", any ? rounded(calibration.uncertainty()) : null);
    json.put("overconfidence", any ? rounded(calibration.overconfidence()) : null);
    return json;
  }

  private static Map<String, Object> level(Calibration.Level level) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("certainty", level.certainty().word());
    json.put("stated", level.certainty().stated());
    json.putAll(rate(level.rate()));
    return json;
  }

  private static Map<String, Object> question(Known known) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("bank", known.bank().id());
    json.put("question", known.item().id());
    return json;
  }

  private static Map<String, Object> hard(Hard hard) {
    Map<String, Object> json = question(hard.known());
    json.putAll(rate(hard.rate()));
    return json;
  }

  private static Map<String, Object> exam(Score score) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("sitting", score.sitting());
    json.put("at", score.at().toString());
    json.put("banks", score.banks());
    json.put("share", rounded(score.share()));
    json.put("passed", score.passed().orElse(null));
    return json;
  }
}
