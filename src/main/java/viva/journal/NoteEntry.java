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
 * @param what the kind of note in a word, such as {@code flag} or {@code unflag}
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
