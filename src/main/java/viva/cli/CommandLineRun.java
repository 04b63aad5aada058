package viva.cli;

import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import picocli.CommandLine;
import viva.text.Clean;

/** Runs a command line. */
final class CommandLineRun {
  private CommandLineRun() {}

  static int run(World world, String... arguments) {
    VivaCommand root = new VivaCommand(world);
    CommandLine line = Commands.line(root, arguments);
    line.setOut(writer(world.out()));
    line.setErr(writer(world.err()));
    line.setCaseInsensitiveEnumValuesAllowed(true);
    line.setParameterExceptionHandler((failure, args) -> usage(world, failure));
    line.setExecutionExceptionHandler(
        (failure, command, parsed) ->
            new Failure(world, root.debug(), isSitting(command))
                .caught(
                    () -> {
                      throw failure;
                    }));
    return Failure.settled(world, line.execute(arguments));
  }

  private static boolean isSitting(CommandLine line) {
    Object command = line.getCommand();
    return command instanceof VivaCommand || command instanceof QuizCommand;
  }

  private static PrintWriter writer(PrintStream end) {
    return new PrintWriter(new OutputStreamWriter(end, StandardCharsets.UTF_8), true);
  }

  private static int usage(World world, CommandLine.ParameterException failure) {
    String command = failure.getCommandLine().getCommandSpec().qualifiedName();
    world.err().println("viva: " + Clean.line(failure.getMessage()));
    List<String> near =
        failure instanceof CommandLine.UnmatchedArgumentException unmatched
            ? unmatched.getSuggestions()
            : List.of();
    if (!near.isEmpty()) {
      world.err().println("Did you mean: " + String.join(", ", near));
    }
    world.err().println("Try: " + command + " --help");
    return Exit.USAGE;
  }
}
