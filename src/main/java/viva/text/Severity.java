package viva.text;

import java.util.Locale;

/** How much a diagnostic weighs. Only an error makes a file faulty. */
public enum Severity {
  ERROR,
  WARNING,
  HINT;

  /** The word as it is printed. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
