package viva.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParentCommand;

/** {@code viva schema}: the JSON Schema of banks, for editors. */
@Command(
    addMethodSubcommands = false,
    name = "schema",
    description =
        "Print the JSON Schema of banks (draft-07), by which an editor completes keys and"
            + " underlines what does not belong. Keep it beside a bank whose first line is%n#"
            + " yaml-language-server: $$schema=bank.schema.json",
    footer = {"", "Example:", "  viva schema > bank.schema.json"})
final class SchemaCommand implements Callable<Integer> {
  /** The name by which banks name the schema in their first line. */
  static final String FILE = "bank.schema.json";

  @ParentCommand private VivaCommand viva;

  @Override
  public Integer call() throws IOException {
    viva.world.out().print(text());
    return Exit.FINE;
  }

  static String text() throws IOException {
    return Packed.text("/questions/" + FILE);
  }
}
