package viva.cli;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import viva.bank.Bank;
import viva.desk.Desk;
import viva.desk.stats.StatsLines;
import viva.progress.stats.Statistics;

/** {@code viva stats}: the statistics of the learner. */
@Command(
    addMethodSubcommands = false,
    name = "stats",
    description = {
      "Tell your statistics: days and time, what is due, what you know, first tries by topic and"
          + " kind, how sure and how right you are, the hardest questions.",
      "Exams are kept apart. On the full screen, s shows the same as pictures."
    },
    footer = {
      "",
      "Examples:",
      "  viva stats          of everything you ever answered",
      "  viva stats xu       of one bank",
      "  viva stats --json   for programs"
    })
final class StatsCommand implements Callable<Integer> {
  @ParentCommand private VivaCommand viva;

  @Parameters(
      paramLabel = "BANK",
      arity = "0..*",
      description = "Banks; everything ever answered if none.")
  private List<String> banks = List.of();

  @Option(names = "--json", description = "For programs.")
  private boolean json;

  @Override
  public Integer call() throws Exception {
    return UsageProblem.told(viva.world, () -> run(viva.program()));
  }

  private int run(Program program) throws IOException {
    if (banks.isEmpty()) {
      return print(program.desk(program.shelf(List.of())), List.of());
    }
    NamedBanks named = NamedBanks.of(banks, program, viva.world);
    return print(program.desk(named.shelf()), named.banks());
  }

  private int print(Desk desk, List<Bank> of) throws IOException {
    Statistics statistics = desk.statistics(of);
    List<String> unreadable = statistics.isEmpty() ? desk.unreadable() : List.of();
    if (!unreadable.isEmpty()) {
      unreadable.forEach(viva.world::talk);
      return Exit.TROUBLE;
    }
    if (json) {
      viva.world.out().println(JsonText.of(StatsJson.of(statistics, of)));
    } else {
      String title = of.stream().map(Bank::title).collect(Collectors.joining(", "));
      StatsLines.of(statistics, of.isEmpty() ? StatsLines.EVERYTHING : title)
          .forEach(viva.world.out()::println);
    }
    desk.takeNews().forEach(viva.world::talk);
    return Exit.FINE;
  }
}
