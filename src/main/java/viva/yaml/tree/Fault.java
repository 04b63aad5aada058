package viva.yaml.tree;

import viva.text.Severity;

/**
 * A fault with its place as offsets: a diagnostic before lines are counted.
 *
 * @param severity how much it weighs
 * @param code its code
 * @param at where it stands
 * @param message what was found and what was expected
 * @param hint what to do about it, or empty
 */
public record Fault(Severity severity, Code code, Span at, String message, String hint) {
  static Fault error(Code code, Span at, String message, String hint) {
    return new Fault(Severity.ERROR, code, at, message, hint);
  }
}
