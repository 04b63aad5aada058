package viva.journal;

import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import viva.question.Verdict;

/**
 * An answer counts otherwise than it was marked at first. The answer itself stays as it was; of
 * several amendments the last one counts.
 *
 * @param id known for ever
 * @param at when it was amended
 * @param answer the answer's id
 * @param change what happened to it
 * @param reason why, in words, or empty
 * @param score the new score from 0 to 1; absent exactly when the answer is undone
 * @param verdict the new verdict; absent exactly when the answer is undone
 */
public record AmendEntry(
    String id,
    OffsetDateTime at,
    String answer,
    Change change,
    String reason,
    OptionalDouble score,
    Optional<Verdict> verdict)
    implements Entry {

  public AmendEntry {
    Check.word("id", id);
    at = Check.time(at);
    Check.word("answer", answer);
    Objects.requireNonNull(reason);
    boolean marked = change != Change.UNDONE;
    if (score.isPresent() != marked || verdict.isPresent() != marked) {
      throw new IllegalArgumentException(
          marked
              ? "a changed " + change.word() + " has no \"score\" or no \"verdict\""
              : "an undone answer has a \"score\" or a \"verdict\"");
    }
    if (marked) {
      score = OptionalDouble.of(Check.share("score", score.getAsDouble()));
    }
  }

  /** The answer counts no more. */
  public static AmendEntry undone(String id, OffsetDateTime at, String answer, String reason) {
    return new AmendEntry(
        id, at, answer, Change.UNDONE, reason, OptionalDouble.empty(), Optional.empty());
  }

  /** The answer has another score, because of a changed mark or a changed key. */
  public static AmendEntry marked(
      String id,
      OffsetDateTime at,
      String answer,
      Change change,
      String reason,
      double score,
      Verdict verdict) {
    return new AmendEntry(
        id, at, answer, change, reason, OptionalDouble.of(score), Optional.of(verdict));
  }

  @Override
  public String follows() {
    return answer;
  }

  @Override
  public <T> T match(Cases<T> cases) {
    return cases.amend(this);
  }

  /** What happened to an answer. */
  public enum Change {
    /** It counts no more. */
    UNDONE,
    /** Somebody judged it otherwise. */
    MARK,
    /** The question's key was wrong and is another now. */
    KEY;

    /** The word as the journal has it. */
    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }

    /** The change with this word, if there is one. */
    public static Optional<Change> named(String word) {
      return Arrays.stream(values()).filter(change -> change.word().equals(word)).findFirst();
    }
  }
}
