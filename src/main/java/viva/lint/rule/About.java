package viva.lint.rule;

import java.util.Optional;
import viva.bank.Finding;
import viva.bank.Item;
import viva.bank.Part;
import viva.text.Severity;

/**
 * A rule in words.
 *
 * @param id its stable name, {@code area/what}, by which it is silenced
 * @param severity how much a finding of it weighs, as a rule
 * @param reason why an author should care, in one line
 * @param example a part of a bank, from {@code questions:} on or with keys of the head, that it
 *     finds something in
 * @param better the same mended, so that it finds nothing
 */
public record About(String id, Severity severity, String reason, String example, String better) {

  /** A finding of this rule in a question. */
  public Finding in(Item item, Part part, String message, String hint) {
    return Finding.of(id, severity, item, part, message, hint);
  }

  /** A finding of this rule in the bank as a whole. */
  public Finding inBank(Part part, String message, String hint) {
    return new Finding(id, severity, Optional.empty(), part, "", message, hint);
  }
}
