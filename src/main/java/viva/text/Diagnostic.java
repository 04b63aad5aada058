package viva.text;

/**
 * One fault in a person's file: a value, never an exception.
 *
 * @param file the file as the person named it
 * @param place where the fault begins
 * @param length how many characters are marked, at least 1
 * @param severity how much it weighs
 * @param code a stable name such as {@code answer/unknown-option}
 * @param message what was found and what was expected, in one sentence
 * @param hint what to do about it, or empty
 * @param source the line of the file, cleaned for a terminal, or empty
 */
public record Diagnostic(
    String file,
    Place place,
    int length,
    Severity severity,
    String code,
    String message,
    String hint,
    String source)
    implements Comparable<Diagnostic> {

  /** The order in which diagnostics are told: by place, then by code. */
  @Override
  public int compareTo(Diagnostic other) {
    int byPlace = place.compareTo(other.place);
    return byPlace != 0 ? byPlace : code.compareTo(other.code);
  }

  /** The same of a file with another name. */
  public Diagnostic in(String name) {
    return new Diagnostic(name, place, length, severity, code, message, hint, source);
  }

  /** Whether the file is faulty because of this. */
  public boolean isError() {
    return severity == Severity.ERROR;
  }
}
