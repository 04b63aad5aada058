package viva.plain;

import java.util.Optional;
import java.util.function.LongSupplier;
import viva.question.Certainty;
import viva.question.Response;
import viva.session.ActiveTime;
import viva.session.Asked;

/**
 * The answer to the question at hand while it is made: line by line until it is given, and where
 * that is asked for until the learner has said how sure he is.
 */
final class PlainAnswering {
  private static final String HOW_SURE = "How sure are you? 1 guessing, 2 fairly, 3 sure:";

  private final Lines lines;
  private final LongSupplier millis;
  private final boolean certainty;
  private PlainDraft draft;
  private ActiveTime time;
  private Optional<Response> pending = Optional.empty();
  private boolean nudged;

  PlainAnswering(Asked asked, boolean certainty, Lines lines, LongSupplier millis) {
    this.lines = lines;
    this.millis = millis;
    this.certainty = certainty;
    draft = PlainDrafts.of(asked);
    time = ActiveTime.from(millis.getAsLong());
  }

  /** An answer that is given, after so many milliseconds. */
  record Given(Response response, Optional<Certainty> certainty, long millis) {}

  /** What to say before the next line is read. */
  String prompt() {
    return pending.isPresent() ? HOW_SURE : draft.prompt();
  }

  /** How long the learner has been at it, in milliseconds. */
  long spent() {
    return time.total();
  }

  /** The learner did something. */
  void alive() {
    time = time.until(millis.getAsLong());
  }

  /** Takes a line; the answer if that gives it, else what is wrong with it was said. */
  Optional<Given> take(String line) {
    if (pending.isPresent()) {
      return sure(line);
    }
    if (line.isBlank() && draft.asksWords()) {
      return empty();
    }
    nudged = false;
    PlainDraft.Outcome outcome = draft.take(line);
    if (outcome instanceof PlainDraft.Outcome.Unclear unclear) {
      lines.say(unclear.why());
    } else if (outcome instanceof PlainDraft.Outcome.More more) {
      draft = more.draft();
    }
    return outcome instanceof PlainDraft.Outcome.Complete complete
        ? complete(complete.response())
        : Optional.empty();
  }

  private Optional<Given> complete(Response response) {
    if (certainty) {
      pending = Optional.of(response);
      return Optional.empty();
    }
    return given(response, Optional.empty());
  }

  private Optional<Given> given(Response response, Optional<Certainty> sure) {
    return Optional.of(new Given(response, sure, time.total()));
  }

  private Optional<Given> sure(String line) {
    String word = line.strip();
    for (Certainty level : Certainty.values()) {
      if (word.equals(Integer.toString(level.ifRight())) || word.equals(level.word())) {
        return given(pending.orElseThrow(), Optional.of(level));
      }
    }
    lines.say("Answer 1, 2 or 3.");
    return Optional.empty();
  }

  private Optional<Given> empty() {
    if (nudged) {
      return given(Response.none(), Optional.empty());
    }
    nudged = true;
    lines.say("Nothing was answered. Enter again leaves it unanswered.");
    return Optional.empty();
  }
}
