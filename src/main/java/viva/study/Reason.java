package viva.study;

import viva.progress.Standing;
import viva.text.Figures;

/** Why a question is asked now, in a few words. */
final class Reason {
  private Reason() {}

  /** As study asks it: new, due, or ahead of its time. */
  static String of(Standing standing) {
    if (standing.isNew()) {
      return "new";
    }
    int over = standing.today() - standing.due().orElse(standing.today());
    return when(over) + missed(standing);
  }

  private static String when(int over) {
    if (over < 0) {
      return "ahead of time, due in " + Figures.count(-over, "day");
    }
    if (over == 0) {
      return "due today";
    }
    return over == 1 ? "due since yesterday" : "due for " + over + " days";
  }

  private static String missed(Standing standing) {
    int missed = standing.missedInARow();
    return switch (missed) {
      case 0 -> "";
      case 1 -> ", missed last time";
      case 2 -> ", missed twice";
      default -> ", missed " + missed + " times";
    };
  }
}
