package viva.desk.stats;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import viva.progress.stats.Band;
import viva.progress.stats.Forecast;
import viva.progress.stats.Growth;
import viva.progress.stats.Retention;
import viva.progress.stats.Spread;
import viva.progress.stats.Statistics;
import viva.text.Figures;

/** What is known, how firmly, and when it is due. */
public final class MemoryWords {
  private static final int WEEK = 7;

  /** Where no question in reach was ever answered. */
  public static final String NOTHING =
      "Nothing is known of the questions in reach: none of them was answered yet, or their banks"
          + " are started over. Enter on home begins.";

  private MemoryWords() {}

  /** What is due, in a few sentences; empty where nothing ever is. */
  public static List<String> due(Statistics statistics) {
    Forecast forecast = statistics.forecast();
    if (forecast.isEmpty()) {
      return List.of(NOTHING);
    }
    int now = forecast.days().get(0);
    String since =
        forecast.overdue() == 0 ? "" : ", " + forecast.overdue() + " of them since before today";
    return List.of(
        "Due today: "
            + now
            + since
            + ". Within 7 days "
            + forecast.within(WEEK)
            + ", within 30 days "
            + forecast.within(Forecast.DAYS)
            + ", later "
            + forecast.later()
            + ". Not seen yet: "
            + forecast.unseen()
            + ".");
  }

  /** How many are due on a day, counted from today. */
  public static String due(Forecast forecast, int ahead) {
    int count = forecast.days().get(ahead);
    String when = ahead == 0 ? "Today" : Dates.shortly(forecast.today() + ahead);
    String due = count == 0 ? "nothing" : Figures.count(count, "question");
    String by = ahead == 0 ? "" : ", " + forecast.within(ahead + 1) + " up to then";
    return when + ": " + due + " due" + by + ".";
  }

  /** The days on which something is due. */
  static List<String> dueDays(Forecast forecast) {
    List<String> words = new ArrayList<>();
    for (int ahead = 0; ahead < Forecast.DAYS; ahead++) {
      if (forecast.days().get(ahead) > 0) {
        words.add(due(forecast, ahead));
      }
    }
    return words;
  }

  /** What would be recalled now, in a sentence. */
  public static String recall(Statistics statistics) {
    Retention retention = statistics.retention();
    if (retention.seen() == 0) {
      return NOTHING;
    }
    Spread recall = retention.recall();
    return retention.seen()
        + " of "
        + Figures.count(retention.seen() + retention.unseen(), "question")
        + " seen. Of these "
        + Figures.percent(recall.mean())
        + " would be recalled now; for half of them the chance lies between "
        + Figures.percent(recall.low())
        + " and "
        + Figures.percent(recall.high())
        + ". What was answered today counts as held, even if it was wrong.";
  }

  /** What a picture of stability reaches up to. */
  public static String scale(double days) {
    return "Stability by week, up to " + Phrases.days(days);
  }

  /** How firmly it is held, in a sentence. */
  public static String stability(Statistics statistics) {
    Growth.Point now = statistics.growth().now();
    return "Half of them hold for "
        + Phrases.days(now.stability())
        + " or more until their chance is 90 %; "
        + firm(now.firm())
        + ".";
  }

  private static String firm(int count) {
    return count + (count == 1 ? " is" : " are") + " firm (21 days or more)";
  }

  /** A week of the growth. */
  public static String week(Growth.Point point) {
    return Dates.shortly(point.day())
        + ": "
        + point.seen()
        + " seen, recall "
        + Figures.percent(point.recall())
        + ", stability "
        + Phrases.days(point.stability())
        + ", "
        + point.firm()
        + " firm.";
  }

  /** A row of a picture: a band and what it is called. */
  public record Row(String label, int count) {}

  /** The chances of recall in bands, the highest first. */
  public static List<Row> recallRows(Statistics statistics) {
    return highestFirst(statistics.retention().recall()).stream()
        .map(band -> new Row(shares(band), band.count()))
        .toList();
  }

  private static String shares(Band band) {
    if (band.from() == 0) {
      return "under " + whole(band.to() * 100) + " %";
    }
    double to = band.to() >= 1 ? 100 : band.to() * 100 - 1;
    return whole(band.from() * 100) + " to " + whole(to) + " %";
  }

  /** The stabilities in bands, the highest first. */
  public static List<Row> stabilityRows(Statistics statistics) {
    return highestFirst(statistics.retention().stability()).stream()
        .map(band -> new Row(days(band), band.count()))
        .toList();
  }

  private static String days(Band band) {
    if (band.from() == 0) {
      return "under a day";
    }
    return band.isOpen()
        ? whole(band.from()) + " days on"
        : whole(band.from()) + " to " + whole(band.to() - 1) + " days";
  }

  private static String whole(double number) {
    return Long.toString(Math.round(number));
  }

  private static List<Band> highestFirst(Spread spread) {
    return spread.bands().stream().sorted(Comparator.comparing(Band::from).reversed()).toList();
  }

  /** Recall, stability and their growth, one after the other. */
  static List<String> memory(Statistics statistics) {
    if (statistics.retention().seen() == 0) {
      return List.of(NOTHING);
    }
    List<String> words = new ArrayList<>();
    words.add(recall(statistics));
    words.add(stability(statistics));
    recallRows(statistics).stream()
        .filter(row -> row.count() > 0)
        .forEach(row -> words.add("Recall " + row.label() + ": " + row.count() + "."));
    stabilityRows(statistics).stream()
        .filter(row -> row.count() > 0)
        .forEach(row -> words.add("Stability " + row.label() + ": " + row.count() + "."));
    List<Growth.Point> points = statistics.growth().points();
    points.subList(Math.max(0, points.size() - 12), points.size()).stream()
        .filter(point -> point.seen() > 0)
        .forEach(point -> words.add("At the end of " + week(point)));
    return words;
  }
}
