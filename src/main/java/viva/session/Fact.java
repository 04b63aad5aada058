package viva.session;

import java.util.List;

/** Something that happened in a sitting and is to be kept before its effect is shown. */
public sealed interface Fact {

  /** A question was answered. */
  record Answered(Asked asked, Given given) implements Fact {}

  /** An answer was taken back; the question is asked again. */
  record Undone(Asked asked, Given given) implements Fact {}

  /** The learner changed the mark of an answer. */
  record Changed(Asked asked, Given given) implements Fact {}

  /** A question was flagged, or its flag taken off. */
  record Flagged(Asked asked, boolean on) implements Fact {}

  /** A question is not to be asked any more, or may be asked again. */
  record Suspended(Asked asked, boolean on) implements Fact {}

  /** The learner wrote a word to the author of a question. */
  record Commented(Asked asked, String text) implements Fact {}

  /**
   * The sitting came to an end.
   *
   * @param finished whether everything that was planned was done
   * @param unanswered the questions never answered, in order
   */
  record Ended(boolean finished, List<Asked> unanswered) implements Fact {}
}
