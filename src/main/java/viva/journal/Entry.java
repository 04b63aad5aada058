package viva.journal;

import java.time.OffsetDateTime;

/**
 * One record of the journal: something that happened, known for ever by its id. Records are never
 * changed; what turns out otherwise later is a record of its own ({@link AmendEntry}).
 */
public sealed interface Entry permits SittingEntry, AnswerEntry, AmendEntry, NoteEntry, EndEntry {

  /** The version of the format, which stands in every record. */
  int VERSION = 1;

  /** By which the record is known, so that copies of it count once. */
  String id();

  /** When it happened, to the millisecond, in the learner's zone. */
  OffsetDateTime at();

  /**
   * The id of the record that has to come before this one, or empty: an answer's sitting, an
   * amendment's answer.
   */
  String follows();

  /** Hands this record to the case for its kind. */
  <T> T match(Cases<T> cases);

  /** One case a kind of record, so that whoever tells kinds apart cannot forget one. */
  interface Cases<T> {
    T sitting(SittingEntry sitting);

    T answer(AnswerEntry answer);

    T amend(AmendEntry amend);

    T note(NoteEntry note);

    T end(EndEntry end);
  }
}
