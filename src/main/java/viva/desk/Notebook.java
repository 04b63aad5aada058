package viva.desk;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import viva.journal.Entry;
import viva.journal.NoteEntry;
import viva.question.QuestionId;

/**
 * What a learner says outside of answering: not to be asked a question any more, a word to its
 * author, an exam to plan for, starting over. Each is a record; none changes another.
 */
public final class Notebook {
  private final Supplier<OffsetDateTime> clock;
  private final Supplier<String> ids;
  private final Function<List<Entry>, Optional<String>> journal;

  /**
   * A notebook.
   *
   * @param ids gives an id never given before
   * @param journal keeps records, or says why it cannot
   */
  Notebook(
      Supplier<OffsetDateTime> clock,
      Supplier<String> ids,
      Function<List<Entry>, Optional<String>> journal) {
    this.clock = clock;
    this.ids = ids;
    this.journal = journal;
  }

  /** Has a question asked no more, or again; empty if that is kept, else why not. */
  public Optional<String> suspend(QuestionId question, boolean on) {
    return note(question, on ? NoteEntry.SUSPEND : NoteEntry.UNSUSPEND, "");
  }

  /** Flags a question for a second look, or takes the flag off. */
  public Optional<String> flag(QuestionId question, boolean on) {
    return note(question, on ? NoteEntry.FLAG : NoteEntry.UNFLAG, "");
  }

  /** Writes a word to the author of a question. */
  public Optional<String> comment(QuestionId question, String text) {
    return note(question, NoteEntry.COMMENT, text);
  }

  /** Plans for an exam on a bank. */
  public Optional<String> plan(String bank, LocalDate exam) {
    return note(bank, "", NoteEntry.PLAN, exam.toString());
  }

  /** Plans for no exam on a bank any more. */
  public Optional<String> unplan(String bank) {
    return note(bank, "", NoteEntry.UNPLAN, "");
  }

  /** Has progress with a bank count anew from now on, or takes that back. */
  public Optional<String> restart(String bank, boolean on) {
    return note(bank, "", on ? NoteEntry.RESTART : NoteEntry.UNRESTART, "");
  }

  private Optional<String> note(QuestionId question, String what, String text) {
    return note(question.bank(), question.question(), what, text);
  }

  private Optional<String> note(String bank, String question, String what, String text) {
    return journal.apply(
        List.of(new NoteEntry(ids.get(), clock.get(), "", bank, question, what, text)));
  }
}
