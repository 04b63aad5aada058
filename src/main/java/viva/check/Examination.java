package viva.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import viva.bank.Bank;
import viva.bank.Finding;
import viva.bank.Part;
import viva.lint.Lint;
import viva.text.Diagnostic;
import viva.text.Severity;
import viva.yaml.Reading;
import viva.yaml.Sheet;

/**
 * The examination of several files in one run. Each is looked at and let go; only the banks' ids
 * are remembered, because no two banks may have the same.
 */
public final class Examination {
  /** The code of a bank whose id another bank has. */
  public static final String ID_TAKEN = "bank/id-taken";

  /** The code of the line that stands for findings that are not told. */
  public static final String MORE = "file/more-findings";

  /** How many findings of one file are told, besides the faults of its form. */
  static final int TOLD = 1_000;

  /**
   * How many are looked up in the file to tell the first of them, the weightiest if there are more.
   */
  private static final int PLACED = 10_000;

  private final List<Examiner> examiners;
  private final Map<String, String> files = new HashMap<>();

  /** With these, asked in this order. */
  public Examination(List<Examiner> examiners) {
    this.examiners = List.copyOf(examiners);
  }

  /** All that is told of a file. */
  public Checked of(String file, Sheet sheet) {
    Reading reading = sheet.reading();
    List<Finding> all =
        reading.bank().stream()
            .flatMap(bank -> findings(file, bank, reading.faulty()))
            .sorted(Comparator.comparing(Finding::severity))
            .toList();
    List<Diagnostic> found = all.stream().limit(PLACED).map(sheet::diagnostic).sorted().toList();
    List<Diagnostic> told = new ArrayList<>(reading.diagnostics());
    found.stream().limit(TOLD).forEach(told::add);
    if (found.size() > TOLD) {
      told.add(more(found.subList(TOLD, found.size()), all.size() - TOLD));
    }
    told.sort(Comparator.naturalOrder());
    int questions = reading.bank().map(bank -> bank.items().size()).orElse(0);
    return new Checked(file, questions, told);
  }

  /** What was told of a file before, under its name now; nothing where its id is taken by now. */
  public Optional<Checked> again(String file, KeptChecks.Kept kept) {
    return files.putIfAbsent(kept.bank(), file) == null
        ? Optional.of(kept.checked().as(file))
        : Optional.empty();
  }

  /** Whether no other file had this bank's id before it. */
  public boolean isFirst(String file, String bank) {
    return file.equals(files.get(bank));
  }

  private Stream<Finding> findings(String file, Bank bank, int faulty) {
    return Stream.concat(
        idTaken(file, bank).stream(),
        examiners.stream()
            .flatMap(e -> e.findings(file, bank, faulty).stream())
            .filter(finding -> !Lint.isSilenced(finding, bank)));
  }

  private Optional<Finding> idTaken(String file, Bank bank) {
    String first = files.putIfAbsent(bank.id(), file);
    return Optional.ofNullable(first)
        .map(
            other ->
                Finding.of(
                    ID_TAKEN,
                    Severity.ERROR,
                    Part.of("id"),
                    "the id \"" + bank.id() + "\" is taken by the bank in " + other,
                    "give each bank an id of its own: answers are kept under it"));
  }

  /** As weighty as the weightiest that it stands for, so that nothing passes by being late. */
  private static Diagnostic more(List<Diagnostic> rest, int count) {
    Diagnostic next = rest.get(0);
    Severity severity =
        rest.stream().map(Diagnostic::severity).min(Comparator.naturalOrder()).orElseThrow();
    String message = "there are more findings from here on: " + count;
    String hint = "mend those above, then look again";
    return new Diagnostic(next.file(), next.place(), 1, severity, MORE, message, hint, "");
  }
}
