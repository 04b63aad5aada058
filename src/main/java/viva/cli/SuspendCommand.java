package viva.cli;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import viva.desk.Browser;
import viva.desk.Catalogue;
import viva.desk.Desk;
import viva.progress.Known;
import viva.question.QuestionId;
import viva.session.Asked;

/** {@code viva suspend}: questions that are asked no more, or again. */
@Command(
    addMethodSubcommands = false,
    name = "suspend",
    description = {
      "Have questions asked no more, or bring them back. What you answered stays.",
      "viva find suspended lists those that are."
    },
    footer = {
      "",
      "Examples:",
      "  viva suspend xu-2017/libya-thanks",
      "  viva suspend libya-thanks thesis   an id that only one bank has is enough",
      "  viva suspend libya-thanks --back   ask it again"
    })
final class SuspendCommand implements Callable<Integer> {
  @ParentCommand private VivaCommand viva;

  @Parameters(
      paramLabel = "ID",
      arity = "1..*",
      description = "Ids of questions, alone or as BANK/ID.")
  private List<String> ids;

  @Option(names = "--back", description = "Ask them again.")
  private boolean back;

  @Override
  public Integer call() throws Exception {
    return UsageProblem.told(viva.world, () -> run(viva.program()));
  }

  /** All are looked up before anything is kept. */
  private int run(Program program) throws IOException {
    Desk desk = program.desk(program.shelf(List.of()));
    Browser browser = new Browser(desk);
    Catalogue catalogue = browser.catalogue();
    Map<QuestionId, Known> questions = new LinkedHashMap<>();
    for (String id : ids) {
      Catalogue.Named named = catalogue.named(id);
      Known one = named.question().orElseThrow(() -> new UsageProblem(named.problem()));
      questions.put(one.id(), one);
    }
    for (Known one : questions.values()) {
      Optional<String> trouble =
          browser.suspend(new Asked(one.bank(), one.item(), List.of()), !back);
      if (trouble.isPresent()) {
        viva.world.talk(trouble.get());
        return Exit.TROUBLE;
      }
      String name = one.bank().id() + "/" + one.item().id();
      viva.world.err().println(name + (back ? " is asked again." : " is asked no more."));
    }
    return Exit.FINE;
  }
}
