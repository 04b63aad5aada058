package viva.journal;

import java.time.OffsetDateTime;
import java.util.Objects;

/**
 * What a learner says about a question or a bank.
 *
 * @param id known for ever
 * @param at when it was said
 * @param sitting the sitting in which it was said, or empty
 * @param bank the bank's id
 * @param question the question's id, or empty when the whole bank is meant
 * @param what the kind of note in a word; one that is not known here has no effect
 * @param text the learner's words, or empty
 */
public record NoteEntry(
    String id,
    OffsetDateTime at,
    String sitting,
    String bank,
    String question,
    String what,
    String text)
    implements Entry {

  /** The question is marked for a second look. */
  public static final String FLAG = "flag";

  /** The mark is off again. */
  public static final String UNFLAG = "unflag";

  /** The question is not to be asked any more. */
  public static final String SUSPEND = "suspend";

  /** The question may be asked again. */
  public static final String UNSUSPEND = "unsuspend";

  /** The text is for the author of the question or the bank. */
  public static final String COMMENT = "comment";

  /** There is an exam on the bank; the text is its date, as {@code 2026-12-12}. */
  public static final String PLAN = "plan";

  /** There is no such exam any more. */
  public static final String UNPLAN = "unplan";

  /** Progress with the bank counts anew from here; nothing is erased. */
  public static final String RESTART = "restart";

  /** The last starting over is taken back. */
  public static final String UNRESTART = "unrestart";

  public NoteEntry {
    Check.word("id", id);
    at = Check.time(at);
    Objects.requireNonNull(sitting);
    Check.word("bank", bank);
    Objects.requireNonNull(question);
    Check.word("what", what);
    Objects.requireNonNull(text);
  }

  @Override
  public String follows() {
    return sitting;
  }

  @Override
  public <T> T match(Cases<T> cases) {
    return cases.note(this);
  }
}
