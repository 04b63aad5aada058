package viva.desk;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** What can be set in {@code config.yaml}; each is also a flag. */
public enum Setting {
  /** The learner's name, for the journal. */
  LEARNER,
  /** How the screen looks. */
  THEME,
  /** Whether to use plain lines in place of the full screen. */
  PLAIN,
  /** Whether clicks are heard. */
  MOUSE;

  /** Its key in the file. */
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  static Set<String> keys() {
    return Arrays.stream(values()).map(Setting::key).collect(Collectors.toSet());
  }
}
