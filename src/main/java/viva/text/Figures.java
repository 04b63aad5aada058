package viva.text;

import java.util.Locale;

/** Numbers as a person reads them, the same in every locale. */
public final class Figures {
  private Figures() {}

  /** A share from 0 to 1 in whole percent; only all is 100 and only nothing is 0. */
  public static String percent(double share) {
    long rounded = Math.round(share * 100);
    if (share > 0 && share < 1) {
      rounded = Math.max(1, Math.min(99, rounded));
    }
    return rounded + " %";
  }

  /** Points: without decimals where there are none, else with at most two. */
  public static String points(double points) {
    if (points == Math.rint(points)) {
      return Long.toString(Math.round(points));
    }
    String text = String.format(Locale.ROOT, "%.2f", points);
    return text.endsWith("0") ? text.substring(0, text.length() - 1) : text;
  }

  /** A stretch of time: {@code 27 s}, {@code 9 min 12 s}, {@code 2 h 5 min}. */
  public static String duration(long millis) {
    long seconds = Math.round(millis / 1000.0);
    if (seconds < 60) {
      return seconds + " s";
    }
    if (seconds < 3600) {
      return seconds / 60 + " min" + (seconds % 60 == 0 ? "" : " " + seconds % 60 + " s");
    }
    return seconds / 3600 + " h " + seconds % 3600 / 60 + " min";
  }

  /** A count with its noun: {@code 1 question}, {@code 3 questions}. */
  public static String count(long number, String noun) {
    return number + " " + noun + (number == 1 ? "" : "s");
  }
}
