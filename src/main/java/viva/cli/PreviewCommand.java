package viva.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code viva preview}: a bank's questions as a student sees them, for their author. */
@Command(
    addMethodSubcommands = false,
    name = "preview",
    description = {
      "Show the questions of a bank as a student sees them, with key and explanation on request.",
      "Nothing is recorded."
    },
    footer = {
      "",
      "A # begins a comment for the shell, so put quotes around BANK#QUESTION.",
      "",
      "Examples:",
      "  viva preview my-bank.yaml              from the first question on",
      "  viva preview 'my-bank.yaml#libya-vote' one by its id, or a part of it",
      "  viva preview 'xu-2017#12'              the twelfth",
      "  viva preview --watch my-bank.yaml      again each time it is saved",
      "  viva preview --plain 'xu-2017#12'      as lines with the answer"
    })
final class PreviewCommand implements Callable<Integer> {
  @ParentCommand private VivaCommand viva;

  @Parameters(
      paramLabel = "BANK[#QUESTION]",
      description =
          "A bank by its file or id; the question by its id, its number or a part of its id.")
  private String bank = "";

  @Option(names = "--watch", description = "Follow the file: show it again when it is saved.")
  private boolean watch;

  @Override
  public Integer call() throws IOException {
    return UsageProblem.told(
        viva.world,
        () -> {
          Program program = viva.program();
          Previewed bank = Previewed.of(this.bank, program, viva.world);
          return watch ? bank.follow(program) : bank.show(program);
        });
  }
}
