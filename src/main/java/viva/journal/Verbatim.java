package viva.journal;

import java.util.Optional;

/**
 * The line of a record as it stands in a file, to be handed on without a change.
 *
 * @param number where it stands, from 1
 * @param key by which it is known: the record's id, or the text where a newer record has none
 * @param contents what it says, apart from how it is written
 * @param text the line without its end
 */
record Verbatim(int number, String key, Object contents, String text) {

  static Verbatim of(int number, String line, Line read) {
    String text = line.endsWith("\r") ? line.substring(0, line.length() - 1) : line;
    if (read instanceof Line.Known known) {
      return new Verbatim(number, known.entry().id(), known.entry(), text);
    }
    Fields fields = ((Line.Newer) read).fields();
    boolean named = fields.values().get("id") instanceof String id && !id.isEmpty();
    return new Verbatim(number, named ? fields.word("id") : text, fields, text);
  }

  /** The record, if this viva knows such. */
  Optional<Entry> entry() {
    return contents instanceof Entry entry ? Optional.of(entry) : Optional.empty();
  }
}
