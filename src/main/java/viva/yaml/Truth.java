package viva.yaml;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The words for true and false, and those that YAML takes for them and a person may not. */
final class Truth {
  private static final Set<String> TRUE = Set.of("true", "True", "TRUE");
  private static final Set<String> FALSE = Set.of("false", "False", "FALSE");

  private Truth() {}

  static Optional<Boolean> named(String word) {
    return TRUE.contains(word)
        ? Optional.of(true)
        : FALSE.contains(word) ? Optional.of(false) : Optional.empty();
  }

  /** What {@code yes}, {@code no}, {@code on} or {@code off} would mean to YAML. */
  static Optional<Boolean> meant(String word) {
    return switch (word.toLowerCase(Locale.ROOT)) {
      case "yes", "on" -> Optional.of(true);
      case "no", "off" -> Optional.of(false);
      default -> Optional.empty();
    };
  }
}
