package viva.bank;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * What a question asks of the learner, after Bloom's taxonomy as revised by Anderson and Krathwohl.
 */
public enum Level {
  REMEMBER,
  UNDERSTAND,
  APPLY,
  ANALYSE,
  EVALUATE;

  /** The level's name in a bank. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The level with this name, if there is one. */
  public static Optional<Level> named(String word) {
    return Arrays.stream(values()).filter(level -> level.word().equals(word)).findFirst();
  }
}
