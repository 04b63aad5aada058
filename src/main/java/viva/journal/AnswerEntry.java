package viva.journal;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Objects;
import java.util.Optional;
import viva.question.Kind;
import viva.question.QuestionId;
import viva.question.Response;
import viva.question.Verdict;

/**
 * A learner answered a question. The response is kept as words and the question by two hashes, so
 * that the answer can be marked again, found again under another id, or seen to belong to a
 * question that has changed since.
 *
 * @param id known for ever: the sitting's id, a slash, a word for the run of the program, a dash
 *     and a number within that run
 * @param at when it was given
 * @param sitting the sitting's id
 * @param bank the bank's id
 * @param question the question's id
 * @param type the word for its kind, or empty where the record does not tell
 * @param stem the hash of the question's stem
 * @param content the hash of its stem, options and key
 * @param response what was answered, in words
 * @param score from 0 to 1
 * @param verdict the score in a word
 * @param points what the question was worth, 0 to {@link #MOST_POINTS}
 * @param chance how likely it was to be answered right by guessing, 0 to 1
 * @param millis active milliseconds, idle stretches cut by the caller; ten years at most
 * @param hints how many hints were used
 * @param attempt the how manieth answer to this question in this sitting, from 1
 * @param certainty how sure the learner said to be, in a word, or empty
 */
public record AnswerEntry(
    String id,
    OffsetDateTime at,
    String sitting,
    String bank,
    String question,
    String type,
    String stem,
    String content,
    Response response,
    double score,
    Verdict verdict,
    double points,
    double chance,
    long millis,
    int hints,
    int attempt,
    String certainty)
    implements Entry {
  /** What a question may be worth at most. */
  public static final double MOST_POINTS = 1e6;

  /** How long it may have taken at most, in milliseconds. */
  public static final long MOST_MILLIS = Duration.ofDays(3653).toMillis();

  public AnswerEntry {
    Check.word("id", id);
    at = Check.time(at);
    Check.word("sitting", sitting);
    Check.word("bank", bank);
    Check.word("question", question);
    Objects.requireNonNull(type);
    Check.word("stem", stem);
    Check.word("content", content);
    Objects.requireNonNull(response);
    score = Check.share("score", score);
    Objects.requireNonNull(verdict);
    points = Check.amount("points", points, MOST_POINTS);
    chance = Check.share("chance", chance);
    Check.amount("millis", millis, MOST_MILLIS);
    Check.atLeast(0, "hints", hints);
    Check.atLeast(1, "attempt", attempt);
    Objects.requireNonNull(certainty);
  }

  /** The question that was answered. */
  public QuestionId questionId() {
    return new QuestionId(bank, question);
  }

  /** The question's kind, as far as the record tells one that is known. */
  public Optional<Kind> kind() {
    return Kind.named(type);
  }

  @Override
  public String follows() {
    return sitting;
  }

  @Override
  public <T> T match(Cases<T> cases) {
    return cases.answer(this);
  }
}
