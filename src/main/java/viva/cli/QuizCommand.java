package viva.cli;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import viva.session.Mode;
import viva.session.Order;
import viva.session.Plan;
import viva.session.Scope;

/** {@code viva quiz}: a sitting with everything chosen on the command line. */
@Command(
    addMethodSubcommands = false,
    name = "quiz",
    description =
        "Begin a sitting with everything chosen here; a practice if nothing else is said.",
    footer = {
      "",
      "Examples:",
      "  viva quiz xu                          twenty questions in the bank's order",
      "  viva quiz xu --minutes 5 --new-first  new ones for five minutes",
      "  viva quiz --topic libya --count 0 xu  all questions of a topic",
      "  viva quiz xu --seed 4711              the same sitting again",
      "  viva quiz xu --mode exam              an exam by the bank's rules",
      "  viva quiz --mode missed --scope sure  what you were sure of, and it was wrong",
      "  viva quiz --resume                    go on with what was left"
    })
final class QuizCommand implements Callable<Integer> {
  @ParentCommand private VivaCommand viva;

  @Parameters(paramLabel = "BANK", arity = "0..*", description = "Banks; all in reach if none.")
  private List<String> banks = List.of();

  @Mixin private SittingOptions options;

  @Option(
      names = "--mode",
      paramLabel = "MODE",
      description = "practice, study, missed or exam; practice if not said.")
  private String mode = "practice";

  @Option(
      names = "--scope",
      paramLabel = "SCOPE",
      description = "Of what was missed: sure, lately, weak or leeches. Of study: new or ahead.")
  private String scope = "";

  @Option(
      names = "--order",
      paramLabel = "ORDER",
      description = "bank or shuffled, for a practice.")
  private String order = "";

  @Option(names = "--new-first", description = "Questions you have not answered yet come first.")
  private boolean newFirst;

  @Option(
      names = "--paper",
      paramLabel = "NUMBER",
      description = "Sit an exam again, or the same one as somebody else.")
  private String paper = "";

  @Option(
      names = "--resume",
      description = "Go on with the sitting that was left; BANK is only needed for files.")
  private boolean resume;

  @Override
  public Integer call() throws Exception {
    return UsageProblem.told(
        viva.world,
        () -> {
          Begin begin = new Begin(viva.program(), viva.world);
          if (resume) {
            return begin.resume(banks);
          }
          Plan plan = plan();
          return plan.mode() == Mode.EXAM
              ? begin.exam(banks, plan, options, paper)
              : begin.planned(banks, plan);
        });
  }

  private Plan plan() {
    Mode chosen =
        Mode.named(mode)
            .orElseThrow(() -> new UsageProblem("--mode is practice, study, missed or exam"));
    if (!paper.isEmpty() && chosen != Mode.EXAM) {
      throw new UsageProblem("--paper is for exams: --mode exam");
    }
    Plan plan = options.chosen(Plan.of(chosen));
    return plan.sized(order(), plan.count(), plan.minutes())
        .newFirst(newFirst)
        .scoped(scope(chosen));
  }

  private Order order() {
    return order.isEmpty()
        ? Order.BANK
        : Order.named(order).orElseThrow(() -> new UsageProblem("--order is bank or shuffled"));
  }

  private Scope scope(Mode chosen) {
    List<Scope> scopes = Scope.of(chosen);
    return scope.isEmpty()
        ? scopes.get(0)
        : Scope.named(scope)
            .filter(scopes::contains)
            .orElseThrow(
                () ->
                    new UsageProblem(
                        "the scopes of "
                            + chosen.word()
                            + " are "
                            + scopes.stream().map(Scope::word).collect(Collectors.joining(", "))));
  }
}
