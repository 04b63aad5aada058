package viva.cli;

import java.util.concurrent.Callable;
import picocli.AutoComplete;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code viva completion}: a script that completes viva's words in a shell. */
@Command(
    addMethodSubcommands = false,
    name = "completion",
    description = "Print a completion script for bash or zsh.",
    footer = {
      "",
      "Examples:",
      "  source <(viva completion bash)",
      "  autoload -U bashcompinit && bashcompinit && source <(viva completion zsh)"
    })
final class CompletionCommand implements Callable<Integer> {
  @ParentCommand private VivaCommand viva;

  @Parameters(paramLabel = "SHELL", description = "bash or zsh.")
  private String shell = "";

  @Override
  public Integer call() throws Exception {
    return UsageProblem.told(viva.world, this::print);
  }

  private int print() {
    if (shell.equals("fish")) {
      throw new UsageProblem("there is no completion for fish yet; bash and zsh have one");
    }
    if (!shell.equals("bash") && !shell.equals("zsh")) {
      throw new UsageProblem("no completion for \"" + shell + "\"; there are: bash, zsh");
    }
    viva.world.out().print(AutoComplete.bash("viva", Commands.line(new VivaCommand(viva.world))));
    return Exit.FINE;
  }
}
