package viva.cli;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import viva.bank.Bank;
import viva.desk.Desk;
import viva.desk.Restart;

/** {@code viva restart}: progress with a bank that counts anew. */
@Command(
    addMethodSubcommands = false,
    name = "restart",
    description = {
      "Start a bank over: from now on progress with it counts anew. Nothing is erased: your answers"
          + " and scores stay, and --back has them count again.",
    },
    footer = {"", "Examples:", "  viva restart xu", "  viva restart xu --back   take it back"})
final class RestartCommand implements Callable<Integer> {
  @ParentCommand private VivaCommand viva;

  @Parameters(paramLabel = "BANK", description = "The bank, by its file, id or title.")
  private String bank;

  @Option(names = "--back", description = "Take the last starting over back.")
  private boolean back;

  @Override
  public Integer call() throws Exception {
    return UsageProblem.told(viva.world, () -> run(viva.program()));
  }

  private int run(Program program) throws IOException {
    NamedBanks named = NamedBanks.of(List.of(bank), program, viva.world);
    Desk desk = program.desk(named.shelf());
    if (named.banks().size() != 1) {
      throw new UsageProblem("start one bank over at a time; name it");
    }
    Bank one = named.banks().get(0);
    Restart done = Restart.of(desk, one, !back);
    String undo =
        back || !done.kept() ? "" : " viva restart " + one.id() + " --back takes it back.";
    viva.world.err().println(done.words() + undo);
    return done.kept() ? Exit.FINE : Exit.TROUBLE;
  }
}
