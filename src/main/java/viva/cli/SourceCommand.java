package viva.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;
import viva.desk.HeldSources;
import viva.desk.OwnBanks;
import viva.text.Clean;
import viva.text.Diagnostics;
import viva.text.Nearest;

/** {@code viva source}: where the texts lie that banks cite. */
@Command(
    name = "source",
    description = {
      "Say where the texts lie that banks cite, so that check can hold citations against them.",
      "Only the path is kept, in the data home; the text itself is copied nowhere."
    },
    footer = {
      "",
      "Examples:",
      "  viva source add xu-2017 xu.md  the text of the source xu-2017 is in xu.md",
      "  viva source list               which texts are kept, and whether they are there",
      "  viva source remove xu-2017     forget where it lies"
    })
final class SourceCommand implements Callable<Integer> {
  @ParentCommand private VivaCommand viva;

  @Spec private CommandSpec spec;

  private Program program;

  @Override
  public Integer call() {
    throw new ParameterException(spec.commandLine(), "say what to do: add, list or remove");
  }

  @Command(
      name = "add",
      description = "Keep the path of a text, in place of any that is kept for the source.",
      footer = {"", "Example:", "  viva source add xu-2017 xu.md"})
  int add(
      @Parameters(paramLabel = "ID", description = "The source's id, as banks declare it.")
          String id,
      @Parameters(paramLabel = "FILE", description = "A plain or Markdown text, in UTF-8.")
          String file)
      throws IOException {
    return UsageProblem.told(
        viva.world,
        () -> {
          int code = done(held().add(viva.world.here(), id, file));
          if (code == Exit.FINE) {
            remarkUnknown(id);
          }
          return code;
        });
  }

  @Command(
      name = "list",
      description = "List the texts that are kept.",
      footer = {"", "Examples:", "  viva source list", "  viva source list --json"})
  int list(@Option(names = "--json", description = "For programs.") boolean json)
      throws IOException {
    return UsageProblem.told(viva.world, () -> print(held(), json));
  }

  @Command(
      name = "remove",
      description = "Forget where a text lies. The text stays where it is.",
      footer = {"", "Example:", "  viva source remove xu-2017"})
  int remove(@Parameters(paramLabel = "ID", description = "The source's id.") String id)
      throws IOException {
    return UsageProblem.told(viva.world, () -> done(held().remove(id)));
  }

  private HeldSources held() throws IOException {
    program = viva.program();
    return HeldSources.of(program.places());
  }

  private int done(OwnBanks.Done done) {
    viva.world.out().print(Diagnostics.print(done.diagnostics()));
    if (!done.problem().isEmpty()) {
      throw new UsageProblem(done.problem());
    }
    viva.world.err().println(Clean.line(done.words()));
    return done.kept() ? Exit.FINE : Exit.FAULTS;
  }

  /** A slip of the id would keep a path that no check ever uses. */
  private void remarkUnknown(String id) {
    Set<String> known = new TreeSet<>();
    program.shelf(List.of()).banks().forEach(bank -> known.addAll(bank.bank().sources().keySet()));
    if (!known.contains(id)) {
      String near = Nearest.to(id, known).map(n -> "; did you mean \"" + n + "\"?").orElse("");
      viva.world.err().println(Clean.line("No bank in reach names it yet" + near));
    }
  }

  private int print(HeldSources held, boolean json) throws IOException {
    if (json) {
      viva.world.out().println(JsonText.of(rows(held.files())));
    } else {
      held.files().forEach((id, path) -> viva.world.out().println(line(id, path)));
    }
    viva.world.err().print(Diagnostics.print(held.diagnostics()));
    if (held.files().isEmpty() && !json) {
      viva.world.err().println("No text is kept; viva source add ID FILE keeps one.");
    }
    return held.diagnostics().isEmpty() ? Exit.FINE : Exit.FAULTS;
  }

  private static String line(String id, Path path) {
    String gone = Files.isRegularFile(path) ? "" : "  (there is no such file)";
    return String.format(Locale.ROOT, "%-20s %s%s", id, Clean.line(path.toString()), gone);
  }

  private static List<Map<String, Object>> rows(Map<String, Path> files) {
    return files.entrySet().stream()
        .map(
            entry -> {
              Map<String, Object> row = new LinkedHashMap<>();
              row.put("id", entry.getKey());
              row.put("path", entry.getValue().toString());
              row.put("there", Files.isRegularFile(entry.getValue()));
              return row;
            })
        .toList();
  }
}
