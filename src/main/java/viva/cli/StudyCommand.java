package viva.cli;

import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import viva.session.Plan;
import viva.session.Scope;

/** {@code viva study}: what is due, then new questions. */
@Command(
    addMethodSubcommands = false,
    name = "study",
    description = "Study: what is due by your memory, then new questions.",
    footer = {
      "",
      "Examples:",
      "  viva study                  what is due over all banks, then new questions",
      "  viva study xu --minutes 5   the five minutes of it that help most",
      "  viva study xu --new         new questions beyond those of the day",
      "  viva study xu --ahead       what is not due yet; each counts as an early review"
    })
final class StudyCommand implements Callable<Integer> {
  @ParentCommand private VivaCommand viva;

  @Parameters(paramLabel = "BANK", arity = "0..*", description = "Banks; all in reach if none.")
  private List<String> banks = List.of();

  @Mixin private SittingOptions options;

  @Option(names = "--new", description = "New questions only, beyond those of the day.")
  private boolean more;

  @Option(names = "--ahead", description = "What is not due yet, for cramming.")
  private boolean ahead;

  @Override
  public Integer call() throws Exception {
    return UsageProblem.told(
        viva.world,
        () -> {
          if (more && ahead) {
            throw new UsageProblem("--new and --ahead do not go together");
          }
          Scope scope = more ? Scope.NEW : ahead ? Scope.AHEAD : Scope.TODAY;
          Plan plan = options.chosen(Plan.study()).scoped(scope);
          return new Begin(viva.program(), viva.world).planned(banks, plan);
        });
  }
}
