package viva.cli;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import viva.desk.Places;
import viva.desk.Shelf;

/** {@code viva where}: every folder and file in use. Looking leaves no trace. */
@Command(
    addMethodSubcommands = false,
    name = "where",
    description = "Print every folder and file that is in use.",
    footer = {"", "Examples:", "  viva where", "  viva where --json"})
final class WhereCommand implements Callable<Integer> {
  private static final Shelf NO_BANKS = new Shelf(List.of(), List.of(), List.of());

  @ParentCommand private VivaCommand viva;

  @Option(names = "--json", description = "For programs.")
  private boolean json;

  @Override
  public Integer call() throws Exception {
    return UsageProblem.told(
        viva.world,
        () -> {
          Map<String, Object> found = found(viva.program());
          if (json) {
            viva.world.out().println(JsonText.of(found));
          } else {
            found.forEach(this::print);
          }
          return Exit.FINE;
        });
  }

  private void print(String name, Object path) {
    String shown = path == null ? "none before this device's first sitting" : path.toString();
    viva.world.out().println(name + " ".repeat(10 - name.length()) + shown);
  }

  private static Map<String, Object> found(Program program) {
    Places places = program.places();
    Optional<Path> answers = program.desk(NO_BANKS).journalFile();
    Map<String, Object> found = new LinkedHashMap<>();
    found.put("data", places.data().toString());
    found.put("journal", places.journal().toString());
    found.put("answers", answers.map(Path::toString).orElse(null));
    found.put("settings", places.config().toString());
    found.put("banks", places.banks().toString());
    found.put("sources", places.sources().toString());
    found.put("device", places.device().toString());
    return found;
  }
}
