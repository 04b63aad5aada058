package viva.bank;

import java.util.Optional;
import viva.text.Severity;

/**
 * Something to be told about a bank that could be read: what a rule, a source or an older copy of
 * the bank says of it. It knows the part that it concerns; where that stands, the file says.
 *
 * @param code a stable name such as {@code key/longest}
 * @param severity how much it weighs
 * @param item the question it concerns; absent for the bank as a whole
 * @param part the part of the question, or of the bank's head
 * @param words words of that part that are meant, as they are written, or empty for all of it
 * @param message what was found, in one sentence
 * @param hint what to do about it, or empty
 */
public record Finding(
    String code,
    Severity severity,
    Optional<Item> item,
    Part part,
    String words,
    String message,
    String hint) {

  /** About a part of a question. */
  public static Finding of(
      String code, Severity severity, Item item, Part part, String message, String hint) {
    return new Finding(code, severity, Optional.of(item), part, "", message, hint);
  }

  /** About a bank as a whole, or a part of its head. */
  public static Finding of(String code, Severity severity, Part part, String message, String hint) {
    return new Finding(code, severity, Optional.empty(), part, "", message, hint);
  }

  /** The same about just these words of the part. */
  public Finding at(String meant) {
    return new Finding(code, severity, item, part, meant, message, hint);
  }
}
