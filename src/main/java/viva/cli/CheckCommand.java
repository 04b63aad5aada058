package viva.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import viva.desk.Librarian;
import viva.desk.Shelf;
import viva.desk.Shelved;
import viva.text.Diagnostic;
import viva.text.Diagnostics;
import viva.text.Figures;
import viva.yaml.BankReader;
import viva.yaml.Reading;

/** {@code viva check}: every fault of every bank named. */
@Command(
    name = "check",
    description = "Tell every fault of a bank, with its place. Exit code 1 if there is one.",
    footer = {
      "",
      "Examples:",
      "  viva check questions my-bank.yaml",
      "  viva check xu-2017 --json"
    })
final class CheckCommand implements Callable<Integer> {
  @ParentCommand private VivaCommand viva;

  @Parameters(
      paramLabel = "BANK",
      arity = "1..*",
      description = "Files, folders of files, or banks in reach.")
  private List<String> banks = List.of();

  @Option(names = "--json", description = "For programs.")
  private boolean json;

  /** One bank and what is wrong with it. */
  private record Checked(int questions, List<Diagnostic> diagnostics) {}

  @Override
  public Integer call() throws IOException {
    return UsageProblem.told(
        viva.world,
        () -> {
          List<Checked> checked = new ArrayList<>();
          banks.forEach(bank -> checked.addAll(checked(bank)));
          return told(checked);
        });
  }

  private List<Checked> checked(String word) {
    if (!NamedBanks.looksLikePath(word) && !NamedBanks.isPath(word, viva.world)) {
      return List.of(inReach(word));
    }
    return Librarian.files(viva.world.here(), word).stream().map(this::file).toList();
  }

  private Checked inReach(String word) {
    Shelf.Named named = viva.program().shelf(List.of()).named(word);
    Shelved found = named.bank().orElseThrow(() -> new UsageProblem(named.problem()));
    return new Checked(found.bank().items().size(), found.diagnostics());
  }

  private Checked file(String file) {
    Reading reading = BankReader.read(viva.world.here().resolve(file), file);
    int questions = reading.bank().map(bank -> bank.items().size()).orElse(0);
    return new Checked(questions, reading.diagnostics());
  }

  private int told(List<Checked> checked) throws IOException {
    List<Diagnostic> all = checked.stream().flatMap(bank -> bank.diagnostics().stream()).toList();
    if (json) {
      viva.world.out().println(JsonText.of(all.stream().map(CheckCommand::row).toList()));
    } else {
      viva.world.out().print(Diagnostics.print(all));
    }
    long faults = all.stream().filter(Diagnostic::isError).count();
    viva.world.err().println(summary(checked, faults, all.size() - faults));
    return faults == 0 ? Exit.FINE : Exit.FAULTS;
  }

  private static String summary(List<Checked> checked, long faults, long warnings) {
    int questions = checked.stream().mapToInt(Checked::questions).sum();
    String summary =
        String.join(
            ", ",
            Figures.count(checked.size(), "bank"),
            Figures.count(questions, "sound question"),
            faults == 0 ? "no faults" : Figures.count(faults, "fault"));
    return warnings == 0 ? summary : summary + ", " + Figures.count(warnings, "warning");
  }

  private static Map<String, Object> row(Diagnostic diagnostic) {
    Map<String, Object> row = new LinkedHashMap<>();
    row.put("file", diagnostic.file());
    row.put("line", diagnostic.place().line());
    row.put("column", diagnostic.place().column());
    row.put("severity", diagnostic.severity().word());
    row.put("code", diagnostic.code());
    row.put("message", diagnostic.message());
    row.put("hint", diagnostic.hint());
    return row;
  }
}
