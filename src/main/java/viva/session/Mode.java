package viva.session;

import java.util.Locale;

/** What a sitting is for. */
public enum Mode {
  /** Questions without a schedule, with feedback at once. */
  PRACTICE;

  /** The mode's name on screen and in the journal. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
