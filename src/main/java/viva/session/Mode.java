package viva.session;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a sitting is for. */
public enum Mode {
  /** What is due by the learner's memory, then new questions, with feedback at once. */
  STUDY,
  /** Questions without a schedule, with feedback at once. */
  PRACTICE,
  /** What was missed, with feedback at once. */
  MISSED,
  /** A paper by the bank's rules, with feedback once it is handed in. */
  EXAM;

  private final String word = name().toLowerCase(Locale.ROOT);

  /** The mode's name on screen, on the command line and in the journal. */
  public String word() {
    return word;
  }

  /** The mode with this name, if there is one. */
  public static Optional<Mode> named(String word) {
    return Arrays.stream(values()).filter(mode -> mode.word().equals(word)).findFirst();
  }
}
