package viva.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import viva.desk.OwnBanks;
import viva.desk.Shelf;
import viva.desk.Shelved;
import viva.text.Clean;
import viva.text.Diagnostics;
import viva.text.Figures;

/** {@code viva banks}: the banks in reach, and keeping one's own. */
@Command(
    name = "banks",
    description = "List the banks in reach and the file each comes from.",
    footer = {
      "",
      "Examples:",
      "  viva banks",
      "  viva banks add my-bank.yaml     keep a copy in the data home",
      "  viva banks update my-bank.yaml  replace it by a newer one",
      "  viva banks remove my-bank       put it aside"
    })
final class BanksCommand implements Callable<Integer> {
  @ParentCommand private VivaCommand viva;

  @Option(names = "--json", description = "For programs.")
  private boolean json;

  @Override
  public Integer call() throws Exception {
    return UsageProblem.told(viva.world, () -> print(viva.program().shelf(List.of())));
  }

  private int print(Shelf shelf) throws IOException {
    List<Shelved> all = Stream.concat(shelf.banks().stream(), shelf.hidden().stream()).toList();
    if (json) {
      List<Map<String, Object>> rows = new ArrayList<>();
      all.forEach(bank -> rows.add(row(bank, shelf)));
      viva.world.out().println(JsonText.of(rows));
    } else {
      all.forEach(bank -> viva.world.out().println(line(bank, shelf)));
    }
    viva.world.err().print(Diagnostics.print(shelf.unreadable()));
    return Exit.FINE;
  }

  private static String line(Shelved bank, Shelf shelf) {
    String questions = Figures.count(bank.bank().items().size(), "question");
    String faulty = bank.faulty() == 0 ? "" : ", " + bank.faulty() + " faulty";
    String use = shelf.banks().contains(bank) ? "" : "  (not in use: another has its id)";
    String columns = String.format(Locale.ROOT, "%-20s %14s", bank.bank().id(), questions);
    return columns + faulty + "  " + where(bank) + use;
  }

  private static String where(Shelved bank) {
    return bank.origin() == Shelved.Origin.BUILT_IN ? "built in" : Clean.line(bank.path());
  }

  private static Map<String, Object> row(Shelved bank, Shelf shelf) {
    Map<String, Object> row = new LinkedHashMap<>();
    row.put("id", bank.bank().id());
    row.put("title", bank.bank().title());
    row.put("questions", bank.bank().items().size());
    row.put("faulty", bank.faulty());
    row.put("origin", bank.origin().word());
    row.put("path", bank.path());
    row.put("inUse", shelf.banks().contains(bank));
    return row;
  }

  @Command(
      name = "add",
      description = "Check a bank and keep a copy of it in the data home.",
      footer = {"", "Example:", "  viva banks add my-bank.yaml"})
  int add(@Parameters(paramLabel = "FILE", description = "The bank's file.") String file)
      throws IOException {
    return UsageProblem.told(viva.world, () -> done(own().add(viva.world.here(), file)));
  }

  @Command(
      name = "update",
      description = "Check a bank and replace the copy that has its id.",
      footer = {"", "Example:", "  viva banks update my-bank.yaml"})
  int update(@Parameters(paramLabel = "FILE", description = "The bank's file.") String file)
      throws IOException {
    return UsageProblem.told(viva.world, () -> done(own().update(viva.world.here(), file)));
  }

  @Command(
      name = "remove",
      description = "Put a bank of the data home aside.",
      footer = {"", "Example:", "  viva banks remove my-bank"})
  int remove(@Parameters(paramLabel = "BANK", description = "The bank's id.") String id)
      throws IOException {
    return UsageProblem.told(viva.world, () -> done(own().remove(id)));
  }

  private OwnBanks own() {
    return new OwnBanks(viva.program().places());
  }

  private int done(OwnBanks.Done done) {
    viva.world.out().print(Diagnostics.print(done.diagnostics()));
    if (!done.problem().isEmpty()) {
      throw new UsageProblem(done.problem());
    }
    viva.world.err().println(done.words());
    return done.kept() ? Exit.FINE : Exit.FAULTS;
  }
}
