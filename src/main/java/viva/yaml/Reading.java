package viva.yaml;

import java.util.List;
import java.util.Optional;
import viva.bank.Bank;
import viva.text.Diagnostic;

/**
 * What reading a bank's file gave.
 *
 * @param bank the bank with all questions that have no fault; absent where so little could be read
 *     that there is no bank
 * @param diagnostics every fault of the file, by place
 * @param faulty how many questions are left out because of a fault
 */
public record Reading(Optional<Bank> bank, List<Diagnostic> diagnostics, int faulty) {
  public Reading {
    diagnostics = List.copyOf(diagnostics);
  }

  /** Whether the file has a fault, even one that cost no question. */
  public boolean hasErrors() {
    return diagnostics.stream().anyMatch(Diagnostic::isError);
  }
}
