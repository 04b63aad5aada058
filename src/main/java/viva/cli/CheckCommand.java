package viva.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import viva.desk.Librarian;
import viva.text.Diagnostics;
import viva.text.Figures;
import viva.yaml.BankReader;
import viva.yaml.Reading;

/** {@code viva check}: every fault of every bank named. */
@Command(
    name = "check",
    description = "Tell every fault of a bank, with its place. Exit code 1 if there is one.",
    footer = {"", "Example:", "  viva check questions my-bank.yaml"})
final class CheckCommand implements Callable<Integer> {
  @ParentCommand private VivaCommand viva;

  @Parameters(paramLabel = "BANK", arity = "1..*", description = "Files, or folders of files.")
  private List<String> banks = List.of();

  @Override
  public Integer call() throws IOException {
    int faults = 0;
    int questions = 0;
    List<String> files = new ArrayList<>();
    for (String bank : banks) {
      files.addAll(files(bank));
    }
    for (String file : files) {
      Reading reading = BankReader.read(viva.world.here().resolve(file), file);
      viva.world.out().print(Diagnostics.print(reading.diagnostics()));
      faults += reading.diagnostics().size();
      questions += reading.bank().map(found -> found.items().size()).orElse(0);
    }
    viva.world
        .err()
        .println(
            Figures.count(files.size(), "bank")
                + ", "
                + Figures.count(questions, "sound question")
                + ", "
                + (faults == 0 ? "no faults" : Figures.count(faults, "fault")));
    return faults == 0 ? Exit.FINE : Exit.FAULTS;
  }

  private List<String> files(String named) throws IOException {
    Path path = viva.world.here().resolve(named);
    if (!Files.isDirectory(path)) {
      return List.of(named);
    }
    try (Stream<Path> files = Files.list(path)) {
      List<String> found =
          files
              .map(file -> file.getFileName().toString())
              .filter(Librarian::isBank)
              .sorted()
              .map(name -> Path.of(named).resolve(name).toString())
              .toList();
      return found.isEmpty() ? List.of(named) : found;
    }
  }
}
