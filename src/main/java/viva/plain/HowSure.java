package viva.plain;

import java.util.Arrays;
import java.util.Optional;
import viva.question.Certainty;

/** The question of how sure the learner is, asked before an answer is marked. */
final class HowSure {
  static final String PROMPT = "How sure are you? 1 guessing, 2 fairly, 3 sure:";
  static final String UNCLEAR = "Answer 1, 2 or 3.";

  private HowSure() {}

  /** The level that a line means. */
  static Optional<Certainty> level(String line) {
    String word = line.strip();
    return Arrays.stream(Certainty.values())
        .filter(
            level -> word.equals(Integer.toString(level.ifRight())) || word.equals(level.word()))
        .findFirst();
  }
}
