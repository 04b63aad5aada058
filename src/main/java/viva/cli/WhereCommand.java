package viva.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import viva.desk.Places;
import viva.desk.Shelf;

/** {@code viva where}: every folder and file in use. */
@Command(
    name = "where",
    description = "Print every folder and file that is in use.",
    footer = {"", "Example:", "  viva where --json"})
final class WhereCommand implements Callable<Integer> {
  @ParentCommand private VivaCommand viva;

  @Option(names = "--json", description = "For programs.")
  private boolean json;

  @Override
  public Integer call() throws Exception {
    return UsageProblem.told(viva.world, () -> print(viva.program()));
  }

  private int print(Program program) throws java.io.IOException {
    Places places = program.places();
    Map<String, Object> found = new LinkedHashMap<>();
    found.put("data", places.data().toString());
    found.put(
        "journal",
        program
            .desk(new Shelf(java.util.List.of(), java.util.List.of(), java.util.List.of()))
            .journalFile()
            .toString());
    found.put("settings", places.config().toString());
    found.put("banks", places.banks().toString());
    found.put("device", places.device().toString());
    if (json) {
      viva.world.out().println(JsonText.of(found));
    } else {
      found.forEach((name, path) -> viva.world.out().printf("%-9s %s%n", name, path));
    }
    return Exit.FINE;
  }
}
