package viva.cli;

import java.io.IOException;
import viva.text.Clean;

/** Something is wrong with what was asked for, not with a file: told in a sentence, exit code 2. */
final class UsageProblem extends RuntimeException {
  UsageProblem(String message) {
    super(message);
  }

  /** A command that may find such a problem. */
  interface Command {
    int run() throws IOException;
  }

  /** Runs a command and tells its problem, if it has one. */
  static int told(World world, Command command) throws IOException {
    try {
      return command.run();
    } catch (UsageProblem problem) {
      world.err().println("viva: " + Clean.line(problem.getMessage()));
      return Exit.USAGE;
    }
  }
}
