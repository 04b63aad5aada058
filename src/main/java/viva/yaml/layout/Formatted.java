package viva.yaml.layout;

import java.util.List;
import java.util.Optional;
import viva.text.Diagnostic;

/**
 * What laying out a file gave.
 *
 * @param bytes the whole file in its canonical form, equal to what it was where that was canonical;
 *     absent where something would be lost
 * @param diagnostics why there is no form, by place
 * @param ids how many ids were written in
 */
public record Formatted(Optional<byte[]> bytes, List<Diagnostic> diagnostics, int ids) {
  public Formatted {
    diagnostics = List.copyOf(diagnostics);
  }

  static Formatted refused(List<Diagnostic> diagnostics) {
    return new Formatted(Optional.empty(), diagnostics, 0);
  }
}
