package viva.cli;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import viva.bank.Bank;
import viva.desk.Desk;
import viva.desk.ExamPlanner;
import viva.desk.Shelved;
import viva.text.Clean;

/** {@code viva plan}: exams to be planned for. */
@Command(
    addMethodSubcommands = false,
    name = "plan",
    description = {
      "Plan towards an exam on a bank: how many new questions a day, and whether that is"
          + " realistic.",
      "Study keeps to it, and home shows it. Without a date, what is planned is printed."
    },
    footer = {
      "",
      "Examples:",
      "  viva plan xu 2026-12-12   an exam on that day",
      "  viva plan xu +20          an exam in twenty days",
      "  viva plan                 what is planned",
      "  viva plan xu --none       no exam any more"
    })
final class PlanCommand implements Callable<Integer> {
  @ParentCommand private VivaCommand viva;

  @Parameters(index = "0", paramLabel = "BANK", arity = "0..1", description = "The bank.")
  private String bank = "";

  @Parameters(
      index = "1",
      paramLabel = "DATE",
      arity = "0..1",
      description = "The day of the exam, as 2026-12-12 or +20.")
  private String date = "";

  @Option(names = "--none", description = "Plan for no exam on the bank any more.")
  private boolean none;

  @Override
  public Integer call() throws Exception {
    return UsageProblem.told(viva.world, () -> run(viva.program()));
  }

  private int run(Program program) throws IOException {
    if (bank.isEmpty()) {
      Desk desk = program.desk(program.shelf(List.of()));
      return print(desk, desk.shelf().banks().stream().map(Shelved::bank).toList());
    }
    NamedBanks named = NamedBanks.of(List.of(bank), program, viva.world);
    Desk desk = program.desk(named.shelf());
    if (date.isEmpty() && !none) {
      return print(desk, named.banks());
    }
    if (named.banks().size() != 1) {
      throw new UsageProblem("an exam is on one bank; name it");
    }
    return keep(new ExamPlanner(desk, named.banks().get(0)));
  }

  private int keep(ExamPlanner planner) {
    String wanted = none ? "" : date;
    if (!planner.isSound(wanted)) {
      throw new UsageProblem(planner.outlook(wanted));
    }
    Optional<String> trouble = planner.keep(wanted);
    if (trouble.isPresent()) {
      viva.world.talk(trouble.get());
      return Exit.TROUBLE;
    }
    viva.world.out().println(none ? "No exam is planned for." : planner.outlook(wanted));
    return Exit.FINE;
  }

  private int print(Desk desk, List<Bank> banks) {
    boolean any = false;
    for (Bank one : banks) {
      ExamPlanner planner = new ExamPlanner(desk, one);
      if (!planner.planned().isEmpty()) {
        any = true;
        String title = Clean.line(one.title());
        viva.world.out().println(title + ": " + planner.outlook(planner.planned()));
      }
    }
    if (!any) {
      viva.world.err().println("No exam is planned for. viva plan BANK DATE plans for one.");
    }
    return Exit.FINE;
  }
}
