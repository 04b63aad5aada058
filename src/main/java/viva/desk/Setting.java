package viva.desk;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** What can be set in {@code config.yaml}. */
public enum Setting {
  /** The learner's name, for the journal. */
  LEARNER,
  /** How the screen looks. */
  THEME,
  /** Whether to use plain lines in place of the full screen. */
  PLAIN,
  /** Whether clicks are heard. */
  MOUSE,
  /** The chance of recall at which a question is due. */
  MEMORY_RETENTION,
  /** Whether a right answer counts for less where it may have been a guess. */
  MEMORY_GUESSING,
  /** How many new questions a day. */
  MEMORY_NEW;

  /** Its key in the file; what goes together stands in a group. */
  public String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '.');
  }

  static Set<String> keys() {
    return Arrays.stream(values()).map(Setting::key).collect(Collectors.toSet());
  }
}
