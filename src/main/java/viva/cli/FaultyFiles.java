package viva.cli;

import java.util.List;
import viva.text.Diagnostic;

/** A file that was asked for holds nothing that could be used: its faults are told, exit code 1. */
final class FaultyFiles extends RuntimeException {
  private final transient List<Diagnostic> diagnostics;

  FaultyFiles(List<Diagnostic> diagnostics) {
    super("faults were found");
    this.diagnostics = List.copyOf(diagnostics);
  }

  List<Diagnostic> diagnostics() {
    return diagnostics;
  }
}
