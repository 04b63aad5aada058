package viva.question;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The nine kinds of question, named as in a bank's {@code type}. */
public enum Kind {
  MULTIPLE_CHOICE,
  MULTIPLE_RESPONSE,
  TRUE_FALSE,
  SHORT_ANSWER,
  NUMERIC,
  CLOZE,
  ORDERING,
  MATCHING,
  FLASHCARD;

  /**
   * The kind's name in a bank, on the command line and in the journal, such as {@code true-false}.
   */
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The kind with this name, if there is one. */
  public static Optional<Kind> named(String word) {
    return Arrays.stream(values()).filter(kind -> kind.word().equals(word)).findFirst();
  }
}
