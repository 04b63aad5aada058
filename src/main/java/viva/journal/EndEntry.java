package viva.journal;

import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import viva.question.QuestionId;

/**
 * A sitting ended. One that was left can be taken up again and end once more; the last record
 * counts.
 *
 * @param id known for ever
 * @param at when it ended
 * @param sitting the sitting's id
 * @param outcome how it ended
 * @param unanswered the questions without an answer, in the order of the sitting
 */
public record EndEntry(
    String id, OffsetDateTime at, String sitting, Outcome outcome, List<QuestionId> unanswered)
    implements Entry {

  public EndEntry {
    Check.word("id", id);
    at = Check.time(at);
    Check.word("sitting", sitting);
    Objects.requireNonNull(outcome);
    unanswered = List.copyOf(unanswered);
  }

  @Override
  public String follows() {
    return sitting;
  }

  @Override
  public <T> T match(Cases<T> cases) {
    return cases.end(this);
  }

  /** How a sitting ended. */
  public enum Outcome {
    /** To its last question, or handed in. */
    FINISHED,
    /** Half-way. */
    LEFT;

    /** The word as the journal has it. */
    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }

    /** The outcome with this word, if there is one. */
    public static Optional<Outcome> named(String word) {
      return Arrays.stream(values()).filter(outcome -> outcome.word().equals(word)).findFirst();
    }
  }
}
