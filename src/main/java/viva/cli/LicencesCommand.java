package viva.cli;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code viva licences}: what the jar holds, under which terms, and the terms themselves. */
@Command(
    addMethodSubcommands = false,
    name = "licences",
    description = "List what viva is made of and under which licences, or print one of them.",
    footer = {"", "Examples:", "  viva licences", "  viva licences LGPL-3.0"})
final class LicencesCommand implements Callable<Integer> {
  private static final String FOLDER = "/META-INF/licenses/";

  /** The texts in the jar, by the names that the list has. */
  static final List<String> TEXTS = List.of("Apache-2.0", "LGPL-3.0", "GPL-3.0", "MIT");

  @ParentCommand private VivaCommand viva;

  @Parameters(
      paramLabel = "LICENCE",
      arity = "0..1",
      description = "Print its text: Apache-2.0, LGPL-3.0, GPL-3.0 or MIT.")
  private String licence = "";

  @Override
  public Integer call() throws IOException {
    return UsageProblem.told(viva.world, this::print);
  }

  private int print() throws IOException {
    String text = licence.isEmpty() ? "README" : name();
    viva.world.out().print(Packed.text(FOLDER + text + ".txt"));
    return Exit.FINE;
  }

  private String name() {
    return TEXTS.stream()
        .filter(licence::equalsIgnoreCase)
        .findFirst()
        .orElseThrow(
            () ->
                new UsageProblem(
                    "no licence here is called \""
                        + licence
                        + "\"; there are: "
                        + String.join(", ", TEXTS)));
  }
}
