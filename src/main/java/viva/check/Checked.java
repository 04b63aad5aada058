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

  /** The same without hints. */
  public Checked withoutHints() {
    return new Checked(
        file,
        questions,
        diagnostics.stream().filter(told -> told.severity() != Severity.HINT).toList());
  }
}
