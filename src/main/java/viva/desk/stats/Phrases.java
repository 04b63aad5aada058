package viva.desk.stats;

import java.util.Locale;
import viva.progress.stats.Interval;
import viva.progress.stats.Rate;
import viva.progress.stats.Work;
import viva.text.Figures;

/** Turns of phrase that several statistics share. */
final class Phrases {
  private static final long MINUTE = 60_000;

  private Phrases() {}

  /** {@code 11 of 20 right (55 %)}. */
  static String right(Rate rate) {
    return rate.right() + " of " + rate.tries() + " right (" + Figures.percent(rate.share()) + ")";
  }

  /** {@code between 51 % and 70 %}. */
  static String between(Interval interval) {
    return "between "
        + Figures.percent(interval.low())
        + " and "
        + Figures.percent(interval.high());
  }

  /** {@code 34 answers in 12 min, score 86 %}. */
  static String work(Work work) {
    String score =
        work.score().isPresent() ? ", score " + Figures.percent(work.score().getAsDouble()) : "";
    return Figures.count(work.answers(), "answer")
        + " in "
        + Figures.duration(work.millis())
        + score;
  }

  /** A stretch of days: {@code 1 day}, {@code 2.3 days}, {@code 62 days}, {@code under a day}. */
  static String days(double days) {
    if (days < 1) {
      return "under a day";
    }
    long whole = Math.round(days);
    return days < 10 && Math.abs(days - whole) >= 0.05
        ? String.format(Locale.ROOT, "%.1f days", days)
        : Figures.count(whole, "day");
  }

  /** A number between 0 and 1 as it is written for scores of forecasts: {@code 0.138}. */
  static String score(double number) {
    return String.format(Locale.ROOT, "%.3f", number + 0.0);
  }

  /** A change of a time with its sign, in whole minutes from one on. */
  static String signedTime(long millis) {
    long rounded =
        Math.abs(millis) < MINUTE ? millis : Math.round(millis / (double) MINUTE) * MINUTE;
    String sign = rounded > 0 ? "+" : rounded < 0 ? "-" : "";
    return sign + Figures.duration(Math.abs(rounded));
  }

  /** A change with its sign: {@code +3}, {@code -2}, {@code 0}. */
  static String signed(long change) {
    return (change > 0 ? "+" : "") + change;
  }
}
