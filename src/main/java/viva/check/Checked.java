package viva.check;

import java.util.List;
import viva.text.Diagnostic;
import viva.text.Severity;

/**
 * All that is told of one file.
 *
 * @param file its name as the person gave it
 * @param questions how many of its questions can be asked
 * @param diagnostics what is told, by place
 */
public record Checked(String file, int questions, List<Diagnostic> diagnostics) {
  public Checked {
    diagnostics = List.copyOf(diagnostics);
  }

  /** The same of a file with another name. */
  Checked as(String name) {
    return new Checked(name, questions, diagnostics.stream().map(told -> told.in(name)).toList());
  }

  /** The same without hints. */
  public Checked withoutHints() {
    return new Checked(
        file,
        questions,
        diagnostics.stream().filter(told -> told.severity() != Severity.HINT).toList());
  }
}
